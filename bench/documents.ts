// A document of 97 operations, made of ours: the size of the whole published API.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${ROOT}bench/.tmp/`;

interface Document {
  paths: Record<string, Record<string, { operationId?: string }>>;
}

/** Writes the document once, and gives its path. */
export function documentOf97(): string {
  const document = JSON.parse(readFileSync(`${ROOT}generated/openapi.json`, 'utf8')) as Document;
  const paths: Document['paths'] = { ...document.paths };
  let count = Object.values(paths)
    .flatMap(Object.values)
    .filter(({ operationId }) => operationId).length;
  for (let copy = 2; count < 97; copy++) {
    for (const [path, item] of Object.entries(document.paths)) {
      const operations = Object.entries(item).filter(([, { operationId }]) => operationId);
      if (count + operations.length > 97) continue;
      count += operations.length;
      const renamed = operations.map(([method, operation]) => [
        method,
        { ...operation, operationId: `more${copy}.${operation.operationId}` },
      ]);
      paths[`/more${copy}${path}`] = { ...item, ...Object.fromEntries(renamed) };
    }
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}97.json`, JSON.stringify({ ...document, paths }));
  return `${FOLDER}97.json`;
}

export function generate(spec: string, out: string): void {
  execFileSync(
    process.execPath,
    [`${ROOT}scripts/generate.ts`, '--spec', spec, '--out', out, '--import-extension', 'ts'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
}
