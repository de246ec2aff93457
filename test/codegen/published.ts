import { readFileSync } from 'node:fs';
import { isEventStream } from '../../src/media-type.ts';
import type { OpenApi } from '../../src/openapi/types.ts';
import { asRecord } from '../../src/json.ts';

/** Operations of our document by method and path, with the ids under which the API publishes them. */
const PUBLISHED: Readonly<Record<string, string>> = {
  'post /chat/completions': 'sendChatCompletionRequest',
  'post /messages': 'createMessages',
  'post /embeddings': 'createEmbeddings',
  'get /key': 'getCurrentKey',
  'get /keys': 'list',
  'post /keys': 'createKeys',
  'delete /keys/{hash}': 'deleteKeys',
  'get /files': 'listFiles',
  'get /workspaces/{id}/budgets/{interval}': 'getWorkspaceBudget',
};

/** Operations that are not in the overlay. */
const NEWER: OpenApi['paths'] = {
  '/gadgets/{id}/levers': { get: operation('listGadgetLevers', 'Gadgets') },
  '/private-gadgets': { post: operation('createPrivateGadget', 'Private Gadgets') },
};

function operation(operationId: string, tag: string): object {
  const parameters = [{ name: 'id', in: 'query', schema: { type: 'string' } }];
  return { operationId, tags: [tag], parameters, responses: { 204: { description: 'Done.' } } };
}

/**
 * Our document as the API would publish it: its ids and type names, one security scheme, events with their fields, and none of
 * our extensions.
 */
export function publishedDocument(renames: Readonly<Record<string, string>>): OpenApi {
  const own = JSON.parse(
    readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'),
  ) as Required<OpenApi>;
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [address, operationId] of Object.entries(PUBLISHED)) {
    const [method = '', path = ''] = address.split(' ');
    const found = asRecord(own.paths[path]?.[method]) as Record<string, unknown>;
    const { security: _, ...rest } = found;
    paths[path] = { ...paths[path], [method]: { ...withoutExtensions(rest), operationId } };
  }
  const { securitySchemes, ...components } = own.components;
  const document = {
    openapi: own.openapi,
    info: own.info,
    servers: own.servers,
    security: [{ apiKey: [] }],
    paths: { ...paths, ...NEWER },
    components: { ...components, securitySchemes: { apiKey: securitySchemes?.['apiKey'] } },
  };
  wrapEvents(document);
  const names = new Map(Object.entries(renames).map(([published, mine]) => [mine, published]));
  const text = JSON.stringify(document).replaceAll(/#\/components\/schemas\/(\w+)/g, (ref, name: string) =>
    names.has(name) ? `#/components/schemas/${names.get(name)}` : ref,
  );
  const renamed = JSON.parse(text) as Required<OpenApi>;
  const schemas = Object.entries(renamed.components.schemas ?? {}).map(([name, schema]) => [
    names.get(name) ?? name,
    schema,
  ]);
  renamed.components.schemas = Object.fromEntries(schemas);
  return reachable(renamed);
}

function withoutExtensions(node: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !key.startsWith('x-')));
}

function wrapEvents(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const schema = isEventStream(key) ? asRecord(asRecord(value)?.['schema']) : undefined;
    if (schema?.['contentSchema'] === undefined) wrapEvents(value);
    else
      (node as Record<string, unknown>)[key] = {
        schema: { type: 'object', required: ['data'], properties: { data: schema['contentSchema'] } },
      };
  }
}

/** Removes the components that no operation uses. */
function reachable(document: Required<OpenApi>): OpenApi {
  const kept: Record<string, Record<string, unknown>> = {};
  const queue: unknown[] = [document.paths];
  for (const node of queue)
    for (const [, section = '', name = ''] of JSON.stringify(node).matchAll(/#\/components\/(\w+)\/([\w.-]+)/g)) {
      if (kept[section]?.[name] !== undefined) continue;
      const value = document.components[section]?.[name];
      kept[section] = { ...kept[section], [name]: value };
      queue.push(value);
    }
  const { securitySchemes } = document.components;
  return { ...document, components: { ...kept, ...(securitySchemes && { securitySchemes }) } } as OpenApi;
}
