import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface ServerProcess {
  readonly origin: string;
  stop(): void;
}

/** Starts the server in a separate process, which ends with this one, however that ends. */
export async function startServer(): Promise<ServerProcess> {
  const script = fileURLToPath(new URL('server.mjs', import.meta.url));
  const server = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return { origin: `http://127.0.0.1:${line.toString().trim()}`, stop: () => void server.kill() };
}
