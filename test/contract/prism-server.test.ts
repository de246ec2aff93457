import { expect, it } from 'vitest';
import { startPrism } from '../../scripts/prism/server.ts';
import { documentOf, temporaryFolder } from '../codegen/harness.ts';
import { rejection } from '../helpers/replies.ts';

const DOCUMENT = documentOf(`
/things:
  get:
    operationId: listThings
    security: []
    parameters: [{ name: limit, in: query, required: true, schema: { type: integer } }]
    responses:
      '200': { description: OK, content: { application/json: { schema: { type: object }, example: { a: 1 } } } }`);

it(
  'serves a document on a free port until it is stopped, and refuses requests that break it',
  { timeout: 60_000 },
  async () => {
    await using folder = await temporaryFolder();
    const prism = await startPrism(await folder.write({ 'api.yaml': DOCUMENT }));
    expect(await (await fetch(`${prism.url}/things?limit=1`)).json()).toEqual({ a: 1 });
    expect((await fetch(`${prism.url}/things`)).status).toBe(422);
    await prism.stop();
    await expect(fetch(prism.url)).rejects.toThrow('fetch failed');
  },
);

it('reports what Prism printed where it does not start', { timeout: 60_000 }, async () => {
  await using folder = await temporaryFolder();
  const empty = await folder.write({ 'api.yaml': 'openapi: 3.1.0\ninfo: { title: a, version: "1" }\npaths: {}\n' });
  expect((await rejection(startPrism(empty))).message).toMatch(
    /Prism ended before it listened:[^]*No operations found/,
  );
  expect((await rejection(startPrism(empty, 1))).message).toContain('did not listen within 0.001 s');
});
