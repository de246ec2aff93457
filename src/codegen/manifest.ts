/** Prints `manifest.json`: what the output was made from, so that a mismatch is seen. No dates, no machine paths. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OperationModel } from './model.ts';

const GENERATORS = ['@hey-api/openapi-ts', '@redocly/openapi-core', 'openapi-typescript', 'typescript'];

export async function emitManifest(
  document: string,
  sources: ReadonlyMap<string, string>,
  operations: readonly OperationModel[],
  files: readonly string[],
): Promise<string> {
  const versions = await Promise.all(
    GENERATORS.map(async (name): Promise<[string, string]> => [name, await versionOf(name)]),
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

async function versionOf(name: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const paths = require.resolve.paths(name) ?? [];
  for (const folder of paths) {
    const text = await readFile(join(folder, name, 'package.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) return (JSON.parse(text) as { version: string }).version;
  }
  throw new Error(`${name} is not installed; run npm ci (looked from ${dirname(import.meta.filename)}).`);
}
