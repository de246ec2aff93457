import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSSEParser, SSELimitError } from '../../src/stream/sse.ts';
import { wire } from '../helpers/replies.ts';

interface Event {
  event: string;
  data: string;
  /** Present only if the table states it. */
  id?: string;
}
interface Row {
  name: string;
  bytes_base64: string;
  expect: Event[];
  expect_last_event_id?: string;
}

/** Parses bytes in the given pieces; the ids are the last event id of each event. */
function parse(pieces: Iterable<Uint8Array>, maxEventBytes = 1e9): { events: Event[]; ids: string[] } {
  const events: Event[] = [];
  const ids: string[] = [];
  const onEvent = (data: string, event: string, id: string): void => {
    events.push({ event: event || 'message', data });
    ids.push(id);
  };
  const parser = createSSEParser({ onEvent }, { maxEventBytes });
  for (const piece of pieces) parser.push(piece);
  parser.end();
  return { events, ids };
}

function* cut(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = JSON.parse(readFileSync(new URL('../fixtures/sse-conformance.json', import.meta.url), 'utf8')) as Row[];

/**
 * Where this client deliberately differs from the standard: a last block without a blank line counts, empty events do
 * not.
 */
const DEVIATIONS: Record<string, { why: string; events: Event[] }> = {
  'message2-three': {
    why: 'an event without data is passed over',
    events: [
      { event: 'message', data: 'msg\nmsg' },
      { event: 'message', data: 'end' },
    ],
  },
  'utf8-cut-at-eof': {
    why: 'a last block without blank line is dispatched',
    events: [{ event: 'message', data: '\ufffd' }],
  },
  'no-newline-at-all': {
    why: 'a last block without blank line is dispatched',
    events: [{ event: 'message', data: 'x' }],
  },
};

describe('the conformance table', () => {
  it.each(table.map((row) => [row.name, row] as const))('%s', (name, row) => {
    const bytes = new Uint8Array(Buffer.from(row.bytes_base64, 'base64'));
    const expected = DEVIATIONS[name]?.events ?? row.expect.map(({ event, data }) => ({ event, data }));
    const { events, ids } = parse([bytes]);
    expect(events).toEqual(expected);
    row.expect.forEach(({ id }, n) => id !== undefined && expect(ids[n]).toBe(id));
    expect(parse(cut(bytes, 1)).events).toEqual(expected);
    for (let at = 1; at < bytes.length; at++) {
      expect(parse([bytes.subarray(0, at), bytes.subarray(at)]).events, `cut at ${at}`).toEqual(expected);
    }
  });
});

describe('every recorded transcript, split at every position', () => {
  const files = readdirSync(new URL('../fixtures/wire', import.meta.url)).filter((file) => file.endsWith('.sse'));
  const ends: [string, (text: string) => string][] = [
    ['as recorded', (text) => text],
    ['with CR', (text) => text.replace(/\r?\n/g, '\r')],
    ['with CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
    ['with BOM', (text) => `\ufeff${text}`],
  ];
  it.each(files.flatMap((file) => ends.map(([name, change]) => [file, name, change] as const)))(
    '%s %s',
    (file, _, change) => {
      const { events } = parse([encode(wire(file))]);
      const bytes = encode(change(wire(file)));
      expect(events.length).toBeGreaterThan(0);
      expect(parse(cut(bytes, 1)).events).toEqual(events);
      const expected = JSON.stringify(events);
      for (let at = 1; at < bytes.length; at++) {
        const got = JSON.stringify(parse([bytes.subarray(0, at), bytes.subarray(at)]).events);
        if (got !== expected) expect(got, `cut at ${at}`).toBe(expected);
      }
    },
  );
});

describe('any events, any split, any line ends', () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !/[\r\n\0]/.test(text));
  const event = fc.record({
    event: fc.constantFrom('', 'error', 'ping'),
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
    comment: fc.boolean(),
  });

  it('yield the same events', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 6 }),
        fc.constantFrom('\n', '\r', '\r\n'),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (list, end, sizes) => {
          const text = list
            .map(
              ({ event: name, lines, comment }) =>
                (comment ? `: keep${end}${end}` : '') +
                (name && `event: ${name}${end}`) +
                lines.map((data) => `data: ${data}${end}`).join('') +
                end,
            )
            .join('');
          const bytes = encode(text);
          const pieces: Uint8Array[] = [];
          for (let start = 0, n = 0; start < bytes.length; n++)
            pieces.push(bytes.subarray(start, (start += sizes[n % sizes.length] ?? 1)));
          expect(parse(pieces).events).toEqual(
            list.map(({ event: name, lines }) => ({ event: name || 'message', data: lines.join('\n') })),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('any bytes are accepted without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void parse(cut(bytes, 3))),
      { numRuns: 300 },
    );
  });
});

describe('limits', () => {
  it.each([
    ['an event in one read', [`data: ${'x'.repeat(500)}\n\n`]],
    ['a line in many reads', Array.from({ length: 60 }, () => 'data: xxxx')],
    ['many data lines', Array.from({ length: 60 }, () => 'data: xxxx\n')],
    ['a comment that never ends', [':', ...Array.from({ length: 60 }, () => 'xxxxxxxxxx')]],
  ])('%s', (_, pieces) => {
    expect(() => parse(pieces.map(encode), 200)).toThrow(SSELimitError);
  });

  it('finished comments and events do not add up', () => {
    const many = encode(': comment\n\ndata: x\n\n: another\n'.repeat(100));
    expect(parse(cut(many, 7), 50).events).toHaveLength(100);
  });
});

it('joins pieces of any size in order', () => {
  const sizes = [1, 5, 2_000, 1_024, 1_023, 3, ...Array.from({ length: 600 }, (_, n) => 1 + (n % 7)), 5_000, 1, 1];
  let at = 0;
  const text = Array.from({ length: 20_000 }, (_, n) => String.fromCharCode(97 + ((n * 7) % 26))).join('');
  const bytes = encode(`data: ${text}\n\ndata: ${text.slice(0, 9_999)}\ndata: ${text}\n\n`);
  const pieces: Uint8Array[] = [];
  for (let n = 0; at < bytes.length; n++) pieces.push(bytes.subarray(at, (at += sizes[n % sizes.length] as number)));
  expect(parse(pieces).events.map(({ data }) => data)).toEqual([text, `${text.slice(0, 9_999)}\n${text}`]);
});

it('keeps the last event id, and ignores one with NUL', () => {
  expect(parse([encode('id: 1\ndata: a\n\ndata: b\n\nid: x\0\ndata: c\n\nid\ndata: d\n\n')]).ids).toEqual([
    '1',
    '1',
    '1',
    '',
  ]);
});

it('reads each byte of a long line once, however it is split', () => {
  const searched: number[] = [];
  const indexOf = String.prototype.indexOf;
  // The parser finds line ends only with indexOf: it must search only the new piece, not all buffered text.
  String.prototype.indexOf = function (this: string, ...args: [string, number?]) {
    searched.push(this.length);
    return indexOf.apply(this, args);
  };
  try {
    const bytes = encode(`data: ${'x'.repeat(1_000_000)}\n\n`);
    expect(parse(cut(bytes, 2_048)).events[0]?.data.length).toBe(1_000_000);
  } finally {
    String.prototype.indexOf = indexOf;
  }
  expect(Math.max(...searched)).toBeLessThanOrEqual(2_048);
});

describe('reads each byte a few times, however it is split', () => {
  it.each<[string, string, number]>([
    ['a long line in small reads', `data: ${'x'.repeat(1_000_000)}\n\n`, 2_048],
    ['many events in one read', 'data: x\n\n'.repeat(2_000), 1e9],
    ['CR alone, in one read', 'data: x\r\r'.repeat(2_000), 1e9],
    ['CRLF, in one read', 'data: x\r\n\r\n'.repeat(2_000), 1e9],
    ['CR until one LF at the end', `${'\r'.repeat(20_000)}\n`, 1e9],
    ['lines without a colon', 'x\n'.repeat(10_000), 1e9],
    ['byte by byte', 'data: xxxxxxxxxx\n\n'.repeat(1_000), 1],
  ])('%s', (_, text, size) => {
    const bytes = encode(text);
    let looked = 0;
    const indexOf = String.prototype.indexOf;
    // The parser searches only with indexOf, which reads the text between its start and the match.
    String.prototype.indexOf = function (this: string, ...args: [string, number?]) {
      const found = indexOf.apply(this, args);
      looked += (found < 0 ? this.length : found) - (args[1] ?? 0);
      return found;
    };
    try {
      parse(cut(bytes, size));
    } finally {
      String.prototype.indexOf = indexOf;
    }
    expect(looked).toBeLessThan(4 * text.length);
  });
});

describe('an unfinished event takes memory by its length, however it is split', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  it.each<[string, string, number]>([
    ['one byte at a time', 'x', 400_000],
    ['many short data lines', 'data:x\ndata:x\n', 200_000],
    ['a little data in each of many large reads', `:${'c'.repeat(4_000)}\ndata:0123456789abcdef\n`, 8_000],
  ])('%s', (_, text, times) => {
    const read = encode(text);
    const parser = createSSEParser({ onEvent: () => expect.unreachable() }, { maxEventBytes: 1e9 });
    parser.push(encode('data: '));
    const before = heap();
    for (let n = 0; n < times; n++) parser.push(read);
    expect(heap() - before).toBeLessThan(6);
    parser.push(read);
  });
});
