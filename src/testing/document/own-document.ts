import { readFileSync } from 'node:fs';
import { isRecord } from '../../json.ts';
import { documentFault } from '../../openapi/check.ts';
import type { OpenApi } from '../../openapi/types.ts';

/** Locations of the package's document: beside the build or, in this repository, beside the sources. */
const OWN = ['./openapi.json', '../../generated/openapi.json', '../../../generated/openapi.json'];

/** The document that this package was generated from. */
export function ownDocument(): OpenApi {
  for (const path of OWN) {
    try {
      return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as OpenApi;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    }
  }
  throw new Error('openapi.json is missing from the openrouter-fetch package. Install the package again.');
}

/** Throws unless the value is an OpenAPI 3.0, 3.1 or 3.2 document. */
export function checkDocument(document: unknown): asserts document is OpenApi {
  if (typeof document === 'string' || document instanceof URL) {
    throw new TypeError('`document` must be a parsed OpenAPI document, not its path. Read and parse the file first.');
  }
  const fault = documentFault(document);
  if (fault !== undefined) throw new TypeError(`\`document\` ${fault}.`);
  if (!isRecord((document as OpenApi).paths))
    throw new TypeError('`document` has no `paths`: there is nothing to mock.');
}
