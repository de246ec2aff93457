import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { StreamIncompleteError, UserAbortError } from '../../../../src/errors/failures.ts';
import { parseStream } from '../../../../src/helpers/structured/parse.ts';
import { testClient } from '../../../helpers/operations.ts';
import { rejection, scriptedFetch, sse } from '../../../helpers/replies.ts';

const City = z.object({ city: z.string(), tags: z.array(z.string()), population: z.number() });
const OSLO = { city: 'Oslo', tags: ['north', 'sea'], population: 7 };

const chunk = (delta: object, finish_reason: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'gen-1', model: 'm', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;

/** A stream of `texts` that ends with the reason `finish`. */
async function ask(texts: string[], finish: string | null = 'stop', more: object = {}) {
  const end = finish === null ? '' : `${chunk(more, finish)}data: [DONE]\n\n`;
  const fetch = scriptedFetch(sse(texts.map((content) => chunk({ content })).join('') + end));
  const stream = await parseStream(testClient({ fetch }), { messages: [{ role: 'user', content: 'Oslo?' }] }, City);
  return { stream, sent: fetch.sent };
}

const pieces = (text: string, size: number): string[] => text.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [];

async function states(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const seen: unknown[] = [];
  for await (const value of stream) seen.push(structuredClone(value));
  return seen;
}

describe('parseStream', () => {
  it('requests a stream with the schema', async () => {
    const { sent } = await ask([JSON.stringify(OSLO)]);
    expect(JSON.parse(String(sent[0]?.body))).toMatchObject({
      stream: true,
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
  });

  it('yields the growing value, and at the end the completion with the validated value', async () => {
    const { stream } = await ask(pieces(JSON.stringify(OSLO), 10));
    expect(await states(stream)).toEqual([
      { city: 'O' },
      { city: 'Oslo' },
      { city: 'Oslo', tags: ['north'] },
      { city: 'Oslo', tags: ['north', 'sea'] },
      { city: 'Oslo', tags: ['north', 'sea'] },
      OSLO,
    ]);
    const { parsed, choices } = await stream.final();
    expect(parsed).toEqual(OSLO);
    expect(choices[0]?.message.content).toBe(JSON.stringify(OSLO));
  });

  it('yields one value that grows in place', async () => {
    const { stream } = await ask(pieces(JSON.stringify(OSLO), 10));
    const seen = new Set<unknown>();
    for await (const value of stream) seen.add(value);
    expect(seen.size).toBe(1);
  });

  it('reads to the end for `final()` alone', async () => {
    const { stream } = await ask(pieces(JSON.stringify(OSLO), 3));
    expect((await stream.final()).parsed).toEqual(OSLO);
  });

  it.each(['```json\n', '\n ```\n', '```JSON \n'])('leaves out the fence %j', async (fence) => {
    const { stream } = await ask(pieces(`${fence}${JSON.stringify(OSLO)}\n\`\`\``, 2));
    const seen = await states(stream);
    expect(seen[0]).toEqual({});
    expect(seen.at(-1)).toEqual(OSLO);
    expect((await stream.final()).parsed).toEqual(OSLO);
  });

  it.each([
    ['length', ['{"city":"Os'], 'length', {}],
    ['refusal', ['{"city'], 'stop', { refusal: 'No.' }],
    ['invalid_json', ['Certainly! {"city":"Oslo"}'], 'stop', {}],
    ['schema_violation', ['{"city":1}'], 'stop', {}],
  ])('throws in the loop and from `final()`: %s', async (reason, texts, finish, more) => {
    const { stream } = await ask(texts, finish, more);
    const inLoop = await rejection(states(stream));
    expect(inLoop).toMatchObject({ name: 'StructuredOutputError', reason });
    expect(await rejection(stream.final())).toBe(inLoop);
    expect(inLoop).toMatchObject({ completion: { id: 'gen-1' } });
  });

  it('throws the error that broke the stream, with what had arrived', async () => {
    const { stream } = await ask(['{"city":"Os'], null);
    const error = await rejection(states(stream));
    expect(error).toBeInstanceOf(StreamIncompleteError);
    expect(error).toMatchObject({ partial: { choices: [{ message: { content: '{"city":"Os' } }] } });
    expect(await rejection(stream.final())).toBe(error);
  });

  it('can be left and aborted', async () => {
    const { stream } = await ask(pieces(JSON.stringify(OSLO), 5));
    for await (const value of stream) if (value !== undefined) break;
    expect(await rejection(stream.final())).toBeInstanceOf(UserAbortError);

    const { stream: second } = await ask(pieces(JSON.stringify(OSLO), 5));
    second.abort('enough');
    expect(await rejection(second.final())).toMatchObject({ name: 'UserAbortError', cause: 'enough' });
  });

  it('has the metadata of its response', async () => {
    const { stream } = await ask([JSON.stringify(OSLO)]);
    expect(stream).toMatchObject({ attempts: 1, generationId: 'gen-1' });
    expect(stream.response.status).toBe(200);
  });
});
