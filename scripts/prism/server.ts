// The stock command of @stoplight/prism-cli as a separate process, as people run it.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

export interface PrismServer {
  readonly url: string;
  /** Time from the start of the process until it listens. */
  readonly startedMs: number;
  stop(): Promise<void>;
}

const require = createRequire(import.meta.url);
const COMMAND = require.resolve('@stoplight/prism-cli/dist/index.js');

/**
 * Serves a document on a free port. Prism reads all of it before it listens: seconds for one of this size, a minute on
 * a busy machine. Rejects with its output if it ends, or does not listen within `timeout` ms.
 */
export async function startPrism(document: string, timeout: number = 240_000): Promise<PrismServer> {
  const started = performance.now();
  // `--errors`: a response of the document that violates the document is an error, as a request is.
  const args = [COMMAND, 'mock', document, '--host', '127.0.0.1', '--port', '0', '--errors'];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let timer: NodeJS.Timeout | undefined;
  let output = '';
  const listening = new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`Prism ${why}:\n${output}`));
    for (const pipe of [child.stdout, child.stderr]) {
      pipe.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-10_000);
        const url = /listening on (http:\/\/[\d.]+:\d+)/.exec(output)?.[1];
        if (url) resolve(url);
      });
    }
    child.once('error', ({ message }) => fail(`could not be started: ${message}`));
    void ended.then(() => fail('ended before it listened'));
    timer = setTimeout(() => fail(`did not listen within ${timeout / 1000} s`), timeout);
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  try {
    const url = await listening;
    return { url, startedMs: performance.now() - started, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
