// Calls every operation once, plain and streamed, against the mock servers of others that serve generated/openapi.json:
// Scalar's and Mockoon's. They choose their own examples, so a call passes if it is not an error.
//
//   npm run test:mocks                  all of them
//   npm run test:mocks -- keys          those whose name contains the word
//
// The first run installs the servers into scripts/mocks; without a network they are skipped. Ends with the line
// `N passed, N failed`.
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { OpenRouter } from '../src/index.ts';
import { ownDocument } from '../src/testing/document/own-document.ts';
import { API_KEY, inputFor, invoke, MANAGEMENT_KEY } from '../test/contract/call-case.ts';
import { callCases, type CallCase } from '../test/contract/document-cases.ts';
import { install } from '../test/runtimes/tools.ts';
import { startMock, type MockServer } from './mocks/server.ts';

const [word = ''] = new Command('npm run test:mocks')
  .usage('-- [word]')
  .description('Calls every operation against the mock servers of others, plain and streamed.')
  .argument('[word]', 'only operations whose name contains it')
  .parse().args;
const HERE = fileURLToPath(new URL('mocks/', import.meta.url));
const DOCUMENT = fileURLToPath(new URL('../generated/openapi.json', import.meta.url));

interface Kind {
  readonly name: string;
  /** Added to the URL of the server. */
  readonly basePath: string;
  /** Operations that this server cannot mock. */
  readonly gaps: RegExp;
  start(): Promise<MockServer>;
}

const KINDS: readonly Kind[] = [
  {
    name: 'Scalar',
    basePath: '',
    gaps: /^$/,
    start: () => startMock('Scalar', [`${HERE}scalar.mjs`, DOCUMENT]),
  },
  {
    name: 'Mockoon',
    basePath: '/api/v1',
    // It sends an empty body where the schema is a string, and serves all paths below one base path.
    gaps: /^(?:interns\.chat|decisions\.|classifications\.decide)/,
    start: async () => {
      const command = `${HERE}node_modules/@mockoon/cli/bin/run.js`;
      const port = String(await freePort());
      const flags = ['--hostname', '127.0.0.1', '--port', port, '--disable-admin-api', '--disable-log-to-file'];
      return startMock('Mockoon', [command, 'start', '--data', DOCUMENT, ...flags]);
    },
  },
];

const problem = await install(HERE);
if (problem) {
  console.log(`The mock servers are left out: ${problem}\n0 passed, 0 failed`);
  process.exit(0);
}
const cases = callCases(ownDocument()).filter(({ id }) => id.includes(word));
let passed = 0;
let failed = 0;
for (const kind of KINDS) {
  try {
    const mock = await kind.start();
    console.log(`${kind.name} listened after ${(mock.startedMs / 1000).toFixed(1)} s.`);
    try {
      await callAll(kind, mock);
    } finally {
      await mock.stop();
    }
  } catch (error) {
    failed++;
    console.log(error);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function callAll({ name, basePath, gaps }: Kind, { url }: MockServer): Promise<void> {
  const openrouter = new OpenRouter({
    apiKey: API_KEY,
    managementKey: MANAGEMENT_KEY,
    baseURL: url + basePath,
    maxRetries: 0,
    logLevel: 'off',
  });
  for (const operation of cases.filter(({ id }) => !gaps.test(id))) {
    for (const streaming of operation.streams ? [false, true] : [false]) {
      const { error } = await invoke(openrouter, operation, ownInput(operation, streaming)).catch((error) => ({
        error,
      }));
      if (error === undefined) passed++;
      else {
        failed++;
        console.log(`✗ ${name}: ${operation.id} ${streaming ? 'streamed' : 'plain'}: ${error}`);
      }
    }
  }
}

/** Without `Prefer`, which asks Prism for one example. */
function ownInput(operation: CallCase, streaming: boolean): ReturnType<typeof inputFor> {
  const good = operation.answers.filter(({ status }) => status < 300);
  const answer =
    good.find(({ media }) => (media === 'text/event-stream') === streaming) ?? good[0] ?? operation.answers[0];
  if (!answer) throw new Error(`${operation.id} documents no response`);
  const { params, headers = {} } = inputFor(operation, answer, streaming);
  const { Prefer: _, ...others } = headers;
  return { params, headers: others };
}

/** Mockoon takes 0 for no port. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
