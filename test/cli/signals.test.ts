import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

it.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a command at once during a computation',
  { timeout: 60_000 },
  async (signal) => {
    const folder = await mkdtemp(join(tmpdir(), 'signals-'));
    const out = join(folder, 'out');
    const args = ['generate', '--spec', join(ROOT, 'generated/openapi.json'), '--out', out];
    const child = spawn(process.execPath, [join(ROOT, 'src/cli/bin.ts'), ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      // The first step is done; those that block for seconds come next.
      await once(child.stderr, 'data');
      const sent = performance.now();
      child.kill(signal);
      const [, by] = (await once(child, 'exit')) as [number | null, string | null];
      expect(by).toBe(signal);
      expect(performance.now() - sent).toBeLessThan(1000);
      expect(existsSync(out)).toBe(false);
    } finally {
      child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    }
  },
);
