import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, RUNTIME, runGenerate, temporaryFolder } from './harness.ts';

// Families of the API that are added, removed and renamed: openapi/README.md describes how to follow in one commit.

const FAMILIES = ['external-users', 'private-endpoints', 'private-providers', 'interns', 'vault'];

/** Files of the document by path, except the root. */
async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.yaml') && name !== 'openrouter.yaml').toSorted();
}

const belongsTo =
  (family: string) =>
  (file: string): boolean =>
    new RegExp(`(?:^|/)${family}(?:-\\w+)?\\.yaml(?:#|$)`).test(file);

const refsIn = (text: string): string[] => Array.from(text.matchAll(/\$ref: *'?([^\s']+)/g), ([, ref = '']) => ref);

/** Removes the family from the folder, as the README describes. */
async function drop(folder: string, family: string): Promise<void> {
  for (const file of (await filesOf(folder)).filter(belongsTo(family))) await rm(join(folder, file));
  const tag = family.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  await edit(join(folder, 'openrouter.yaml'), (text) =>
    text
      .replace(new RegExp(`  - name: ${tag}\\n    description: .*\\n`), '')
      .replaceAll(new RegExp(`  /.*:\\n    \\$ref: paths/${family}(?:-\\w+)?\\.yaml#.*\\n`, 'g'), ''),
  );
}

/** Renames the family, as the README describes. */
async function renameTo(folder: string, family: string, spellings: Record<string, string>): Promise<void> {
  const respell = (text: string): string =>
    Object.entries(spellings).reduce((result, [from, to]) => result.replaceAll(from, to), text);
  for (const file of (await filesOf(folder)).filter(belongsTo(family))) {
    await edit(join(folder, file), respell);
    await rename(join(folder, file), join(folder, respell(file)));
  }
  await edit(join(folder, 'openrouter.yaml'), respell);
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}

interface Bundled {
  paths: Record<string, Record<string, { operationId?: string }>>;
  components: { schemas: object };
}

const bundled = async (folder: string): Promise<Bundled> =>
  JSON.parse(await readFile(join(folder, 'openapi.json'), 'utf8')) as Bundled;

const idsOf = ({ paths }: Bundled): string[] =>
  // A path item contains more than operations, such as servers.
  Object.values(paths).flatMap((item) => Object.values(item).flatMap(({ operationId }) => operationId ?? []));

describe('a family of its own', () => {
  it.each(FAMILIES)('%s: nothing outside it refers to its files', async (family) => {
    const folder = join(ROOT, 'openapi');
    const files = await filesOf(folder);
    expect(files.filter(belongsTo(family)).length).toBeGreaterThan(3);
    const others = files.filter((file) => !belongsTo(family)(file));
    const texts = await Promise.all(others.map((file) => readFile(join(folder, file), 'utf8')));
    expect(others.filter((_, at) => refsIn(texts[at] ?? '').some(belongsTo(family)))).toEqual([]);
  });

  it('is dropped or renamed by editing its own files and the root', { timeout: 120_000 }, async () => {
    await using folder = await temporaryFolder();
    const [copy, out] = [join(folder.path, 'openapi'), join(folder.path, 'generated')];
    await cp(join(ROOT, 'openapi'), copy, { recursive: true });
    const [renamed, ...dropped] = FAMILIES;
    for (const family of dropped) await drop(copy, family);
    await renameTo(copy, renamed ?? '', {
      'external-user': 'end-user',
      externalUser: 'endUser',
      ExternalUser: 'EndUser',
      'external user': 'end user',
      'External user': 'End user',
    });

    const { code, error } = await runGenerate(join(copy, 'openrouter.yaml'), out, {
      strict: true,
      config: join(ROOT, 'redocly.yaml'),
      runtime: RUNTIME,
      extension: '.ts',
    });
    expect(error).toBe('');
    expect(code).toBe(0);

    const [before, after] = await Promise.all([bundled(join(ROOT, 'generated')), bundled(out)]);
    const gone = /^(?:privateEndpoints|privateProviders|interns|vault)\./;
    const kept = idsOf(before)
      .filter((id) => !gone.test(id))
      .map((id) => id.replace(/^externalUsers\./, 'endUsers.'));
    expect(idsOf(after).toSorted()).toEqual(kept.toSorted());
    expect(Object.keys(after.paths)).toContain('/end-users/{user}');

    // Schemas are named after the keys in their files.
    const schemas = (await filesOf(join(ROOT, 'openapi'))).filter(
      (file) => file.startsWith('components/schemas/') && FAMILIES.some((family) => belongsTo(family)(file)),
    );
    const texts = await Promise.all(schemas.map((file) => readFile(join(ROOT, 'openapi', file), 'utf8')));
    const names = texts.flatMap((text) => Array.from(text.matchAll(/^(\w+):$/gm), ([, name = '']) => name));
    const types = await readFile(join(out, 'types.ts'), 'utf8');
    expect(names.filter((name) => name in before.components.schemas)).toEqual(names);
    expect(names.filter((name) => name in after.components.schemas)).toEqual([]);
    expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(types))).toEqual([]);
    expect(types).toContain('export type EndUserResponse');
    const untouched = Object.entries(before.paths).filter(
      ([path]) => !/^\/(?:external|private|interns|vault)/.test(path),
    );
    expect(after.paths).toMatchObject(Object.fromEntries(untouched));
  });
});
