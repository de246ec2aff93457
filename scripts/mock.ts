// Serves the API document as a mock of the API, streams included.
//
//   npm run mock [-- --port 4010 --delay 40]
//
// Ask for a status or an example with the header `Prefer: code=429, example=platform`.
import { parseArgs } from 'node:util';
import { wholeNumber } from '../src/cli/numbers.ts';
import type { OpenApi as ApiDocument } from '../src/openapi/types.ts';
import { basePathOf, readDocument } from './mock/document.ts';
import { loadPrism, type MockAnswer, type MockRequest } from './mock/prism.ts';
import { prepare } from '../src/testing/document/prepare.ts';
import { serveMock, type MockServer, type MockServerOptions } from './mock/server.ts';

const HELP = `Serves the API document as a mock of the OpenRouter API, on 127.0.0.1.

  npm run mock [-- --port 4010 --delay 40]

  --port PORT   port to listen on; 0 takes any free one (default 4010)
  --delay MS    pause between two events of a stream (default 40)
  --help        this text

Ask for a status or an example with the header \`Prefer: code=429, example=platform\`.`;

export interface StartMockOptions extends MockServerOptions {
  /** A bundled OpenAPI document; default `generated/openapi.json`. */
  document?: ApiDocument;
}

/** Starts the mock; throws where the generated document is not the one the code was generated from. */
export async function startMock({ document = readDocument(), ...options }: StartMockOptions = {}): Promise<MockServer> {
  return serveMock(await loadPrism(prepare(document)), { basePath: basePathOf(document), ...options });
}

function logExchange({ method, url }: MockRequest, { status, violations }: MockAnswer): void {
  console.log(`${status} ${method} ${url}`);
  for (const line of [...violations.request, ...violations.answer]) console.log(`    ${line}`);
}

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4010' },
      delay: { type: 'string', default: '40' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const port = wholeNumber('--port', values.port, 65_535);
  const delay = wholeNumber('--delay', values.delay, 60_000);
  const { url } = await startMock({ port, delay, onExchange: logExchange });
  console.log(`Mock of the OpenRouter API on ${url}\nTry: OPENROUTER_BASE_URL=${url} OPENROUTER_API_KEY=any npm start`);
}

if (import.meta.main) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
