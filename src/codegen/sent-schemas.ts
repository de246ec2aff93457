/** Which schemas are part of requests: their optional members may be given as `undefined` too. */
import { componentName, listOperations, resolve, type Body, type OpenApi } from './openapi.ts';
import { walkSchema } from './walk-schema.ts';

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
    const body = operation.requestBody && resolve<Body>(document, operation.requestBody);
    for (const media of Object.values(body?.content ?? {})) follow(media.schema);
    for (const parameter of parameters) follow(parameter.schema);
  }
  for (const { name } of queries) {
    sent.add(name);
    follow(schemas[name]);
  }
  return sent;
}
