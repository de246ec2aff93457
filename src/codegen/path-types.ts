/** Step: types by path, for `openrouter.paths`, by openapi-typescript. https://openapi-ts.dev/node */
import type { OpenApi } from '../openapi/types.ts';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { OPEN_STRING } from './prepare.ts';
import { printTypes } from './print-types.ts';

/** `sent` holds the names of the schemas that are part of requests. */
export async function pathTypes(document: OpenApi, sent: ReadonlySet<string>): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform(schema) {
      if (schema.format === OPEN_STRING) return openString();
      if (schema.format === 'binary') return ts.factory.createTypeReferenceNode('Blob');
      return undefined;
    },
  });
  // The named types say it all in words; here they would be half of what a compiler has to read.
  return printTypes(astToString(nodes), (path) => isSent(path, sent), 'brief');
}

/** `string & {}`: any string, without swallowing the literals beside it. */
function openString(): ts.TypeNode {
  const { factory } = ts;
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
}

/** `path` leads through the members of the declarations, as in `components`, `schemas`, `ChatMessage`. */
function isSent(path: readonly string[], sent: ReadonlySet<string>): boolean {
  if (path[0] === 'components' && path[1] === 'schemas') return sent.has(path[2] ?? '');
  if (path[0] === 'components') return path[1] === 'parameters' || path[1] === 'requestBodies';
  const operation = path[0] === 'operations' ? path.slice(2) : path.slice(3);
  return (
    (operation[0] === 'parameters' && operation.length > 2) || (operation[0] === 'requestBody' && operation.length > 2)
  );
}
