import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Where a server that was just started listens: it prints its port. */
export async function originOf(server: ChildProcess): Promise<string> {
  const [line] = (await once(server.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer];
  return `http://127.0.0.1:${line.toString().trim()}`;
}
