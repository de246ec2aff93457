import fc from 'fast-check';

// Raw text of event streams, for templates: mostly regular, with events that differ slightly from the one before.

/** Raw JSON string contents, and some that are none. */
const raw: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      ' word',
      'Hello',
      ', ',
      'a',
      'longer than thirteen units',
      'ünïcödé',
      '世界',
      '👩‍👩‍👧',
      '{"a":[1]}'.replaceAll('"', "'"),
    ),
  },
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '\\n',
      '\\"',
      '\\\\',
      '\\\\\\"',
      'a\\u0041',
      '\\ud83d\\ude00',
      '\\ud800',
      '\\/',
      '\\"}',
      '\\","x":"',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('\u2028', '\u2029', '\u007f', '\u0080', '\ufeff', '~', '-', '^', '_') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\t',
      '\u0001',
      '\0',
      '\\',
      '\\x',
      '\\u12',
      '"',
      '","content":"x',
      '","index":1,"z":"',
      '"}}],"x":[{"y":{"z":"',
      '\n',
      '\r',
      '\n\n',
      '\r\n',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => 'text '.repeat(n)) },
);

const HEAD = '"id":"gen-1","object":"chat.completion.chunk","created":1780000000,"model":"acme/widget-1"';
type Shape = (text: string, n: number) => string;
const choice = (delta: string, more = '', index = 0): string =>
  `"choices":[{"index":${index},"delta":{${delta}},"finish_reason":null${more}}]`;

/** Chat events around a text, as providers send them. */
const REGULAR: readonly Shape[] = [
  (text) => `{${HEAD},${choice(`"role":"assistant","content":"${text}"`, ',"logprobs":null')}}`,
  (text) =>
    `{${HEAD},${choice(`"content":"${text}","role":"assistant","reasoning":null,"reasoning_details":[]`)},"usage":null}`,
  (text) =>
    `{${HEAD},${choice(`"content":"","reasoning":"${text}","reasoning_details":[{"type":"reasoning.text","text":"${text}","format":"x","index":0}]`)}}`,
  (text) =>
    `{${HEAD},${choice(`"reasoning_details":[{"type":"reasoning.summary","summary":"${text}"}],"reasoning":"${text}"`)}}`,
  (text) =>
    `{${HEAD},${choice(`"reasoning":"${text}","reasoning_details":[{"type":"reasoning.summary","summary":"${text}","id":null}]`)}}`,
  (text, n) => `{${HEAD},${choice(`"content":"${text}"`)},"obfuscation":"${'pad ding\\u0041'.slice(0, n % 14)}"}`,
  (text, n) => `{${HEAD},${choice(`"content":"${text}"`, '', n % 2)}}`,
  (text) => ` { "choices" : [ { "delta" : { "content":"${text}" , "refusal" : null } } ] , "id" : "gen-1" } `,
  (text) => `{${HEAD},${choice(`"reasoning_content":"${text}","tool_calls":[]`)}}`,
  (text) =>
    `{"id":"","created":0,"__proto__":"x","toString":1,${choice(`"refusal":"${text}","__proto__":1`)},"obfuscation":""}`,
];

/** Events that differ slightly, or end a run. */
const NEAR: readonly Shape[] = [
  (text, n) => `{${HEAD.replace('1780000000', String(1780000000 + n))},${choice(`"content":"${text}"`)}}`,
  (text) => `{${HEAD},${choice(`"content":"${text}","content":"${text}"`)}}`,
  (text) => `{${HEAD},${choice(`"content":"a","content":"${text}"`)}}`,
  // The value that counts, the last duplicate, is `b` in every event; the first one equals it only in the first event.
  (text, n) => `{${HEAD},${choice(`"content":"${n ? text : 'b'}","content":"b"`)}}`,
  (text, n) => `{"content":"${n ? text : 'b'}",${HEAD},${choice('"content":"b"')}}`,
  (text, n) => `{${HEAD},${choice(`"content":"${n ? text : 'b'}"`)},${choice('"content":"b"')}}`,
  (text, n) => `{${HEAD},"obfuscation":"p",${choice(`"content":"${text}"`)},"obfuscation":"${n ? text : 'p'}"}`,
  (text) => `{${HEAD},${choice(`"content":"${text}"`)},"choices":[{"index":0,"delta":{"content":"b"}}]}`,
  (text) => `{"x":{"content":"${text}"},${HEAD},${choice(`"content":"${text}"`)}}`,
  (text) => `{"content":"${text}",${HEAD},${choice(`"content":"${text}"`)}}`,
  (text) => `{${HEAD},${choice(`"content":"${text}","text":"${text}","reasoning":5`)}}`,
  (text) => `{${HEAD},${choice(`"content":"${text}","reasoning":"also"`)}}`,
  (text) => `{${HEAD},${choice(`"content":[{"type":"text","text":"${text}"}]`)}}`,
  (text) =>
    `{${HEAD},${choice(`"reasoning":"${text}","reasoning_details":[{"type":"reasoning.text","text":"other ${text}"}]`)}}`,
  (text) =>
    `{${HEAD},${choice(`"reasoning":"${text}","reasoning_details":[{"type":"reasoning.text","text":"${text}","signature":"s"}]`)}}`,
  (text) => `{${HEAD},${choice(`"reasoning_details":[{"type":"reasoning.encrypted","data":"${text}"}]`)}}`,
  (text) => `{${HEAD},${choice(`"content":"${text}"`, ',"reasoning_details":"x"')}}`,
  (text) => `{${HEAD},${choice(`"content":"${text}"`, ',"message":{"content":"whole"}')}}`,
  (text) => `{${HEAD},${choice(`"content":"${text}"`, ',"logprobs":{"content":[{"token":"a"}]}')}}`,
  (text) => `{${HEAD},${choice(`"tool_calls":[{"index":0,"id":"c","function":{"name":"f","arguments":"${text}"}}]`)}}`,
  (text) => `{${HEAD},${choice(`"content":"${text}"`).replace('"finish_reason":null', '"finish_reason":"stop"')}}`,
  (text) => `{${HEAD},${choice(`"content":"${text}"`).replace('"finish_reason":null', '"finish_reason":"error"')}}`,
  (text) => `{${HEAD},"error":{"code":502,"message":"${text}"},${choice(`"content":""`)}}`,
  (text) => `{${HEAD},"choices":[],"usage":{"total_tokens":5},"note":"${text}"}`,
  (text) => `{${HEAD},${choice(`"content":"${text}"`)},"citations":["a"]}`,
  (text) => `{"model":"another","id":"gen-1","created":0,${choice(`"content":"${text}"`)}}`,
  (text) => `{${HEAD},"choices":[{"text":"${text}","index":0,"finish_reason":null}]}`,
  (text) => `"${text}"`,
  () => 'null',
];

/** Text completions. */
const FLAT: readonly Shape[] = [
  (text) => `{"id":"gen-1","choices":[{"index":0,"text":"${text}","finish_reason":null,"logprobs":null}]}`,
  (text) => `{"id":"gen-1","choices":[{"text":"","reasoning":"${text}","finish_reason":null}],"usage":null}`,
  (text, n) => `{"id":"gen-1","choices":[{"index":${n % 2},"text":"${text}"}]}`,
];

const FRAMES: readonly ((data: string) => string)[] = [
  (data) => `data:${data}\n\n`,
  (data) => `data: ${data}\r\n\r\n`,
  (data) => `data: ${data}\r\r`,
  (data) => `: comment\n\ndata: ${data}\n\n`,
  (data) => `event: message\ndata: ${data}\n\n`,
  (data) => `event: error\ndata: ${data}\n\n`,
  (data) => `event: other.thing\n\ndata: ${data}\n\n`,
  (data) => `id: 7\ndata: ${data}\n\n`,
  (data) => `data: ${data.replace(',', ',\ndata: ')}\n\n`,
  (data) => `data: ${data}\n`,
  (data) => `data: ${data}\ndata: 1\n\n`,
];

const frame = (data: string): string => `data: ${data}\n\n`;

/** An event stream as text: runs of one shape, interrupted by others. */
export function eventStream(kind: 'chat' | 'completion'): fc.Arbitrary<string> {
  const regular = kind === 'chat' ? REGULAR : FLAT;
  const others =
    kind === 'chat' ? [...NEAR, ...FLAT.slice(0, 1)] : [...FLAT, ...REGULAR.slice(0, 2), ...NEAR.slice(18)];
  const run = fc
    .tuple(
      // Runs of slightly different events, too: a template that should not have been created shows at the second event.
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...regular) },
        { weight: 1, arbitrary: fc.constantFrom(...others) },
      ),
      fc.array(raw, { minLength: 1, maxLength: 12 }),
      fc.option(fc.constantFrom(...FRAMES), { freq: 6, nil: frame }),
    )
    .map(([shape, texts, framed]) => texts.map((text, n) => framed(shape(text, n))).join(''));
  const other = fc
    .tuple(fc.constantFrom(...others), raw, fc.nat(3), fc.option(fc.constantFrom(...FRAMES), { freq: 3, nil: frame }))
    .map(([shape, text, n, framed]) => framed(shape(text, n)));
  const end = fc.constantFrom(
    'data: [DONE]\n\n',
    '',
    frame(`{${HEAD},${choice('').replace('null', '"stop"')}}`),
    'data: {"id"',
  );
  return fc
    .tuple(fc.array(fc.oneof({ weight: 3, arbitrary: run }, { weight: 2, arbitrary: other }), { maxLength: 8 }), end)
    .map(([parts, last]) => parts.join('') + last);
}
