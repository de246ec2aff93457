import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line in this process. */
export async function run(...args: string[]): Promise<Ran> {
  let out = '';
  let error = '';
  const code = await main(args, { out: (text) => (out += text), error: (text) => (error += text) });
  return { code, out, error };
}

/** Starts a command that runs until it is stopped; resolves with its first output, which is JSON. */
export async function start(
  ...args: string[]
): Promise<{ printed: Record<string, string>; stop: () => Promise<number>; errors: () => string }> {
  const controller = new AbortController();
  let error = '';
  let code: Promise<number> = Promise.resolve(0);
  const printed = await new Promise<string>((resolve, reject) => {
    code = main([...args, '--json'], { out: resolve, error: (text) => (error += text), signal: controller.signal });
    void code.then((ended) => reject(new Error(`ended with ${ended}: ${error}`)), reject);
  });
  const stop = (): Promise<number> => {
    controller.abort();
    return code;
  };
  return { printed: JSON.parse(printed) as Record<string, string>, stop, errors: () => error };
}

/** A folder with files, removed at the end of the block. */
export function folderOf(files: Record<string, string | object>): {
  path: (name?: string) => string;
  [Symbol.dispose](): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return {
    path: (name = '') => join(folder, name),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A small foreign document. */
export const SHOP: Record<string, any> = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  servers: [{ url: 'https://shop.invalid/v1' }],
  paths: {
    '/things': {
      get: {
        operationId: 'things.list',
        summary: 'List things',
        parameters: [{ name: 'limit', in: 'query', required: true, example: 2, schema: { type: 'integer' } }],
        responses: {
          200: {
            description: 'ok',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['things'],
                  properties: { things: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } },
                },
                example: { things: [{ id: 1 }] },
              },
            },
          },
        },
      },
    },
    '/things/{id}': {
      get: {
        operationId: 'things.get',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: {
          200: {
            description: 'ok',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      },
    },
  },
  components: { schemas: { Thing: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } } } },
};
