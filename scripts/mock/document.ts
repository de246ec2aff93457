// The bundled document, if it is the one that types and functions were generated from.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { OpenApi as ApiDocument } from '../../src/openapi/types.ts';

export { basePathOf } from '../../src/openapi/servers.ts';

/** Reads `generated/openapi.json`; throws when the manifest's hash says that it is not what was generated. */
export function readDocument(folder: URL = new URL('../../generated/', import.meta.url)): ApiDocument {
  const text = read('openapi.json', folder);
  const manifest = JSON.parse(read('manifest.json', folder)) as { document?: { sha256?: string } };
  const hash = createHash('sha256').update(text).digest('hex');
  if (manifest.document?.sha256 !== hash) {
    throw new Error(
      'generated/openapi.json is not the document that generated/manifest.json was made from. Run `npm run generate`.',
    );
  }
  return JSON.parse(text) as ApiDocument;
}

function read(name: string, folder: URL): string {
  try {
    return readFileSync(new URL(name, folder), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`generated/${name} is missing. Run \`npm run generate\`.`, { cause: error });
  }
}
