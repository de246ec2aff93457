import { apiOf } from '../../codegen/api.ts';
import { OPENROUTER } from '../../options.ts';
import { startMockServer } from '../../testing/index.ts';
import { EXIT, untilStopped, type IO } from '../io.ts';
import { withinLimit } from '../time-limit.ts';
import { requirePeers } from '../peers.ts';
import { readWholeSpec } from '../read-spec.ts';
import { UsageError, wholeNumber } from '../usage-error.ts';

export interface MockFlags {
  readonly port: string;
  readonly delay: string;
  /** In seconds. */
  readonly startTimeout?: string;
  /** False: requests are not checked. */
  readonly validate?: boolean;
  readonly spec?: string;
  readonly overlay?: readonly string[];
  readonly json?: boolean;
}

/** A start that takes longer is announced, in seconds. */
const SLOW = 10;

/** In seconds; large real-world documents take ten. */
export const START_TIMEOUT = '60';

/** Serves a mock of the API until it is stopped: it checks requests against the document and returns its examples. */
export async function mock(
  { spec, overlay, validate = true, json = false, ...flags }: MockFlags,
  io: IO,
): Promise<number> {
  const port = wholeNumber('--port', flags.port, 65_535);
  const delay = wholeNumber('--delay', flags.delay, 60_000);
  if (validate)
    requirePeers('mock', { alternative: '\nWithout them, --no-validate serves a mock that checks no requests.' });
  const seconds = wholeNumber('--start-timeout', flags.startTimeout ?? START_TIMEOUT, 86_400);
  const started = performance.now();
  const message = `The mock did not start within ${seconds} s. Allow more with --start-timeout${validate ? ', or start it with --no-validate, which checks no requests' : ''}.`;
  const { document, server } = await withinLimit({ seconds, message, quiet: json }, async () => {
    const document = spec === undefined ? undefined : await readWholeSpec(spec, overlay);
    if (!json) io.error(validate ? 'Loading the document and Prism …\n' : 'Loading the document …\n');
    const server = await startMockServer({
      ...(document && { document }),
      port,
      delay,
      validate,
      onRequest: ({ method, path, status, violations }) => {
        io.error(`${status ?? '–'} ${method} ${path}\n${violations.map((line) => `    ${line}\n`).join('')}`);
      },
    }).catch((error: Error) => {
      throw new UsageError(error.message);
    });
    return { document, server };
  });
  const took = Math.round((performance.now() - started) / 1000);
  if (validate && took > SLOW)
    io.error(`That took ${took} s. With --no-validate requests are not checked, and it starts at once.\n`);
  if (json) io.out(`${JSON.stringify({ url: server.url })}\n`);
  else {
    const { env } = document ? apiOf(document) : OPENROUTER;
    io.out(`Mock on ${server.url}\nTry: ${env}_BASE_URL=${server.url} ${env}_API_KEY=any\n`);
  }
  await untilStopped(io);
  // Requests that violated the document were reported when they arrived.
  await server.close().catch(() => {});
  return EXIT.ok;
}
