import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as functions from '../../../generated/operations.ts';
import { allOperations } from '../../../generated/descriptors.ts';
import { createResources } from '../../../generated/resources.ts';
import { camel } from '../../../src/codegen/names.ts';
import { transportOf, type Client } from '../../../src/transport/client.ts';
import { call, createClient, resourceProperties, type Operation } from '../../../src/runtime.ts';

/** A list for every query parameter of the document. */
const LISTS = Object.fromEntries(
  Array.from(
    readFileSync('generated/openapi.json', 'utf8').matchAll(/"name":\s*"(\w+)",\s*"in":\s*"query"/g),
    ([, name]) => [name, ['a', 'b']],
  ),
) as Record<string, string[]>;

/** A client that records what its transport should send. */
function recordingClient(): { client: Client; sent: unknown[] } {
  const sent: unknown[] = [];
  const send = async (
    operation: Operation,
    parts: (options: object) => unknown,
    options: object | undefined,
    how: unknown,
  ): Promise<unknown> => {
    const { stream, load, body, read, ...rest } = operation;
    await load?.();
    // Functions are created in each place, or are replaced by lazily loaded ones: they are equal if they do the same.
    const shown = {
      ...rest,
      stream: typeof stream === 'function' ? await stream() : stream,
      writeQuery: operation.writeQuery?.(LISTS),
      body: typeof body === 'function' ? textOf(body({ name: 'n', list: ['a', 'b'] })) : body,
      read: await read?.(new Response('{}', { headers: { 'content-type': 'audio/mpeg' } }), {
        operation,
        scope: { handOver() {}, dispose() {} },
        settings: { streamIdleTimeout: Infinity },
      }).then((result) => (result as object).constructor.name),
    };
    const asked = parts(options ?? {}) as { body?: unknown };
    sent.push({ operation: shown, parts: { ...asked, body: textOf(asked.body) }, options, how });
    return { data: null };
  };
  return { client: { [transportOf]: { send } } as unknown as Client, sent };
}

function textOf(body: unknown): unknown {
  if (!(body instanceof FormData || body instanceof URLSearchParams)) return body;
  return [body.constructor.name, ...body];
}

type Method = (...args: unknown[]) => Promise<unknown>;

function methodAt(root: unknown, id: string): Method {
  return id.split('.').reduce((place, name) => (place as Record<string, unknown>)[name], root) as Method;
}

describe('the resource tree', () => {
  it('sends for every operation what its standalone function sends', async () => {
    const { client, sent } = recordingClient();
    const resources = createResources(client);
    expect(allOperations.length).toBeGreaterThan(100);
    expect(Object.keys(LISTS)).toContain('status');
    for (const { id, path, body } of allOperations) {
      const values = path.match(/\{/g)?.map((_, index) => `value-${index}`) ?? [];
      const content = body === 'bytes' ? new Uint8Array([1]) : { name: 'n', stream: true };
      const args = [...values, content, { timeout: 7 }];
      await methodAt(resources, id)(...args);
      await (functions as unknown as Record<string, (client: Client, ...args: unknown[]) => unknown>)[camel(id)]?.(
        client,
        ...args,
      );
      const [fromTree, fromFunction] = sent.splice(0);
      expect(fromTree, id).toEqual(fromFunction);
      expect(fromTree, id).toMatchObject({ operation: { id, path } });
    }
  });

  it('has the methods of every operation and no others', () => {
    const namesOf = (place: object, prefix: string): string[] =>
      Object.entries(place).flatMap(([name, value]: [string, unknown]) =>
        typeof value === 'function' ? [prefix + name] : namesOf(value as object, `${prefix}${name}.`),
      );
    const ids = allOperations.map(({ id }) => id).sort();
    expect(namesOf(createResources(createClient()), '').sort()).toEqual(ids);
  });

  it('makes a resource once, and lets tests put a double in its place', () => {
    const resources = createResources(createClient());
    const { keys } = resources;
    expect(resources.keys).toBe(keys);
    const double = { list: () => 'double' };
    Object.assign(resources, { keys: double });
    expect(resources.keys).toBe(double);
    Object.assign(resources.models, { count: double.list });
    expect(resources.models.count()).toBe('double');
    expect(createResources(createClient()).keys).not.toBe(double);
  });

  it('takes names of Object’s own for names, and a method without a resource', async () => {
    const { client, sent } = recordingClient();
    const tree = {
      constructor: 'valueOf.get 0 /a\nvalueOf.toString.get 0 /b\nconstructor.get 0 /c',
      ping: ' 1 /ping',
      odd: 'get 2 ',
    };
    const properties = resourceProperties(tree, [
      [call, 1, { method: 'GET' }],
      [call, 0, { method: 'POST' }],
      [call, 1, { method: 'GET', path: '/with space/{id}' }],
    ]);
    const target = Object.defineProperties(client, properties);
    expect(Object.keys(target)).toEqual(['constructor', 'ping', 'odd']);
    for (const id of ['constructor.valueOf.get', 'constructor.valueOf.toString.get', 'constructor.constructor.get'])
      await methodAt(target, id)();
    await methodAt(target, 'ping')({ timeout: 3 });
    await methodAt(target, 'odd.get')('x');
    expect(sent).toMatchObject([
      { operation: { path: '/a' } },
      { operation: { path: '/b' } },
      { operation: { path: '/c' } },
      { operation: { id: 'ping', method: 'POST', path: '/ping' }, parts: { path: [] }, options: { timeout: 3 } },
      { operation: { id: 'odd.get', path: '/with space/{id}' }, parts: { path: ['x'] } },
    ]);
  });
});
