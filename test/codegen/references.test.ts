// Files and URLs that a document may make the generator read.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentOf, runGenerate, temporaryFolder } from './harness.ts';

const withSchema = (schema: string): string =>
  documentOf(`
/things:
  get:
    operationId: things.list
    responses: { '200': { description: ok, content: { application/json: { schema: ${schema} } } } }`);

it('reads no file and no URL for a document from a URL, and no URL for one from a file', async () => {
  await using folder = await temporaryFolder();
  const secret = await folder.write({ 'secret.json': '{"type":"string","description":"SECRET"}' });
  const asked: string[] = [];
  let text = '';
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.setHeader('content-type', 'application/json');
    response.end(url === '/api.yaml' ? text : '{"type":"string","description":"SECRET"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const out = join(folder.path, 'out');
    for (const ref of [secret, `file://${secret}`, 'other.json', `${origin}/other.json`]) {
      text = withSchema(`{ $ref: '${ref}' }`);
      expect((await runGenerate(`${origin}/api.yaml`, out)).code, ref).toBe(2);
    }
    const document = await folder.write({ 'api.yaml': withSchema(`{ $ref: '${origin}/other.json' }`) });
    const { code, error } = await runGenerate(document, out);
    expect(code).toBe(2);
    expect(error).toContain('references are followed from file to file only');
    expect(new Set(asked)).toEqual(new Set(['/api.yaml']));
  } finally {
    server.close();
  }
});

it('treats a $ref in an example, a default or an enum as data', async () => {
  await using folder = await temporaryFolder();
  const data = "{ $ref: 'secret.json' }";
  const schema = `{ type: object, example: ${data}, default: ${data}, examples: [${data}], properties: { a: { enum: [${data}] } } }`;
  await folder.write({ 'secret.json': '{"SECRET":1}' });
  const document = await folder.write({ 'api.yaml': withSchema(schema) });
  const { files, code, error } = await runGenerate(document, join(folder.path, 'out')).then(async (ran) => ({
    ...ran,
    files: await import('node:fs/promises').then(({ readFile }) =>
      readFile(join(folder.path, 'out/openapi.json'), 'utf8').catch(() => ''),
    ),
  }));
  expect(code, error).toBe(0);
  expect(files).not.toContain('SECRET');
  expect(files.match(/"\$ref": "secret\.json"/g)).toHaveLength(4);
});
