import { describe, expect, it } from 'vitest';
import { response } from '../../../src/stream/kinds/response.ts';

const event = (type: string, rest: object = {}): object => ({ type: `response.${type}`, ...rest });
const delta = (kind: string, text: string, rest: object = {}): object =>
  event(`${kind}.delta`, { output_index: 0, content_index: 0, delta: text, ...rest });

function fold(events: unknown[], limit = 1e9): { value: any; finished: boolean; truncated: boolean } {
  const sum = response.fold(limit);
  for (const value of events) sum.add(value);
  return { value: sum.value(), finished: sum.finished, truncated: sum.truncated };
}

const CREATED = event('created', {
  response: { id: 'r', object: 'response', status: 'in_progress', output: [], usage: null },
});
const MESSAGE = event('output_item.added', {
  output_index: 0,
  item: { id: 'm', type: 'message', role: 'assistant', content: [] },
});

describe('a response whose last event is missing', () => {
  it('is put together from items, parts and deltas', () => {
    const { value, finished } = fold([CREATED, MESSAGE, delta('output_text', 'Hel'), delta('output_text', 'lo')]);
    expect(finished).toBe(false);
    expect(value).toMatchObject({
      id: 'r',
      status: 'in_progress',
      output: [{ id: 'm', type: 'message', content: [{ type: 'output_text', text: 'Hello' }] }],
    });
  });

  it('keeps reasoning, refusals and arguments of calls apart', () => {
    const { value } = fold([
      event('output_item.added', { output_index: 0, item: { type: 'reasoning', summary: [] } }),
      delta('reasoning_summary_text', 'think', { summary_index: 0 }),
      event('output_item.added', { output_index: 1, item: { type: 'function_call', name: 'f', arguments: '' } }),
      delta('function_call_arguments', '{"a"', { output_index: 1 }),
      delta('function_call_arguments', ':1}', { output_index: 1 }),
      delta('refusal', 'no', { output_index: 2 }),
    ]);
    expect(value.output).toEqual([
      { type: 'reasoning', summary: [{ type: 'summary_text', text: 'think' }] },
      { type: 'function_call', name: 'f', arguments: '{"a":1}' },
      { type: 'message', content: [{ type: 'refusal', refusal: 'no' }] },
    ]);
  });

  it('keeps parts and citations of a text', () => {
    const citation = { type: 'url_citation', url: 'https://example.com/a' };
    const added = event('content_part.added', {
      output_index: 0,
      content_index: 0,
      part: { type: 'output_text', text: '', annotations: [] },
    });
    const before = JSON.stringify(added);
    const parts = [CREATED, MESSAGE, added, delta('output_text', 'See a.')];
    const cited = [
      ...parts,
      event('output_text.annotation.added', { output_index: 0, content_index: 0, annotation: citation }),
    ];
    const expected = [{ type: 'output_text', text: 'See a.', annotations: [citation] }];
    expect(fold(cited).value.output[0].content).toEqual(expected);
    const [part] = expected;
    expect(
      fold([...cited, event('content_part.done', { output_index: 0, content_index: 0, part })]).value.output[0].content,
    ).toEqual(expected);
    expect(JSON.stringify(added)).toBe(before);
  });

  it('leaves the event of an item as it was when a citation is added to its text', () => {
    const added = event('output_item.added', {
      output_index: 0,
      item: { type: 'message', content: [{ type: 'output_text', text: 'x', annotations: [] }] },
    });
    const before = JSON.stringify(added);
    const cite = event('output_text.annotation.added', { output_index: 0, content_index: 0, annotation: { url: 'u' } });
    const sum = response.fold(1e9);
    sum.add(added);
    sum.add(cite);
    const first: any = sum.value();
    sum.add(cite);
    expect(first.output[0].content[0].annotations).toEqual([{ url: 'u' }]);
    expect(JSON.stringify(added)).toBe(before);
  });

  it('keeps summaries that come as parts', () => {
    const part = (text: string): object => ({ output_index: 0, part: { type: 'summary_text', text } });
    const { value } = fold([
      event('output_item.added', { output_index: 0, item: { type: 'reasoning', summary: [] } }),
      event('reasoning_summary_part.added', { summary_index: 0, ...part('') }),
      delta('reasoning_summary_text', 'one', { summary_index: 0 }),
      event('reasoning_summary_part.done', { summary_index: 0, ...part('one') }),
      event('reasoning_summary_part.added', { summary_index: 1, ...part('') }),
      delta('reasoning_summary_text', 'two', { summary_index: 1 }),
    ]);
    expect(value.output[0].summary.map(({ text }: any) => text)).toEqual(['one', 'two']);
  });

  it('pays once for what comes as deltas, as a part and as an item', () => {
    const text = 'x'.repeat(5_000);
    const part = { type: 'output_text', text };
    const { truncated } = fold(
      [
        MESSAGE,
        delta('output_text', text),
        event('content_part.done', { output_index: 0, content_index: 0, part }),
        event('output_item.done', { output_index: 0, item: { type: 'message', content: [part] } }),
      ],
      10_000,
    );
    expect(truncated).toBe(false);
  });

  it('takes a finished item in place of its pieces, without changing the event', () => {
    const done = event('output_item.done', {
      output_index: 0,
      item: { id: 'm', type: 'message', content: [{ type: 'output_text', text: 'Hello!', annotations: [] }] },
    });
    const before = JSON.stringify(done);
    const { value } = fold([CREATED, MESSAGE, delta('output_text', 'Hel'), done, delta('output_text', '?')]);
    expect(value.output[0].content).toEqual([{ type: 'output_text', text: 'Hello!?', annotations: [] }]);
    expect(JSON.stringify(done)).toBe(before);
  });
});

describe('the last event', () => {
  it.each(['completed', 'incomplete', 'failed'])('response.%s is the answer', (name) => {
    const result = { id: 'r', status: name, output: [{ type: 'message' }], usage: { total_tokens: 3 } };
    const { value, finished } = fold([CREATED, delta('output_text', 'x'), event(name, { response: result })]);
    expect([value, finished]).toEqual([result, true]);
  });

  it('that comes again without the response changes nothing', () => {
    const result = { id: 'r', output: [{ type: 'message' }] };
    expect(fold([event('completed', { response: result }), event('completed')]).value).toEqual(result);
  });

  it('that leaves the output out keeps what had arrived', () => {
    const { value } = fold([
      MESSAGE,
      delta('output_text', 'half'),
      event('failed', { response: { id: 'r', output: [] } }),
    ]);
    expect(value.output[0].content[0].text).toBe('half');
  });

  it('makes good for text that was dropped', () => {
    const result = { output: [{ type: 'message' }] };
    expect(fold([delta('output_text', 'x'.repeat(999))], 600).truncated).toBe(true);
    expect(fold([delta('output_text', 'x'.repeat(999)), event('completed', { response: result })], 600).truncated).toBe(
      false,
    );
  });
});

describe('events', () => {
  it.each<[boolean, object]>([
    [false, CREATED],
    [false, MESSAGE],
    [false, event('in_progress')],
    [false, delta('output_text', '')],
    [false, event('keep_alive')],
    [true, delta('output_text', 'x')],
    [true, delta('reasoning_text', 'x')],
    [true, event('output_item.added', { item: { type: 'function_call' } })],
    [true, event('output_item.added', { item: { type: 'message', content: [{ type: 'output_text', text: 'x' }] } })],
    [false, event('output_item.added')],
    [true, event('image_generation_call.partial_image')],
  ])('content: %s for %j', (is, value) => expect(response.isContent(value)).toBe(is));

  it.each<[object, unknown]>([
    [
      { type: 'error', code: 'c', message: 'm' },
      { type: 'error', code: 'c', message: 'm' },
    ],
    [{ type: 'error', error: { message: 'm' } }, { message: 'm' }],
    [event('error', { error: { message: 'm' } }), { message: 'm' }],
    [event('fusion_call.panel.failed', { error: { message: 'm' } }), undefined],
    [event('failed', { response: { error: { code: 'c' } } }), { code: 'c' }],
    [event('failed', { response: { error: null } }), { message: 'The response failed.' }],
    [event('completed', { response: { error: null } }), undefined],
    [event('incomplete', { response: { status: 'incomplete' } }), undefined],
    [{ object: 'response', status: 'failed', error: { message: 'm' }, output: [] }, { message: 'm' }],
    [{ object: 'response', status: 'completed', error: null, output: [] }, undefined],
    [{ error: { code: 'invalid_prompt', message: 'm' } }, { code: 'invalid_prompt', message: 'm' }],
  ])('failure of %j', (value, failure) => expect(response.failure(value)).toEqual(failure));

  it('text comes from text deltas only', () => {
    expect(response.text(delta('output_text', 'x'))).toBe('x');
    expect(response.text(delta('reasoning_text', 'x'))).toBe('');
  });
});
