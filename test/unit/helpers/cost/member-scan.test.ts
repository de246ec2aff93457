import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemberScan, type MemberPath } from '../../../../src/helpers/cost/member-scan.ts';

type Found = [path: string, value: unknown];

/** Objects under `usage` in the outermost two levels of `text`, read in pieces of `size` bytes. */
function scan(text: string, size = Infinity, maxBytes = 1_000): Found[] {
  const found: Found[] = [];
  const { push } = createMemberScan(
    (path) => path.at(-1) === 'usage',
    (json, path: MemberPath) => found.push([path.join('.'), JSON.parse(json)]),
    maxBytes,
  );
  const bytes = new TextEncoder().encode(text);
  for (let n = 0; n < bytes.length; n += size) {
    // The reader may reuse what it was given.
    const piece = bytes.slice(n, n + size);
    push(piece);
    piece.fill(0x7b);
  }
  return found;
}

/** The same by parsing. */
function expected(value: object): Found[] {
  return Object.entries(value).flatMap(([key, member]): Found[] => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return [];
    if (key === 'usage') return [[key, member]];
    const inner = (member as { usage?: unknown }).usage;
    return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? [[`${key}.usage`, inner]] : [];
  });
}

describe('createMemberScan', () => {
  it('finds the member at the top and one level down', () => {
    expect(scan('{"id":"x","usage":{"a":1}}')).toEqual([['usage', { a: 1 }]]);
    expect(scan('\n\n {"response" : { "usage" : {"a":{"b":[{}]}} , "c":1}}')).toEqual([
      ['response.usage', { a: { b: [{}] } }],
    ]);
  });

  it('finds nothing that only looks like it', () => {
    const texts = [
      '{"usage":null}',
      '{"usage":[{"a":1}]}',
      '{"a":{"b":{"usage":{"a":1}}}}',
      '{"choices":[{"usage":{"a":1}}]}',
      '{"text":"\\"usage\\":{\\"a\\":1}"}',
      '{"text":"usage","b":{"a":1}}',
      '{"\\"usage":{"a":1}}',
      '{"usage2":{},"xusage":{}}',
      '{"a very long key that goes on":{"x":1}}',
      '["usage",{"usage":{"a":1}}]'.replace('{"usage":{"a":1}}', '{"b":{"usage":{"a":1}}}'),
    ];
    for (const text of texts) expect(scan(text), text).toEqual([]);
  });

  it('passes over an object that is too large, and finds the next', () => {
    const text = `{"a":{"usage":{"b":"${'x'.repeat(200)}"}},"usage":{"a":1}}`;
    expect(scan(text, 7, 100)).toEqual([['usage', { a: 1 }]]);
    expect(scan(text, 7, 300).map(([path]) => path)).toEqual(['a.usage', 'usage']);
  });

  it('finds what parsing finds, however the text is cut', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\\', '"', '\\"', '\\\\', '{"usage":{', 'usage', 1, null),
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.dictionary(
        fc.oneof(
          { weight: 1, arbitrary: fc.string() },
          { weight: 3, arbitrary: fc.constantFrom('usage', 'data', 'response') },
        ),
        fc.oneof({ maxDepth: 4 }, leaf, tie('node'), fc.array(tie('node'), { maxLength: 2 })),
        { maxKeys: 4 },
      ),
    }));
    fc.assert(
      fc.property(node, fc.integer({ min: 1, max: 20 }), fc.boolean(), (value, size, spaced) => {
        const text = JSON.stringify(value, null, spaced ? 2 : 0);
        const parsed = JSON.parse(text) as object;
        // Keys are given as they are written, escapes and length as they come: what is compared is what was looked for.
        const values = (found: Found[]): unknown[] => found.map(([path, each]) => [path === 'usage', each]);
        expect(values(scan(text, size, 1e6))).toEqual(values(expected(parsed)));
      }),
      { numRuns: 500 },
    );
  });

  it('takes any bytes without throwing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', '\\', ',', 'usage', '1') }),
        (text) => {
          const { push } = createMemberScan(
            () => true,
            () => {},
            20,
          );
          for (const byte of new TextEncoder().encode(text)) push(Uint8Array.of(byte));
          push(new TextEncoder().encode(text));
        },
      ),
    );
  });

  it('takes time in proportion to the text, escapes and all', () => {
    const time = (text: string): number => {
      const bytes = new TextEncoder().encode(text);
      const started = performance.now();
      const { push } = createMemberScan(
        () => false,
        () => {},
        20,
      );
      for (let n = 0; n < bytes.length; n += 1_000) push(bytes.subarray(n, n + 1_000));
      return performance.now() - started;
    };
    for (const piece of ['\\\\', '\\"', 'x']) {
      const text = (length: number): string => `{"a":"${piece.repeat(length)}"}`;
      time(text(1_000));
      // Quadratic time would take minutes.
      expect(time(text(2_000_000))).toBeLessThan(2_000);
    }
  });
});
