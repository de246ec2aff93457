/**
 * Prints `manifest.json`: what the output was generated from, so that a mismatch is noticed. It contains no dates and
 * no machine paths.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GENERATORS } from './generators.ts';
import type { OperationModel } from './model.ts';

const PACKAGES = ['@hey-api/openapi-ts', '@redocly/openapi-core', 'openapi-typescript', 'typescript'];

export async function emitManifest(
  document: string,
  sources: ReadonlyMap<string, string>,
  operations: readonly OperationModel[],
  files: readonly string[],
): Promise<string> {
  const versions = await Promise.all(
    PACKAGES.map(async (name): Promise<[string, string]> => [name, await versionOf(name)]),
  );
  const manifest = {
    document: { file: 'openapi.json', sha256: sha256(document) },
    sources: Object.fromEntries(Array.from(sources, ([name, text]) => [name, sha256(text)])),
    generators: Object.fromEntries(versions),
    files,
    operations: operations.map(({ operationId, functionName, method, path, resourcePath }) => ({
      id: operationId,
      function: functionName,
      method,
      path,
      resource: resourcePath.join('.'),
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Resolved like the generators: from the package that depends on them, or else from here. */
async function versionOf(name: string): Promise<string> {
  const here = createRequire(import.meta.url);
  const places = (require: NodeJS.Require, wanted: string): string[] =>
    (require.resolve.paths(wanted) ?? []).map((folder) => join(folder, wanted, 'package.json'));
  const bringing = places(here, GENERATORS).find((path) => existsSync(path));
  const found = [...(bringing === undefined ? [] : places(createRequire(bringing), name)), ...places(here, name)].find(
    (path) => existsSync(path),
  );
  if (found === undefined) throw new Error(`${name} is not installed: npm install --save-dev ${GENERATORS}`);
  return (JSON.parse(await readFile(found, 'utf8')) as { version: string }).version;
}
