/** Finds the schemas that are part of requests: their optional properties may also be `undefined`. */
import { listOperations } from '../openapi/operations.ts';
import { componentName, resolve } from '../openapi/place.ts';
import { walkSchema } from '../openapi/schemas.ts';
import type { OpenApi, RequestBody } from '../openapi/types.ts';

export function sentSchemas(document: OpenApi, queries: Iterable<{ readonly name: string }>): Set<string> {
  const sent = new Set<string>();
  const schemas = document.components?.schemas ?? {};
  const follow = (schema: unknown): void =>
    walkSchema(schema, (part) => {
      const name = componentName(part);
      if (name === undefined || sent.has(name)) return;
      sent.add(name);
      follow(schemas[name]);
    });
  for (const { operation, parameters } of listOperations(document)) {
    const body = operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
    for (const media of Object.values(body?.content ?? {})) follow(media.schema);
    for (const parameter of parameters) follow(parameter.schema);
  }
  for (const { name } of queries) {
    sent.add(name);
    follow(schemas[name]);
  }
  return sent;
}
