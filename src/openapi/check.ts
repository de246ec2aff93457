import { asRecord } from '../json.ts';

/**
 * Why a value is not an OpenAPI 3.0, 3.1 or 3.2 document, as the predicate of a sentence about the document;
 * `undefined` if it is one.
 */
export function documentFault(value: unknown): string | undefined {
  const document = asRecord(value);
  if (!document) return 'is not an OpenAPI document: it is not an object';
  const { openapi, swagger } = document;
  if (typeof openapi === 'string' && /^3\.[012]\b/.test(openapi)) return undefined;
  if (swagger !== undefined) return `is Swagger ${shown(swagger)}; convert it to OpenAPI 3.0 or 3.1 first`;
  if (openapi !== undefined) return `is OpenAPI ${shown(openapi)}; only 3.0, 3.1 and 3.2 are supported`;
  return 'is not an OpenAPI document: its `openapi` field is missing';
}

function shown(version: unknown): string {
  return typeof version === 'string' ? version : (JSON.stringify(version) ?? typeof version);
}
