import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/operation.ts';
import { form, jsonOrMultipart, multipart } from '../../../src/request/form-body.ts';
import { delimited } from '../../../src/request/query.ts';
import { bytes } from '../../../src/response/bytes.ts';
import { Stream } from '../../../src/stream/stream.ts';
import { chat } from '../../../src/stream/kinds/chat.ts';
import { call } from '../../../src/transport/call.ts';
import { testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch } from '../../helpers/replies.ts';

const GET: Operation = { id: 'things.get', method: 'GET', path: '/things' };
const POST: Operation = { id: 'things.create', method: 'POST', path: '/things', body: 'json' };
const SPEECH: Operation = {
  ...POST,
  id: 'speech.create',
  retry: 'inference',
  accept: 'audio/*, application/json',
  read: bytes,
};

async function send(operation: Operation, params?: object, options: object = {}) {
  const fetch = scriptedFetch(() => json({ ok: true }));
  await call(testClient({ fetch, baseURL: 'http://127.0.0.1:9/api/v1?tenant=a' }), operation, [], params, options);
  return fetch.sent[0] as (typeof fetch.sent)[number];
}

describe('requests', () => {
  it('a server of its own is on the origin of the base URL', async () => {
    expect((await send({ ...POST, server: '/api/alpha' }, {})).url).toBe(
      'http://127.0.0.1:9/api/alpha/things?tenant=a',
    );
  });

  it('lists are repeated or joined, whichever way they are given', async () => {
    const query = { many: ['a', 'b'], status: ['a', 'b&'] };
    const operation = { ...GET, writeQuery: delimited({ status: ',' }) };
    expect(new URL((await send(operation, query)).url).search).toBe('?tenant=a&many=a&many=b&status=a,b%26');
    expect(new URL((await send(operation, {}, { query: { status: ['x', 'y'] } })).url).search).toBe(
      '?tenant=a&status=x,y',
    );
  });

  it('a file among the properties selects multipart, otherwise JSON', async () => {
    const operation = { ...POST, body: jsonOrMultipart };
    const plain = await send(operation, { input_audio: { data: 'YQ==' }, tags: ['a'] });
    expect([plain.body, plain.headers.get('content-type')]).toEqual([
      '{"input_audio":{"data":"YQ=="},"tags":["a"]}',
      'application/json',
    ]);
    for (const file of [new Blob(['x']), [new Blob(['x'])]]) {
      const sent = await send(operation, { file });
      expect([sent.body, sent.headers.get('content-type')]).toEqual([expect.any(FormData), null]);
    }
  });

  it('multipart repeats fields with brackets, writes objects as JSON, and takes the type of a file from the file', async () => {
    const members = {
      file: new Blob(['x'], { type: 'audio/wav' }),
      'grain[]': ['word', 'segment'],
      trace: { id: 1 },
      none: null,
    };
    const { body } = await send({ ...POST, body: multipart }, members);
    const sent = await new Response(body as FormData).formData();
    expect([sent.getAll('grain[]'), sent.get('trace'), sent.has('none')]).toEqual([
      ['word', 'segment'],
      '{"id":1}',
      false,
    ]);
    expect((sent.get('file') as File).type).toBe('audio/wav');
  });

  it('a form is percent-encoded', async () => {
    const { body } = await send({ ...POST, body: form }, { grant_type: 'a:b c', audience: 'ä' });
    expect(String(body)).toBe('grant_type=a%3Ab+c&audience=%C3%A4');
  });

  it('an optional body that is absent sends neither body nor content type', async () => {
    const { body, headers } = await send({ ...POST, method: 'DELETE' });
    expect([body, headers.get('content-type')]).toEqual([undefined, null]);
  });
});

describe('responses', () => {
  it('204 is undefined', async () => {
    const fetch = scriptedFetch(new Response(null, { status: 204 }));
    expect(await call(testClient({ fetch }), { ...GET, method: 'DELETE' }, [])).toBeUndefined();
  });

  it("JSON with another status than the stream's is returned unchanged", async () => {
    const operation: Operation = { ...POST, stream: chat, besides: [202] };
    const steered = { session_id: 's', status: 'steered' };
    const fetch = scriptedFetch(json(steered, { status: 202 }));
    expect(await call(testClient({ fetch }), operation, [], { stream: true })).toEqual(steered);
    const other = scriptedFetch(json(steered));
    expect((await rejection(call(testClient({ fetch: other }), operation, [], { stream: true }))).name).toBe(
      'ResponseParseError',
    );
  });

  it.each<[string, Partial<Operation>, object, string | undefined]>([
    ['an error alone', {}, { error: { code: 500, message: 'no' } }, 'InternalServerError'],
    ['an error beside other members', {}, { id: 'x', error: { code: 500, message: 'no' } }, undefined],
    [
      'the same of inference',
      { retry: 'inference' },
      { id: 'x', error: { code: 500, message: 'no' } },
      'InternalServerError',
    ],
    [
      'the same if it is not a failure',
      { retry: 'inference', errorInBody: false },
      { id: 'x', error: 'no' },
      undefined,
    ],
    [
      'the same where it always is one',
      { errorInBody: true },
      { id: 'x', error: { code: 500, message: 'no' } },
      'InternalServerError',
    ],
    ['no error', { errorInBody: true }, { id: 'x', error: null }, undefined],
  ])('%s in a 200', async (_, rest, body, name) => {
    const calling = call(testClient({ fetch: scriptedFetch(json(body)) }), { ...POST, ...rest }, [], {});
    if (name === undefined) expect(await calling).toEqual(body);
    else expect((await rejection(calling)).name).toBe(name);
  });
});

describe('bytes', () => {
  const audio = (body: BodyInit): Response =>
    new Response(body, { headers: { 'content-type': 'audio/pcm;rate=24000', 'x-generation-id': 'g' } });

  it('are returned as the response, beyond any body limit, and with their id', async () => {
    const fetch = scriptedFetch(() => audio(new Uint8Array(1000)));
    const { data, generationId } = await call<Response>(
      testClient({ fetch, maxBodyBytes: 10 }),
      SPEECH,
      [],
      {},
    ).withResponse();
    expect([(await data.arrayBuffer()).byteLength, generationId]).toEqual([1000, 'g']);
    expect(data.headers.get('content-type')).toBe('audio/pcm;rate=24000');
    expect(fetch.sent[0]?.headers.get('accept')).toBe('audio/*, application/json');
  });

  it('are retried until the headers, and never after', async () => {
    let reads = 0;
    const broken = (): Response =>
      audio(
        new ReadableStream({
          pull(controller) {
            if (reads++ > 0)
              return controller.error(Object.assign(new TypeError('terminated'), { code: 'ECONNRESET' }));
            controller.enqueue(new Uint8Array(3));
          },
        }),
      );
    const fetch = scriptedFetch(json({ error: { code: 503, message: 'busy' } }, { status: 503 }), broken);
    const client = testClient({ fetch, maxRetries: 2, retry: { initialDelay: 0 } });
    const response = await call<Response>(client, SPEECH, [], {});
    expect(fetch.sent).toHaveLength(2);
    expect(await rejection(response.arrayBuffer())).toMatchObject({ name: 'ConnectionError', sent: true });
    expect(fetch.sent).toHaveLength(2);
  });

  it('end with the signal of the caller', async () => {
    const controller = new AbortController();
    const fetch = scriptedFetch((_, { signal }) =>
      audio(
        new ReadableStream({
          start(body) {
            body.enqueue(new Uint8Array(3));
            signal?.addEventListener('abort', () => body.error(signal.reason));
          },
        }),
      ),
    );
    const response = await call<Response>(testClient({ fetch }), SPEECH, [], {}, { signal: controller.signal });
    controller.abort();
    expect(await rejection(response.arrayBuffer())).toMatchObject({ name: 'UserAbortError' });
  });

  it('that are JSON are an error, unless any file may come', async () => {
    const reply = json({ id: 'x', error: { code: 402, message: 'no' } });
    expect((await rejection(call(testClient({ fetch: scriptedFetch(reply) }), SPEECH, [], {}))).name).toBe(
      'PaymentRequiredError',
    );
    const other = scriptedFetch(json({ a: 1 }));
    expect((await rejection(call(testClient({ fetch: other }), SPEECH, [], {}))).message).toContain(
      'is JSON, not audio/*',
    );
    const file: Operation = { ...GET, accept: 'application/octet-stream, application/json', read: bytes };
    expect(await (await call<Response>(testClient({ fetch: scriptedFetch(reply) }), file, [])).json()).toMatchObject({
      id: 'x',
    });
  });
});

it('a stream is still one where other statuses are documented', async () => {
  const body = 'data: {"choices":[{"index":0,"delta":{"content":"a"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
  const fetch = scriptedFetch(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
  const operation: Operation = { ...POST, stream: chat, besides: [202] };
  expect(await call(testClient({ fetch }), operation, [], { stream: true })).toBeInstanceOf(Stream);
});
