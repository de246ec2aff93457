import { describe, expect, it } from 'vitest';
import { folderOf, run, SHOP } from './run-command.ts';

const { '/things': list } = SHOP['paths'] as Record<string, object>;
const documents = {
  'old.json': SHOP,
  'same.yaml': `# YAML\n${JSON.stringify(SHOP)}`,
  'fewer.json': { ...SHOP, paths: { '/things': list } },
  'more.json': {
    ...SHOP,
    paths: {
      ...SHOP['paths'],
      '/more': { get: { operationId: 'more.get', responses: { 204: { description: 'none' } } } },
    },
  },
  'swagger.json': { swagger: '2.0' },
};

describe('diff', () => {
  it('reports that nothing changed', async () => {
    using folder = folderOf(documents);
    const { code, out } = await run('diff', folder.path('old.json'), folder.path('same.yaml'));
    expect(code).toBe(0);
    expect(out).toMatch(/no changes/i);
  });

  it('reports what breaks with exit code 1, as text, as Markdown and as JSON', async () => {
    using folder = folderOf(documents);
    const paths = [folder.path('old.json'), folder.path('fewer.json')];
    const text = await run('diff', ...paths);
    expect(text.code).toBe(1);
    expect(text.out).toContain('things.get');
    const markdown = await run('diff', ...paths, '--markdown');
    expect(markdown.code).toBe(1);
    expect(markdown.out).toMatch(/^#+ /m);
    expect(markdown.out).toContain('things.get');
    const { summary, changes } = JSON.parse((await run('diff', ...paths, '--json')).out) as {
      summary: { breaking: number };
      changes: object[];
    };
    expect(summary.breaking).toBe(1);
    expect(JSON.stringify(changes)).toContain('"breaking"');
  });

  it('lets additions pass', async () => {
    using folder = folderOf(documents);
    const { code, out } = await run('diff', folder.path('old.json'), folder.path('more.json'));
    expect(code).toBe(0);
    expect(out).toContain('more.get');
  });

  it('rejects other documents, and more than one output format', async () => {
    using folder = folderOf(documents);
    const swagger = await run('diff', folder.path('old.json'), folder.path('swagger.json'));
    expect(swagger).toMatchObject({ code: 2, error: expect.stringContaining('is Swagger 2.0') as string });
    expect((await run('diff', folder.path('old.json'))).code).toBe(2);
    expect((await run('diff', 'a', 'b', '--json', '--markdown')).code).toBe(2);
  });
});
