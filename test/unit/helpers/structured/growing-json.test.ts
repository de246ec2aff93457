import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingJson } from '../../../../src/helpers/structured/growing-json.ts';

/** The certain part of a text that arrives in pieces of `size` characters. */
function grow(text: string, size = text.length): unknown {
  const json = new GrowingJson(1e9);
  for (let at = 0; at < text.length; at += size) json.push(text.slice(at, at + size));
  return json.value;
}

/** True if `part` may still become `whole`: properties may be missing, lists shorter, strings truncated. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (typeof part === 'string' && typeof whole === 'string') return whole.startsWith(part);
  if (Array.isArray(part) && Array.isArray(whole)) {
    return part.length <= whole.length && part.every((item, index) => isPartOf(item, whole[index]));
  }
  if (typeof part === 'object' && part !== null && typeof whole === 'object' && whole !== null) {
    if (Array.isArray(part) || Array.isArray(whole)) return false;
    const names = Object.keys(part);
    return names.every(
      (name) =>
        Object.hasOwn(whole, name) &&
        isPartOf((part as Record<string, unknown>)[name], (whole as Record<string, unknown>)[name]),
    );
  }
  return Object.is(part, whole);
}

const size = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Object.values(value).reduce<number>((sum, member) => sum + size(member), 0)
    : typeof value === 'string'
      ? 1 + value.length
      : 1;

/** A JSON text in several notations: spaced, escaped, or unchanged. */
const jsonText = fc
  .tuple(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), fc.constantFrom('plain', 'spaced', 'escaped'))
  .map(([value, spelling]) => {
    const text = JSON.stringify(value, undefined, spelling === 'spaced' ? '\t' : undefined);
    if (spelling !== 'escaped') return text;
    return text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  });

describe('the value of a JSON text in pieces', () => {
  it('is at every prefix a part of the whole, and never shrinks', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        const whole = JSON.parse(text) as unknown;
        const json = new GrowingJson(1e9);
        let before = 0;
        for (const character of text.split('')) {
          json.push(character);
          if (json.value === undefined) continue;
          expect(isPartOf(json.value, whole), `${JSON.stringify(json.value)} of ${text}`).toBe(true);
          expect(size(json.value)).toBeGreaterThanOrEqual(before);
          before = size(json.value);
        }
        json.end();
        expect(json.value).toEqual(whole);
      }),
    );
  });

  it('is the same however the text is split', () => {
    fc.assert(
      fc.property(jsonText, fc.integer({ min: 1, max: 9 }), fc.nat(200), (text, pieces, length) => {
        const prefix = text.slice(0, length);
        expect(grow(prefix, pieces)).toEqual(grow(prefix));
      }),
    );
  });

  it('never throws and never takes anything back, whatever arrives', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'{}[]",:\\u0d8e1-.tnrue \n\u0001😀') });
    fc.assert(
      fc.property(jsonText, noise, fc.nat(50), (text, rest, length) => {
        const json = new GrowingJson(1e9);
        json.push(text.slice(0, length));
        const before = size(json.value);
        json.push(rest);
        json.end();
        expect(size(json.value)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it.each([
    ['{"a":1', {}],
    ['{"a":1,', { a: 1 }],
    ['{"a":1}', { a: 1 }],
    ['{"name":"Os', { name: 'Os' }],
    ['{"na', {}],
    ['{"name":', {}],
    ['{"name":"', { name: '' }],
    ['[true, fal', [true]],
    ['[1, 23', [1]],
    ['[[], {}, ', [[], {}]],
    ['"a\\', 'a'],
    ['"a\\u00', 'a'],
    ['"a\\u00e9', 'aé'],
    ['"\\ud83d', ''],
    ['"\\ud83d\\ude00', '😀'],
    ['"\\ud83d\\n', '\ud83d\n'],
    ['  \r\n\t', undefined],
    ['nul', undefined],
  ])('%s', (text, value) => {
    expect(grow(text)).toEqual(value);
    expect(grow(text, 1)).toEqual(value);
  });

  it.each([
    ['{"a":1,}', { a: 1 }],
    ['[1 2]', [1]],
    ['[1,]', [1]],
    ['{a:1}', {}],
    ['{"a" 1}', {}],
    ['{"a":tru,"b":1}', {}],
    ['"x\\q', 'x'],
    ['"x\\u00g0"', 'x'],
    ['"a\nb"', 'a'],
    ['[1]]', [1]],
    ['[1}', [1]],
    ['{} and more', {}],
    ['Sure! {"a":1}', undefined],
  ])('stops growing where %s is not JSON', (text, value) => {
    expect(grow(text)).toEqual(value);
    expect(grow(text, 1)).toEqual(value);
  });

  it('takes a number at the very end as whole once no more comes', () => {
    const json = new GrowingJson(1e9);
    json.push('4');
    json.push('2');
    expect(json.value).toBeUndefined();
    json.end();
    expect(json.value).toBe(42);
  });

  it('has properties of any name as its own', () => {
    const value = grow('{"__proto__":{"polluted":true},"constructor":1}') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes any depth', () => {
    let value = grow('['.repeat(100_000), 1_000);
    let depth = 0;
    for (; Array.isArray(value); value = value[0] as unknown) depth++;
    expect(depth).toBe(100_000);
  });
});

describe('the work', () => {
  /** Pieces of a text that count how many of their characters are read. */
  function charactersRead(text: string, pieceSize: number): number {
    let read = 0;
    const json = new GrowingJson(1e9);
    for (let at = 0; at < text.length; at += pieceSize) {
      const piece = text.slice(at, at + pieceSize);
      const counting = new Proxy(Object(piece) as object, {
        get(target, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) read++;
          const value = Reflect.get(target, key, target) as unknown;
          return typeof value === 'function'
            ? (...given: unknown[]) => {
                const [from, to] = given as [number, number];
                if (key === 'slice') read += to - from;
                return (value as (...all: unknown[]) => unknown).apply(piece, given);
              }
            : value;
        },
      });
      json.push(counting as unknown as string);
    }
    return read;
  }

  it('is a bounded number of reads of each character, however long the text', () => {
    const text = JSON.stringify({ words: Array.from({ length: 2_000 }, (_, index) => `word ${index}\n`) });
    const twice = JSON.stringify({ words: Array.from({ length: 4_000 }, (_, index) => `word ${index}\n`) });
    for (const pieceSize of [3, 100]) {
      expect(charactersRead(text, pieceSize)).toBeLessThan(3 * text.length);
      expect(charactersRead(twice, pieceSize)).toBeLessThan(3 * twice.length);
    }
  });
});
