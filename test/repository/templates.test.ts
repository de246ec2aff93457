import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, read } from './tree.ts';

interface Form {
  name?: string;
  description?: string;
  body?: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
}

const forms = filesBelow('.github/ISSUE_TEMPLATE', /\.yml$/).filter((path) => !path.endsWith('config.yml'));

describe('issue forms', () => {
  it('are there', () => {
    expect(forms.length).toBeGreaterThan(2);
  });

  it.each(forms)('%s is one that the site accepts', (path) => {
    const { name, description, body = [] } = parse(read(path)) as Form;
    expect([typeof name, typeof description]).toEqual(['string', 'string']);
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(fields.length).toBeGreaterThan(0);
    expect(
      fields.filter(({ type, id, attributes }) => !/^(input|textarea)$/.test(type) || !id || !attributes.label),
    ).toEqual([]);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });

  it('and the pull request name files and scripts that exist', () => {
    const text = [...forms, '.github/pull_request_template.md'].map(read).join('\n');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = Array.from(text.matchAll(/npm (?:run )?([\w:]+)/g), ([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const pages = Array.from(text.matchAll(/(?:docs\/)?[\w-]+\.md\b/g), ([page]) => page);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(read(page).length, page).toBeGreaterThan(100);
  });
});
