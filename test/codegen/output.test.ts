import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, replace } from '../../src/codegen/output.ts';
import { documentOf, generateText, runGenerate, temporaryFolder } from './harness.ts';

const DOCUMENT = documentOf(
  `
/things:
  get:
    operationId: things.list
    responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Things' } } } } }`,
  `
Things: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
Thing: { type: object, properties: { name: { type: string }, 'odd name': { type: number } } }`,
);

describe('generating', { timeout: 60_000 }, () => {
  it('gives the same bytes twice, and depends neither on the order of schemas nor on a date', async () => {
    const once = (await generateText(DOCUMENT)).files;
    const twice = (await generateText(DOCUMENT)).files;
    expect([...twice]).toEqual([...once]);
    expect([...once.keys()]).toEqual([
      'API.md',
      'README.md',
      'descriptors.ts',
      'index.ts',
      'manifest.json',
      'openapi.json',
      'operations.ts',
      'paths.ts',
      'resources.ts',
      'types.ts',
    ]);
    const today = new Date().toISOString().slice(0, 10);
    for (const text of once.values()) expect(text).not.toContain(today);
  });

  it('marks every module', async () => {
    const { files } = await generateText(DOCUMENT, { origin: 'openapi/ by npm run generate' });
    for (const [name, text] of files) {
      if (name.endsWith('.ts'))
        expect(text).toMatch(/^\/\/ Generated from openapi\/ by npm run generate\. Do not edit\.\n\n/);
    }
    expect(files.get('README.md')).toContain('Everything here is generated from openapi/ by npm run generate.');
  });

  it('imports nothing as a value but the base of the class, the call functions and the stream kinds', async () => {
    const { files } = await generateText(DOCUMENT);
    const values = [...files.values()].flatMap((text) =>
      Array.from(text.matchAll(/^import \{([^}]*)\} from '(openrouter-fetch[^']*)'/gm), ([, names = '']) => names),
    );
    const names = values
      .flatMap((list) => list.split(','))
      .map((name) => name.trim())
      .filter((name) => !name.startsWith('type '));
    expect(new Set(names)).toEqual(new Set(['BaseClient', 'call', 'resourceProperties']));
  });

  it('is checked: a changed property is reported with file and line, and the command that fixes it', async () => {
    await using folder = await temporaryFolder();
    const document = await folder.write({ 'api.yaml': DOCUMENT });
    const out = join(folder.path, 'out');
    expect(await runGenerate(document, out)).toMatchObject({ code: 0, error: '' });
    const before = await stat(join(out, 'types.ts'));
    expect(await runGenerate(document, out, { check: true })).toMatchObject({
      code: 0,
      error: '',
      out: expect.stringContaining('is up to date with'),
    });

    await folder.write({ 'api.yaml': DOCUMENT.replace('name: { type: string }', 'name: { type: integer }') });
    const { code, error } = await runGenerate(document, out, { check: true });
    expect(code).toBe(1);
    const line = (await readFile(join(out, 'types.ts'), 'utf8')).split('\n').indexOf('  name?: string;') + 1;
    expect(error).toContain(`${out}/types.ts:${line}\n    is       name?: string;\n    would be name?: number;\n`);
    expect(error).toMatch(/is not what .* generates\. To fix it, run: the command\n$/);
    expect((await stat(join(out, 'types.ts'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('prints one line for each step, with its time', async () => {
    await using folder = await temporaryFolder();
    const document = await folder.write({ 'api.yaml': DOCUMENT });
    const { progress } = await runGenerate(document, join(folder.path, 'out'));
    const steps = Array.from(progress.matchAll(/^ {2}(\S[\w ]*?) +\d+ ms/gm), ([, name]) => name);
    expect(steps).toEqual(['document', 'path types', 'named types', 'operations', 'all']);
  });
});

describe('the output folder', () => {
  const files = new Map([
    ['API.md', 'a\n'],
    ['manifest.json', '{}\n'],
  ]);

  it('is replaced as a whole, and left alone where nothing changes', async () => {
    await using folder = await temporaryFolder();
    const out = join(folder.path, 'out');
    expect(await replace(out, files)).toBe(true);
    await writeFile(join(out, 'old.ts'), 'old');
    expect(await compare(out, files)).toEqual([{ file: join(out, 'old.ts'), message: 'is no longer generated' }]);
    expect(await replace(out, files)).toBe(true);
    expect((await readdir(out)).sort()).toEqual(['API.md', 'manifest.json']);
    expect(await replace(out, files)).toBe(false);
    expect(await readdir(folder.path)).toEqual(['out']);
  });

  it('replaces files of somebody else if it is told to', async () => {
    await using folder = await temporaryFolder();
    const out = join(folder.path, 'out');
    await mkdir(out);
    await writeFile(join(out, 'mine.txt'), 'mine');
    await expect(replace(out, files)).rejects.toThrow('mine.txt');
    expect(await replace(out, files, { force: true })).toBe(true);
    expect((await readdir(out)).sort()).toEqual(['API.md', 'manifest.json']);
  });

  it('is refused where it holds files of somebody else', async () => {
    await using folder = await temporaryFolder();
    await folder.write({ 'out/mine.ts': 'mine' });
    await expect(replace(join(folder.path, 'out'), files)).rejects.toThrow(/mine\.ts was not written by the generator/);
    expect(await readdir(join(folder.path, 'out'))).toEqual(['mine.ts']);
    expect(await readdir(folder.path)).toEqual(['out']);
  });

  it('tells a missing file', async () => {
    await using folder = await temporaryFolder();
    const out = join(folder.path, 'out');
    expect(await compare(out, new Map([['API.md', 'a']]))).toEqual([
      { file: join(out, 'API.md'), message: 'is missing' },
    ]);
  });
});
