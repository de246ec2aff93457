import { describe, expect, it } from 'vitest';
import { readWholeSpec } from '../../src/cli/read-spec.ts';
import { folderOf, run } from './run-command.ts';

const PATHS = 'paths: {}\n';

describe('documents, for every command', () => {
  it.each([
    ['openapi: 3.1 as a number', `openapi: 3.1\n${PATHS}`],
    ['a byte order mark', `\uFEFFopenapi: 3.1.0\n${PATHS}`],
    ['a byte order mark before JSON', `\uFEFF{"openapi": "3.1.0", "paths": {}}`],
    ['flow YAML', `{ openapi: 3.1.0, paths: {} }\n`],
    ['merge keys', `base: &base { openapi: 3.1.0 }\n<<: *base\n${PATHS}`],
  ])('may have %s', async (_, text) => {
    using folder = folderOf({ 'api.yaml': text });
    expect(await readWholeSpec(folder.path('api.yaml'))).toMatchObject({
      openapi: expect.stringMatching(/^3\.1/) as string,
      paths: {},
    });
  });

  it.each([
    ['api.yaml', `openapi: 3.1.0\npaths: {}\npaths: {}\n`, /api\.yaml:3:1 is not YAML: Map keys must be unique/],
    ['api.json', `{ "openapi": "3.1.0", }`, /api\.json is not JSON: /],
    ['api.yaml', `openapi: 3.1.0\npaths: { /a: { $ref: './a.yaml' } }\n`, /refers to another file \(\.\/a\.yaml\)/],
    ['api.yaml', `openapi: 3\npaths: {}\n`, /is OpenAPI 3; only/],
  ])('%s with %j is refused', async (name, text, message) => {
    using folder = folderOf({ [name]: text });
    await expect(readWholeSpec(folder.path(name))).rejects.toThrow(message);
  });

  it('are changed by overlays first', async () => {
    const update = { '/things': { get: { operationId: 'b', responses: {} } } };
    using folder = folderOf({
      'api.json': { openapi: '3.1.0', paths: { '/things': { get: { operationId: 'a', responses: {} } } } },
      'overlay.json': { overlay: '1.0.0', actions: [{ target: '$.paths', update }] },
    });
    const paths = [folder.path('api.json'), folder.path('api.json')];
    const { out } = await run('diff', ...paths, '--overlay', folder.path('overlay.json'));
    expect(out).toContain('No changes');
    const document = await readWholeSpec(folder.path('api.json'), [folder.path('overlay.json')]);
    expect(document.paths?.['/things']?.['get']).toMatchObject({ operationId: 'b' });
  });
});
