import { expect, test } from 'vitest';
import { folderOf, run } from './run-command.ts';

const documentOf = (paths: object): object => ({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths });

const COMMANDS = [
  ['diff', (split: string, whole: string): string[] => ['diff', split, whole]],
  ['diff, the other way round', (split: string, whole: string): string[] => ['diff', whole, split]],
  ['verify', (split: string): string[] => ['verify', '--base-url', 'http://127.0.0.1:1', '--spec', split]],
  ['mock', (split: string): string[] => ['mock', '--port', '0', '--spec', split]],
] as const;

test.each(COMMANDS)('%s refuses a document spread over files, and names the command that joins it', async (_, argv) => {
  using folder = folderOf({
    'split.json': documentOf({ '/a': { $ref: 'paths/a.json' } }),
    'whole.json': documentOf({}),
  });
  const split = folder.path('split.json');
  const { code, out, error } = await run(...argv(split, folder.path('whole.json')));
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(error).toBe(
    `${split} refers to another file (paths/a.json). Combine them into one file first: npx @redocly/cli bundle ${split} --output bundled.yaml\n`,
  );
});

test('accepts references within the document, and data that only looks like one in an example', async () => {
  const content = {
    'application/json': { example: { $ref: 'elsewhere.json' }, schema: { $ref: '#/components/schemas/A' } },
  };
  const paths = { '/a': { get: { responses: { 200: { description: 'a', content } } } } };
  using folder = folderOf({ 'whole.json': documentOf(paths) });
  const path = folder.path('whole.json');
  expect(await run('diff', path, path)).toEqual({ code: 0, out: 'No changes.\n', error: '' });
});
