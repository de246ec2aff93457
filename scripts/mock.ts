// Serves the API document as a mock of the API, streams included.
//
//   npm run mock [-- --port 4010 --delay 40]
//
// Ask for a status or an example with the header `Prefer: code=429, example=platform`.
import { parseArgs } from 'node:util';
import { basePathOf, readDocument } from './mock/document.ts';
import { loadPrism } from './mock/prism.ts';
import { serveMock, type MockServer, type MockServerOptions } from './mock/server.ts';

/** Starts the mock of our own document. */
export async function startMock(options: MockServerOptions = {}): Promise<MockServer> {
  const document = readDocument();
  return serveMock(await loadPrism(document), { basePath: basePathOf(document), ...options });
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '4010' }, delay: { type: 'string', default: '40' } } });
    const number = (name: 'port' | 'delay', max: number): number => {
      const value = Number(values[name]);
      if (!Number.isInteger(value) || value < 0 || value > max) throw new Error(`--${name} must be a whole number from 0 to ${max}, not ${values[name]}.`);
      return value;
    };
    const { url } = await startMock({
      port: number('port', 65_535),
      delay: number('delay', 60_000),
      onExchange: ({ method, url: path }, { status, violations }) => {
        console.log(`${status} ${method} ${path}`);
        for (const line of [...violations.request, ...violations.answer]) console.log(`    ${line}`);
      },
    });
    console.log(`Mock of the OpenRouter API on ${url}\nTry: OPENROUTER_BASE_URL=${url} OPENROUTER_API_KEY=any npm start`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
