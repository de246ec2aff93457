// A mock server of others as a separate process.
import { spawn } from 'node:child_process';

export interface MockServer {
  readonly url: string;
  /** Time from the start of the process until it listens. */
  readonly startedMs: number;
  stop(): Promise<void>;
}

/**
 * Runs a script of Node that serves a document, until its output names the port: `listening on http://127.0.0.1:4010`, or
 * `started on port 4010`. Rejects with the output if the script ends, or does not listen within `timeout` ms.
 */
export async function startMock(name: string, args: readonly string[], timeout: number = 240_000): Promise<MockServer> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let timer: NodeJS.Timeout | undefined;
  let output = '';
  const listening = new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`${name} ${why}:\n${output}`));
    for (const pipe of [child.stdout, child.stderr]) {
      pipe.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-10_000);
        const port = /(?:listening on http:\/\/[\d.]+:|started on port )(\d+)/.exec(output)?.[1];
        if (port) resolve(`http://127.0.0.1:${port}`);
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
