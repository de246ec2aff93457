import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/cli/diff/index.ts';
import { renderMarkdown, renderText } from '../../src/cli/diff/index.ts';

const create = { id: 'things.create', method: 'POST', path: '/things' };
const list = { id: 'GET /things', method: 'GET', path: '/things' };

function change(more: Partial<Change>): Change {
  const request = more.breaking ? 'breaking' : 'safe';
  return {
    kind: 'property-added',
    breaking: false,
    impact: { request },
    at: 'request.a',
    message: 'new',
    pointer: '#',
    operations: [create],
    ...more,
  };
}

const CHANGES: readonly Change[] = [
  change({ kind: 'operation-removed', breaking: true, at: '', message: 'operation removed', operations: [list] }),
  change({
    kind: 'property-removed',
    breaking: true,
    impact: { request: 'breaking', response: 'breaking' },
    at: 'request.messages[].name',
    message: 'removed',
    operations: [create, list, { ...list, path: '/others' }],
  }),
  change({ kind: 'value-added', impact: { response: 'risky' }, at: 'response.kind', message: 'value "b" added' }),
  change({ kind: 'value-added', impact: { response: 'risky' }, at: 'response.kind', message: 'value "*c*" added' }),
  change({
    kind: 'variant-added',
    impact: { response: 'risky' },
    at: 'response',
    message: 'union variant type="a" added',
  }),
  change({
    kind: 'variant-added',
    impact: { response: 'risky' },
    at: 'response',
    message: 'union variant type="b" added',
  }),
  change({ kind: 'server-added', at: 'servers', message: 'new server https://a.example', operations: [] }),
  change({ at: 'request.a' }),
  change({ at: 'request.`b`', operations: [create, list] }),
  change({ at: 'request.c' }),
];

it('reports as text', () => {
  expect(renderText(CHANGES)).toBe(`10 changes: 2 breaking, 4 may break, 4 not breaking.

Breaking
  GET /things
    operation removed
  things.create (POST /things)
    request.messages[].name: removed [request and response, and 2 more operations]

May break
  things.create (POST /things)
    response.kind: values "b", "*c*" added
    response: union variants added: type="a", type="b"

Not breaking
  The document
    servers: new server https://a.example
  things.create (POST /things)
    request: new: a, c
    request.\`b\`: new [and 1 more operation]
`);
});

it('reports as Markdown', () => {
  expect(renderMarkdown(CHANGES)).toBe(`## API changes

10 changes: 2 breaking, 4 may break, 4 not breaking.

### Breaking

- \`GET /things\`: operation removed
- \`things.create\` (\`POST /things\`): \`request.messages[].name\` removed _(request and response, and 2 more)_

### May break

- \`things.create\` (\`POST /things\`): \`response.kind\` values "b", "\\*c\\*" added
- \`things.create\` (\`POST /things\`): \`response\` union variants added: type="a", type="b"

### Not breaking

- The document: \`servers\` new server https://a.example
- \`things.create\` (\`POST /things\`): \`request\` new: a, c
- \`things.create\` (\`POST /things\`): \`\` request.\`b\` \`\` new _(and 1 more)_
`);
});

describe('reports', () => {
  it('report that nothing changed', () => {
    expect(renderText([])).toBe('No changes.\n');
    expect(renderMarkdown([])).toBe('## API changes\n\nNo changes.\n');
  });

  it('shorten long lists', () => {
    const values = Array.from({ length: 20 }, (_, index) =>
      change({ kind: 'value-added', at: 'request.a', message: `value ${index} added` }),
    );
    expect(renderText(values)).toContain('request.a: values 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 8 more added\n');
  });

  it('fold a long rest of a pull request away', () => {
    const many = Array.from({ length: 11 }, (_, index) =>
      change({ kind: 'deprecated', at: `a${index}.b`, message: 'x' }),
    );
    expect(renderMarkdown(many)).toContain('<details>\n<summary>Not breaking (11)</summary>\n\n- ');
    expect(renderMarkdown(many.slice(1))).not.toContain('<details>');
  });

  it('let no value contain Markdown, mention a person or reference an issue', () => {
    const message = 'default was "<img> @you #1 [a](b)", now\n"c"';
    expect(renderMarkdown([change({ kind: 'default-changed', message })])).toContain(
      'default was "\\<img\\> @\u200Byou #\u200B1 \\[a\\](b)", now "c"\n',
    );
  });

  it('join properties with the same change, and variants in one place only', () => {
    const typed = ['request.a', 'request.b', 'event<x.y>', 'event<x.z>'].map((at) =>
      change({ kind: 'type-changed', at, message: 'number → integer' }),
    );
    expect(renderText(typed)).toContain(`
    request: number → integer: a, b
    event<x.y>: number → integer
    event<x.z>: number → integer
`);
  });

  it('print a line once that two variants share', () => {
    const twice = ['#/a', '#/b'].map((pointer) =>
      change({ kind: 'made-nullable', message: 'may now be null', pointer }),
    );
    expect(renderText(twice).match(/may now be null/g)).toHaveLength(1);
  });
});
