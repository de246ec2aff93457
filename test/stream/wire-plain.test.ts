import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as api from '../../generated/operations.ts';
import type { Client } from '../../src/transport/client.ts';
import { testClient } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch, wire } from '../helpers/replies.ts';

interface Expected {
  /** Status of the response. Default: 200. */
  status?: number;
  call: (client: Client) => Promise<unknown>;
  /** Properties of the error; absent if the body is returned unchanged. */
  error?: object;
}

const getVideo = (client: Client) => api.videosGet(client, 'vid_w1');
const getBatch = (client: Client) => api.batchesGet(client, 'batch_w1');
const exchange = { grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange' } as never;

/** The expected result of a call for each recorded response that is not a stream. */
const PLAIN: Record<string, Expected> = {
  'video-job-failed.json': { call: getVideo },
  'video-job-expired.json': { call: getVideo },
  'video-job-foreign-url.json': { call: getVideo },
  'batch-validating.json': { status: 202, call: (client) => api.batchesCreate(client, {} as never) },
  'batch-completed-one-failed.json': { call: getBatch },
  'batch-expired.json': { call: getBatch },
  'batch-402-at-poll.json': {
    status: 402,
    call: getBatch,
    error: { name: 'PaymentRequiredError', body: { id: 'batch_w1', status: 'completed' } },
  },
  'transcription.json': { call: (client) => api.audioTranscriptionsCreate(client, {} as never) },
  'rerank-image-only.json': { call: (client) => api.rerankCreate(client, {} as never) },
  'error-oauth.json': {
    status: 400,
    call: (client) => api.oauthExchangeToken(client, exchange),
    error: { name: 'BadRequestError', code: 'invalid_grant', message: '400: The subject token has expired' },
  },
  'error-interns.json': {
    status: 409,
    call: (client) => api.internsProvision(client, 'i'),
    error: { name: 'ConflictError', code: 'intern_busy', retryable: true },
  },
  'error-private-endpoint.json': {
    status: 422,
    call: (client) => api.privateEndpointsCreate(client, {} as never),
    error: { name: 'UnprocessableEntityError', body: { data: { endpoint: { id: 'pep_w1' } } } },
  },
  'messages-error-envelope.json': {
    status: 400,
    call: (client) => api.messagesCreate(client, { model: 'a/b', max_tokens: 1, messages: [] }),
    error: { name: 'BadRequestError', errorType: 'invalid_request', body: { request_id: 'req_w1' } },
  },
};

/** Pages: the query of the first request, and the second one's parameter with its value. */
const PAGES: Record<string, [query: object, next: [string, string]]> = {
  'files-list-openrouter.json': [{}, ['cursor', 'djE6MQ']],
  'files-list-openai.json': [{ provider: 'openai' }, ['after', 'file-oa-1']],
  'files-list-anthropic.json': [{ provider: 'anthropic' }, ['after_id', 'file_an_1']],
};

/** Whole HTTP responses. */
const RESPONSES = ['speech-pcm.http', 'speech-mp3.http', 'video-job-to-completed.http'];

/** Covered by the tables of streams, in other tests. */
const STREAMED = /^(?:messages|image)-stream-.*\.sse$|^messages-stream-call-json-answer\.json$/;

const clientOf = (...replies: Response[]) => {
  const fetch = scriptedFetch(...replies);
  return { fetch, client: testClient({ fetch, managementKey: 'sk-or-v1-management0000' }) };
};

/** The responses in a recording, whose lines with `> ` are the requests. */
function responsesIn(file: string): { bytes: Uint8Array<ArrayBuffer>; response: Response }[] {
  const text = readFileSync(new URL(`../fixtures/wire/${file}`, import.meta.url)).toString('latin1');
  return text
    .split(/^> .*\n/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [head = '', body = ''] = part.split(/\r?\n\r?\n([^]*)/);
      const [first = '', ...lines] = head.split(/\r?\n/);
      const headers = lines.map((line) => line.split(/:\s*(.*)/).slice(0, 2) as [string, string]);
      const bytes = Uint8Array.from(body, (char) => char.charCodeAt(0));
      return { bytes, response: new Response(bytes, { status: Number(first.split(' ')[1]), headers }) };
    });
}

it('every recorded response of other operations is in one of the tables', () => {
  const files = readdirSync(new URL('../fixtures/wire', import.meta.url)).filter((file) =>
    /^(?:messages|image|video|batch|speech|transcription|rerank|files|error-(?:oauth|interns|private))/.test(file),
  );
  const others = files.filter((file) => !STREAMED.test(file));
  expect([...Object.keys(PLAIN), ...Object.keys(PAGES), ...RESPONSES].sort()).toEqual(others.sort());
});

describe('a recorded response', () => {
  it.each(Object.entries(PLAIN))('%s', async (file, { status = 200, call, error }) => {
    const { client } = clientOf(json(wire(file), { status }));
    if (error) expect(await rejection(call(client))).toMatchObject(error);
    else expect(await call(client)).toEqual(JSON.parse(wire(file)));
  });

  it.each(Object.entries(PAGES))('%s', async (file, [query, [param, value]]) => {
    const page = { ...(JSON.parse(wire(file)) as object), has_more: true };
    const { client, fetch } = clientOf(json(page), json({ data: [], has_more: false }));
    const items: unknown[] = [];
    for await (const item of api.filesList(client, query).items()) items.push(item);
    expect(items).toHaveLength(1);
    expect(fetch.sent).toHaveLength(2);
    expect(new URL(fetch.sent[1]?.url ?? '').searchParams.get(param)).toBe(value);
  });

  it.each(['speech-pcm.http', 'speech-mp3.http'])('%s', async (file) => {
    const [recorded] = responsesIn(file);
    const { client } = clientOf(recorded?.response as Response);
    const { data, generationId } = await api.audioSpeechCreate(client, {} as never).withResponse();
    expect(new Uint8Array(await data.arrayBuffer())).toEqual(recorded?.bytes);
    expect(data.headers.get('content-type')).toMatch(/^audio\/(?:pcm;rate=24000;channels=1|mpeg)$/);
    expect(generationId).toMatch(/^gen-tts-[12]$/);
  });

  it('video-job-to-completed.http', async () => {
    const { client } = clientOf(...responsesIn('video-job-to-completed.http').map(({ response }) => response));
    const states = [await api.videosCreate(client, {} as never), await getVideo(client), await getVideo(client)];
    states.push(await getVideo(client));
    expect(states.map(({ status }) => status)).toEqual(['pending', 'in_progress', 'waiting_for_capacity', 'completed']);
  });
});
