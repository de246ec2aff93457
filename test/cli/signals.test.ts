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
      // The first step is done; the next ones block for seconds.
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

it('a limit of time ends a command that computes, and says why', { timeout: 60_000 }, async () => {
  const module = join(ROOT, 'src/cli/time-limit.ts');
  const code = `
    const { withinLimit } = await import(${JSON.stringify(module)});
    const limit = { seconds: 1, message: 'It did not start.' };
    console.log(await withinLimit(limit, async () => 'in time'));
    await withinLimit(limit, async () => { for (;;); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, error] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (error += text.toString()));
  try {
    const [, by] = (await once(child, 'close')) as [number | null, string | null];
    expect([out, error, by]).toEqual(['in time\n', 'It did not start.\n', 'SIGTERM']);
  } finally {
    child.kill('SIGKILL');
  }
});
