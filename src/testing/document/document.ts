import { readFileSync } from 'node:fs';
import { asRecord } from '../../json.ts';
import { unescapeToken } from '../../json-pointer.ts';
import { withoutEndSlashes } from '../../request/base-url.ts';

/** An OpenAPI 3 document, bundled into one object. */
export interface ApiDocument {
  servers?: readonly { readonly url: string; readonly variables?: Readonly<Record<string, { default?: string }>> }[];
  paths: Record<string, object>;
  [member: string]: unknown;
}

/** Where the package's document is: beside the build, or, in this repository, beside the sources. */
const OWN = ['./openapi.json', '../../../generated/openapi.json'];

/** The document that this package was generated from. */
export function ownDocument(): ApiDocument {
  for (const path of OWN) {
    try {
      return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as ApiDocument;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    }
  }
  throw new Error('openapi.json is missing from the openrouter-fetch package. Install the package again.');
}

/** Throws unless the value looks like a bundled OpenAPI 3 document. */
export function checkDocument(document: unknown): asserts document is ApiDocument {
  if (typeof document === 'string' || document instanceof URL) {
    throw new TypeError('`document` must be a parsed OpenAPI document, not its path. Read and parse the file first.');
  }
  if (!asRecord(asRecord(document)?.['paths'])) {
    throw new TypeError('`document` must be an OpenAPI 3 document: an object with a member `paths`.');
  }
}

/** Path of the first server, without a trailing slash: `/api/v1`. */
export function basePathOf({ servers }: ApiDocument): string {
  const server = servers?.[0];
  if (!server) return '';
  const url = server.url.replace(/\{(\w+)\}/g, (_, name: string) => server.variables?.[name]?.default ?? '');
  return withoutEndSlashes(new URL(url, 'http://mock').pathname);
}

/** What a value stands for: follows `$ref`s inside the document. */
export function resolve(document: ApiDocument, value: unknown): Record<string, unknown> {
  let found = asRecord(value);
  for (let hops = 0; typeof found?.['$ref'] === 'string' && hops < 20; hops++) {
    const names = found['$ref'].replace(/^#\/?/, '').split('/').filter(Boolean);
    found = asRecord(
      names.reduce<unknown>((node, name) => asRecord(node)?.[unescapeToken(decodeURIComponent(name))], document),
    );
  }
  return found ?? {};
}
