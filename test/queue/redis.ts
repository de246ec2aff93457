import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A separate Redis, with its data in its own folder. */
export interface OwnRedis extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  /** Ends it like a crash. */
  kill(): Promise<void>;
  /** Starts it again, with its data on disk. */
  start(): Promise<void>;
}

const SERVERS = ['redis-server', 'valkey-server'];

/** The command of an installed server, if there is one. */
export function serverCommand(): string | undefined {
  return SERVERS.find((name) => spawnSync(name, ['--version']).status === 0);
}

export async function startRedis(command: string, ...args: string[]): Promise<OwnRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'queue-redis-'));
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    const settings = ['--bind', '127.0.0.1', '--dir', folder, '--save', '', '--loglevel', 'notice', ...args];
    const server = spawn(command, ['--port', `${port}`, ...settings], { stdio: ['ignore', 'pipe', 'inherit'] });
    child = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', () => reject(new Error(`${command} has ended.`)));
      server.stdout.on('data', (data: Buffer) => data.toString().includes('Ready to accept') && resolve());
    });
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child?.once('exit', resolve));
    child.kill(signal);
    await ended;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    start,
    kill: () => end('SIGKILL'),
    async [Symbol.asyncDispose]() {
      await end('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
