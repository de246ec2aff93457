// Calls every operation once, plain and streamed, of the packed package over a socket, against the stock Prism command that
// serves generated/openapi.json.
//
//   npm run test:prism                  all of them
//   npm run test:prism -- keys          those whose name contains the word
//
// Ends with the line `N passed, N failed`.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Command } from 'commander';
import type * as source from '../src/index.ts';
import { API_KEY, inputFor, invoke, MANAGEMENT_KEY, type Result } from '../test/contract/call-case.ts';
import { callCases, type AnswerCase, type CallCase } from '../test/contract/document-cases.ts';
import { isFailure, readOf, sumOfAnswer, sumOfChunks, transcriptOf } from '../test/contract/expected.ts';
import { ownDocument } from '../src/testing/document/own-document.ts';
import { createProject } from '../test/runtimes/project.ts';
import { startPrism } from './prism/server.ts';

const [word = ''] = new Command('npm run test:prism')
  .usage('-- [word]')
  .description('Calls every operation of the packed package against the stock Prism command, plain and streamed.')
  .argument('[word]', 'only operations whose name contains it')
  .parse().args;
const cases = callCases(ownDocument()).filter(({ id }) => id.includes(word));
const isEventStream = ({ media }: AnswerCase): boolean => media === 'text/event-stream';

/** What each call should result in: the first successful example of either kind, else the first error. */
function wantedOf({ answers }: CallCase): AnswerCase[] {
  const good = answers.filter(({ status, value }) => status < 300 && !isFailure(value));
  const streamed = good.find((answer) => isEventStream(answer) && transcriptOf(answer).failure === undefined);
  const plain = good.find((answer) => !isEventStream(answer)) ?? (streamed ? undefined : answers[0]);
  return [plain, streamed].filter((answer) => answer !== undefined);
}

/** What is wrong with the result; `undefined` if nothing is. */
async function problemOf(result: Result, wanted: AnswerCase): Promise<string | undefined> {
  const { error, value, response, chunks, final } = result;
  if (wanted.status >= 400) return error?.status === wanted.status ? undefined : `${error ?? 'no error'}`;
  if (error) return `${error} ${error.headers?.get('sl-violations') ?? JSON.stringify(error.body)}`.slice(0, 1_000);
  if (response?.status !== wanted.status) return `status ${response?.status} instead of ${wanted.status}`;
  if (isEventStream(wanted)) {
    const expected = transcriptOf(wanted).chunks;
    if (!isDeepStrictEqual(chunks, expected))
      return `${chunks.length} chunks other than the ${expected.length} expected`;
    const same = isDeepStrictEqual(sumOfAnswer(final), sumOfChunks(expected));
    return same ? undefined : 'the accumulated value is not what the chunks add up to';
  }
  const read = value instanceof Response ? await value.text() : value;
  return isDeepStrictEqual(read, readOf(wanted.value))
    ? undefined
    : `not the example: ${JSON.stringify(read)}`.slice(0, 1_000);
}

const project = await createProject();
let passed = 0;
let failed = 0;
try {
  const require = createRequire(join(project.folder, 'index.js'));
  const { OpenRouter } = require('openrouter-fetch') as typeof source;
  const prism = await startPrism(fileURLToPath(new URL('../generated/openapi.json', import.meta.url)));
  console.log(`${cases.length} operations. Prism listened after ${(prism.startedMs / 1000).toFixed(1)} s.`);
  try {
    const openrouter = new OpenRouter({
      apiKey: API_KEY,
      managementKey: MANAGEMENT_KEY,
      baseURL: prism.url,
      maxRetries: 0,
      logLevel: 'off',
    });
    for (const operation of cases) {
      for (const wanted of wantedOf(operation)) {
        const input = inputFor(operation, wanted, isEventStream(wanted));
        const problem = await invoke(openrouter, operation, input).then((result) => problemOf(result, wanted), String);
        if (problem === undefined) passed++;
        else {
          failed++;
          console.log(`✗ ${operation.id} ${isEventStream(wanted) ? 'streamed' : 'plain'}: ${problem}`);
        }
      }
    }
  } finally {
    await prism.stop();
  }
} catch (error) {
  failed++;
  console.log(error);
} finally {
  project.remove();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
