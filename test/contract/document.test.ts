import { describe, expect, it } from 'vitest';
import { entries, isObject, type Json, loadDocument, operations, resolve, step } from './document-walk.ts';

const document = loadDocument();
const schemas = entries((document['components'] as Json)['schemas']);

interface Found {
  pointer: string;
  schema: Json;
}

/** The schema and all inline schemas in it; the target of a `$ref` is a separate case. */
function inside(pointer: string, schema: Json): Found[] {
  const found: Found[] = [{ pointer, schema }];
  const visit = (node: unknown, ...keys: (string | number)[]): void => {
    if (isObject(node)) found.push(...inside(step(pointer, ...keys), node));
  };
  for (const [name, property] of entries(schema['properties'])) visit(property, 'properties', name);
  for (const key of ['items', 'additionalProperties', 'contentSchema', 'not']) visit(schema[key], key);
  for (const key of ['anyOf', 'oneOf', 'allOf', 'prefixItems']) {
    const members = schema[key];
    if (Array.isArray(members)) members.forEach((member, position) => visit(member, key, position));
  }
  return found;
}

const everySchema = schemas.flatMap(([name, schema]) => inside(step('', 'components', 'schemas', name), schema));

describe('the document', () => {
  it('describes every named schema', () => {
    expect(schemas.filter(([, schema]) => typeof schema['description'] !== 'string').map(([name]) => name)).toEqual([]);
  });

  it('describes every property, at the property or at the schema it refers to', () => {
    const silent = everySchema.flatMap(({ pointer, schema }) =>
      entries(schema['properties'])
        .filter(([, property]) => {
          const target = resolve(document, pointer, property).node;
          return typeof property['description'] !== 'string' && typeof target['description'] !== 'string';
        })
        .map(([name]) => step(pointer, 'properties', name)),
    );
    expect(silent).toEqual([]);
  });

  it('marks every property that holds a credential as a secret', () => {
    const credential =
      /^(?:key|.*(?:api|secret|space|license)_?key|.*secret|.*password|headers|authorization|(?:access|session|subject|refresh|id)_?token|token|dsn)$/i;
    // Of other things by the same name: a pressed or a sorting key, the text of a token, headers with rate limits.
    const harmless = /Logprob|\/ErrorMetadata|\/ResponsesComparisonFilter|\/ResponsesMemoryItem|\/TaskCategory/;
    const open = everySchema.flatMap(({ pointer, schema }) =>
      entries(schema['properties'])
        .filter(([name, property]) => credential.test(name) && property['x-secret'] !== true)
        .map(([name, property]) => [step(pointer, 'properties', name), property] as const)
        .filter(([at, { type }]) => !harmless.test(at) && (type === undefined || /string|object/.test(String(type))))
        .map(([at]) => at),
    );
    expect(open).toEqual([]);
  });

  it('uses oneOf only if a constant distinguishes the variants', () => {
    const overlapping = everySchema
      .filter(({ schema }) => Array.isArray(schema['oneOf']))
      .filter(({ pointer, schema }) => {
        const members = (schema['oneOf'] as Json[]).map((member) => resolve(document, pointer, member).node);
        return !['type', 'role', 'id', 'object', 'event', '_shape'].some((tag) => {
          const values = members.flatMap((member) => {
            const property = entries(member['properties']).find(([name]) => name === tag)?.[1];
            const required = Array.isArray(member['required']) && member['required'].includes(tag);
            if (!property || !required) return [undefined];
            return 'const' in property ? [property['const']] : ((property['enum'] as unknown[]) ?? [undefined]);
          });
          return !values.includes(undefined) && new Set(values).size === values.length;
        });
      })
      .map(({ pointer }) => pointer);
    expect(overlapping).toEqual([]);
  });

  it('requires only properties that it describes', () => {
    const unknown = everySchema.flatMap(({ pointer, schema }) =>
      (Array.isArray(schema['required']) ? (schema['required'] as string[]) : [])
        .filter((name) => !isObject(schema['properties']) || !(name in schema['properties']))
        .map((name) => step(pointer, name)),
    );
    expect(unknown).toEqual([]);
  });

  it('names a stream kind exactly where a response can be an event stream', () => {
    for (const { id, pointer, operation } of operations(document)) {
      const answers = entries(operation['responses']).map(([, raw]) => resolve(document, pointer, raw).node);
      const streams = answers.some((answer) => isObject(answer['content']) && 'text/event-stream' in answer['content']);
      expect([id, typeof operation['x-stream'] === 'string']).toEqual([id, streams]);
    }
  });

  it('lists each webhook under the `type` of its event, with an example of it', () => {
    const described = entries(document['webhooks']).map(([name, item]) => {
      const content = ((item['post'] as Json)['requestBody'] as Json)['content'] as Json;
      const media = content['application/json'] as Json;
      const event = resolve(document, '', media['schema'] as Json).node;
      const types = entries(media['examples']).map(
        ([, example]) => (resolve(document, '', example).node['value'] as Json)['type'],
      );
      return [name, ((event['properties'] as Json)['type'] as Json)['const'], ...new Set(types)];
    });
    expect(described.length).toBeGreaterThan(0);
    for (const [name, ...types] of described) expect(types).toEqual([name, name]);
  });

  it('states what is not confirmed exactly where an operation is a preview', () => {
    for (const { id, operation } of operations(document)) {
      const described = String(operation['description']).startsWith('Preview: ');
      expect([id, operation['x-preview'] === true]).toEqual([id, described]);
    }
  });
});
