import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regexes-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The output of the check of regular expressions for a module. */
async function check(source: string): Promise<{ code: number; output: string }> {
  const file = join(folder, 'module.ts');
  await writeFile(file, source);
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/regexes.ts', file], (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: (stdout + stderr).replaceAll(folder, '') });
    });
  });
}

it('finds expressions that are not linear, and names their location', async () => {
  const { code, output } = await check(
    [
      'export const fine = /^[a-z]+$/.test("a");',
      'export const literal = (text: string) => text.replace(/\\s+$/, "");',
      'export const written = new RegExp("(a|a)*b");',
      'export const built = (name: string) => new RegExp(`^${name}$`);',
      'export const anchored = /^(?:a|a)*$/.test("a") || /^a*a*$/.test("a") || /^a|b+$/.test("a");',
      '// unchecked regex: the caller wrote it',
      'export const excused = (name: string) => new RegExp(name);',
    ].join('\n'),
  );
  expect(code).toBe(1);
  expect(output).toContain('/module.ts:2:');
  expect(output).toMatch(/module\.ts:3:\d+ {2}.* is exponential/);
  expect(output).toMatch(/module\.ts:4:\d+ {2}An expression built/);
  expect(output.match(/module\.ts:5:\d+/g)).toHaveLength(3);
  expect(output).toContain('7 regular expressions checked, 6 not linear.');
}, 60_000);

it('passes a module whose expressions are linear', async () => {
  expect(await check('export const words = "a b".split(/\\s/);')).toEqual({
    code: 0,
    output: '1 regular expressions checked, 0 not linear.\n',
  });
}, 60_000);
