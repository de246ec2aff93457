import { readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { compare, replace } from '../../src/codegen/output.ts';
import { moduleHeader } from '../../src/codegen/own-output.ts';
import { documentOf, generateText, runGenerate, temporaryFolder, type Folder } from './harness.ts';

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
  it('produces the same bytes twice, and depends neither on the order of schemas nor on a date', async () => {
    const once = (await generateText(DOCUMENT)).files;
    const twice = (await generateText(DOCUMENT)).files;
    expect([...twice]).toEqual([...once]);
    expect([...once.keys()]).toEqual([
      'API.md',
      'README.md',
      'descriptors.ts',
      'client.ts',
      'index.ts',
      'openapi.json',
      'operations.ts',
      'paths.ts',
      'resources.ts',
      'types.ts',
      'manifest.json',
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

  it('imports nothing as a value but what makes a client, the call functions and what reads responses', async () => {
    const { files } = await generateText(DOCUMENT);
    const values = [...files.values()].flatMap((text) =>
      Array.from(text.matchAll(/^import \{([^}]*)\} from '(openrouter-fetch[^']*)'/gm), ([, names = '']) => names),
    );
    const names = values
      .flatMap((list) => list.split(','))
      .map((name) => name.trim())
      .filter((name) => !name.startsWith('type '));
    expect(new Set(names)).toEqual(
      new Set(['BaseClient', 'call', 'createClient as create', 'describeAPI', 'resourceProperties', 'value']),
    );
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
  const hash = 'a'.repeat(64);
  const manifestOf = (files: readonly string[]): string =>
    JSON.stringify({
      document: { file: 'openapi.json', sha256: hash },
      sources: {},
      generators: {},
      files,
      operations: [],
    });
  const header = moduleHeader('a document');
  const files = new Map([
    ['API.md', `<!-- ${header.slice(3).trim()} -->\n`],
    ['types.ts', `${header}\nexport {};\n`],
    ['manifest.json', manifestOf(['API.md', 'manifest.json', 'types.ts'])],
  ]);
  const names = [...files.keys()].sort();
  /** A folder with the output of an earlier run, and other files. */
  async function generated(others: Record<string, string> = {}): Promise<Folder & { out: string }> {
    const folder = await temporaryFolder();
    const out = join(folder.path, 'out');
    await replace(out, files);
    await folder.write(Object.fromEntries(Object.entries(others).map(([name, text]) => [`out/${name}`, text])));
    return { ...folder, out };
  }

  it('is left alone where nothing changes, and loses files that an earlier run wrote and this one does not', async () => {
    const earlier = manifestOf(['old.ts', 'taken-over.ts']);
    await using folder = await generated({
      'manifest.json': earlier,
      'old.ts': `${header}\nold`,
      'taken-over.ts': 'mine',
      'unlisted.ts': `${header}\nby another generator`,
    });
    const { out } = folder;
    expect(await compare(out, files)).toEqual([
      expect.objectContaining({ file: join(out, 'manifest.json') }),
      { file: join(out, 'old.ts'), message: 'is no longer generated' },
    ]);
    expect(await replace(out, files)).toBe(true);
    expect((await readdir(out)).sort()).toEqual([...names, 'taken-over.ts', 'unlisted.ts'].sort());
    expect(await replace(out, files)).toBe(false);
    expect(await compare(out, files)).toEqual([]);
    expect(await readdir(folder.path)).toEqual(['out']);
  });

  it.each([false, true])('keeps every file and folder of others beside its own (force: %s)', async (force) => {
    await using folder = await generated({
      'mine.ts': 'mine',
      'src/deep/mine.ts': 'mine',
      'types.ts': `${header}edited`,
    });
    expect(await replace(folder.out, files, { force })).toBe(true);
    expect((await readdir(folder.out)).sort()).toEqual([...names, 'mine.ts', 'src'].sort());
    expect(await readFile(join(folder.out, 'src/deep/mine.ts'), 'utf8')).toBe('mine');
    expect(await readFile(join(folder.out, 'types.ts'), 'utf8')).toBe(files.get('types.ts'));
  });

  it('is recognized by the content of its files, not by their names', async () => {
    await using folder = await temporaryFolder();
    const theirs = { 'out/manifest.json': '{"name":"Web app"}', 'out/API.md': '# API', 'out/src/main.ts': 'main' };
    await folder.write(theirs);
    const out = join(folder.path, 'out');
    await expect(replace(out, files)).rejects.toThrow(
      /API\.md was not written by the generator, and would be overwritten/,
    );
    for (const [name, text] of Object.entries(theirs)) {
      expect(await readFile(join(folder.path, name), 'utf8')).toBe(text);
    }
  });

  it('does not overwrite a document or a module that only has the name of a generated one', async () => {
    for (const name of ['openapi.json', 'index.ts', 'README.md', 'manifest.json']) {
      await using folder = await generated({ [name]: '{ "mine": true }' });
      const wanted = new Map([...files, [name, 'generated']]);
      await expect(replace(folder.out, wanted), name).rejects.toThrow(`${name} was not written by the generator`);
      expect(await readFile(join(folder.out, name), 'utf8')).toBe('{ "mine": true }');
      expect(await replace(folder.out, wanted, { force: true })).toBe(true);
      expect(await readFile(join(folder.out, name), 'utf8')).toBe('generated');
    }
  });

  it.each([false, true])('is never a folder with .git or package.json (force: %s)', async (force) => {
    for (const name of ['.git/HEAD', '.git', 'package.json', 'Package.json']) {
      await using folder = await generated({ [name]: 'mine' });
      const changed = new Map([...files, ['types.ts', 'changed']]);
      await expect(replace(folder.out, changed, { force }), name).rejects.toThrow(/contains (?:\.git|package\.json)/i);
      expect(await readFile(join(folder.out, name), 'utf8')).toBe('mine');
      expect(await readFile(join(folder.out, 'types.ts'), 'utf8')).toBe(files.get('types.ts'));
    }
  });

  it.each([false, true])('is never the working directory or one above it (force: %s)', async (force) => {
    await using folder = await generated({ 'inner/here.txt': 'mine', 'types.ts': `${header}edited` });
    await symlink(folder.out, join(folder.path, 'link'));
    const cwd = vi.spyOn(process, 'cwd');
    try {
      for (const here of [folder.out, join(folder.out, 'inner')]) {
        cwd.mockReturnValue(here);
        for (const out of [folder.out, join(folder.path, 'link')])
          await expect(replace(out, files, { force }), `${out} from ${here}`).rejects.toThrow('working directory');
      }
      cwd.mockReturnValue(folder.path);
      expect(await replace(folder.out, files, { force })).toBe(true);
    } finally {
      cwd.mockRestore();
    }
  });

  it.each([false, true])(
    'keeps a folder or a link that has the name of a generated file (force: %s)',
    async (force) => {
      await using folder = await temporaryFolder();
      await folder.write({ 'out/types.ts/mine.txt': 'mine' });
      const out = join(folder.path, 'out');
      await expect(replace(out, files, { force })).rejects.toThrow('types.ts is not a regular file');
      expect(await readdir(out)).toEqual(['types.ts']);
    },
  );

  it('is refused where it contains only other files, unless forced', async () => {
    await using folder = await temporaryFolder();
    await folder.write({ 'out/mine.ts': 'mine' });
    const out = join(folder.path, 'out');
    await expect(replace(out, files)).rejects.toThrow(/mine\.ts was not written by the generator/);
    expect(await readdir(out)).toEqual(['mine.ts']);
    expect(await replace(out, files, { force: true })).toBe(true);
    expect((await readdir(out)).sort()).toEqual([...names, 'mine.ts'].sort());
    expect(await replace(out, files)).toBe(false);
  });

  it('reports a missing file', async () => {
    await using folder = await temporaryFolder();
    const out = join(folder.path, 'out');
    expect(await compare(out, new Map([['API.md', 'a']]))).toEqual([
      { file: join(out, 'API.md'), message: 'is missing' },
    ]);
  });
});
