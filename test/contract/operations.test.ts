import { describe, expect, it } from 'vitest';
import { OpenRouter } from '../../src/index.ts';
import { ownDocument } from '../../src/testing/document/own-document.ts';
import { API_KEY, inputFor, MANAGEMENT_KEY } from './call-case.ts';
import { callCases, type AnswerCase, type CallCase } from './document-cases.ts';
import {
  errorClass,
  hasContent,
  isFailure,
  partsFor,
  partsOf,
  reasonIn,
  readOf,
  sumOfAnswer,
  sumOfChunks,
  transcriptOf,
  waitIn,
} from './expected.ts';
import { createCaller, type Outcome } from './harness.ts';

// Calls every operation with every documented status and named example through the client, against Prism. A new
// operation needs no new test.

const document = ownDocument();
const cases = callCases(document);
const call = await createCaller(document);

/** Prism found no problem in the request or the response, and the response is the requested one. */
function expectClean({ answer, error }: Outcome, status: number): void {
  expect({ status: answer.status, ...answer.violations }, String(error)).toEqual({ status, request: [], answer: [] });
}

function expectError({ error, answer }: Outcome, { status, value }: AnswerCase): void {
  expect(error).toMatchObject({ name: errorClass(status), status, attempts: 1 });
  if (value === undefined) return;
  expect(error.body).toEqual(value);
  expect(error.message).toContain(reasonIn(value));
  const wait = waitIn(value, answer.headers);
  if (wait !== undefined) expect(error.retryAfterMs).toBe(wait);
}

function expectStream({ chunks, final, error, value, response, answer }: Outcome, wanted: AnswerCase): void {
  const transcript = transcriptOf(wanted);
  // An error before the first content fails the call, so that it can be repeated; there is no stream then.
  const begun = !transcript.failure || hasContent(transcript.chunks);
  expect(chunks).toEqual(begun ? transcript.chunks : []);
  if (transcript.failure) {
    expect(error).toMatchObject({ attempts: 1, body: transcript.failure });
    expect(sumOfAnswer(error.partial).text).toBe(sumOfChunks(transcript.chunks).text);
    return;
  }
  if (transcript.truncated) {
    expect(error).toMatchObject({ name: 'StreamIncompleteError' });
    expect(sumOfAnswer(error.partial)).toEqual(sumOfChunks(transcript.chunks));
    return;
  }
  expect(error).toBeUndefined();
  expect(sumOfAnswer(final)).toEqual(sumOfChunks(transcript.chunks));
  expect(response?.status).toBe(wanted.status);
  expect(value.generationId).toBe(answer.headers['x-generation-id'] ?? transcript.chunks[0]?.['id']);
}

async function expectValue(outcome: Outcome, wanted: AnswerCase, { errorInBody }: CallCase): Promise<void> {
  const { value, error, generationId, response, answer } = outcome;
  if (errorInBody && isFailure(wanted.value))
    return expect(error).toMatchObject({ attempts: 1, partial: wanted.value });
  expect(error).toBeUndefined();
  // Binary data is returned as the response.
  expect(value instanceof Response ? await value.text() : value).toEqual(readOf(wanted.value));
  expect(response?.status).toBe(wanted.status);
  expect(generationId).toBe(answer.headers['x-generation-id']);
}

const named = (answers: AnswerCase[]): [string, AnswerCase][] =>
  answers.map((answer) => [[answer.status, answer.media, answer.name].filter(Boolean).join(' '), answer]);

const textOf = (values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

const queryOf = (outcome: Outcome): URLSearchParams => new URL(outcome.request.url, 'http://mock').searchParams;

/** The management key if nothing else is accepted; no key if none is listed. */
function authorizationFor({ keys }: CallCase): string | undefined {
  if (keys.every((name) => name === '')) return undefined;
  return `Bearer ${keys.every((name) => name === 'managementKey') ? MANAGEMENT_KEY : API_KEY}`;
}

function succeeding({ answers }: CallCase): AnswerCase {
  const answer = answers.find(({ status }) => status < 300) ?? answers[0];
  if (!answer) throw new Error('no answer is documented');
  return { ...answer, name: '' };
}

/** Dotted names of all functions in an object. */
function methodsIn(node: object): string[] {
  return Object.entries(node).flatMap(([name, member]) => {
    if (typeof member === 'function') return [name];
    return typeof member === 'object' && member !== null ? methodsIn(member).map((inner) => `${name}.${inner}`) : [];
  });
}

it('the client has the operations of the document and no others', () => {
  const openrouter = new OpenRouter({ apiKey: API_KEY });
  // `fetch` sends the caller's own requests.
  const methods = methodsIn(openrouter).filter((name) => name !== 'fetch');
  expect(methods.toSorted()).toEqual(cases.map(({ id }) => id).toSorted());
});

describe.each(cases.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
  it.each(named(operation.answers))('returns %s', async (_, wanted) => {
    const streaming = wanted.media === 'text/event-stream';
    const outcome = await call(operation, inputFor(operation, wanted, streaming));
    expectClean(outcome, wanted.status);
    if (wanted.status >= 400) expectError(outcome, wanted);
    else if (streaming) expectStream(outcome, wanted);
    else await expectValue(outcome, wanted, operation);
  });

  const errors = operation.streams ? operation.answers.filter(({ status }) => status >= 400) : [];
  it.each(named(errors))('streams %s', async (_, wanted) => {
    const outcome = await call(operation, inputFor(operation, wanted, true));
    expectClean(outcome, wanted.status);
    expectError(outcome, wanted);
  });

  it.each(Object.entries(operation.bodies))('sends request %s as it was meant', async (name, params) => {
    const outcome = await call(operation, { params });
    expectClean(outcome, succeeding(operation).status);
    const media = outcome.request.headers['content-type'] ?? '';
    if (operation.bodyMedia[name]?.startsWith('multipart/')) {
      expect(media).toMatch(/^multipart\/form-data; *boundary=/);
      expect(await partsOf(outcome.request.body ?? '', media)).toStrictEqual(await partsFor(params));
    } else if (operation.bodyMedia[name] === 'application/x-www-form-urlencoded') {
      expect(media).toMatch(/^application\/x-www-form-urlencoded(;|$)/);
      expect(Object.fromEntries(new URLSearchParams(outcome.request.body))).toStrictEqual(textOf(params));
    } else {
      expect(media).toBe('application/json');
      expect(JSON.parse(outcome.request.body ?? '')).toStrictEqual(params);
    }
    const { media: wanted } = succeeding(operation);
    expect(outcome.request.headers).toMatchObject({
      accept: params['stream'] === true ? 'text/event-stream, application/json' : expect.stringContaining(wanted),
    });
  });

  it('sends path and key, and nothing that was omitted', async () => {
    const wanted = succeeding(operation);
    const bare = { ...operation, query: {} };
    const outcome = await call(operation, inputFor(bare, wanted, false));
    const values = operation.pathValues.values();
    const segments = operation.path
      .split('/')
      .map((segment) => segment.replace(/\{.+?\}/, () => values.next().value ?? ''));
    expect(outcome.request.method).toBe(operation.method);
    expect(outcome.request.url.split('/').map(decodeURIComponent)).toEqual(segments);
    expect(outcome.request.headers['authorization']).toBe(authorizationFor(operation));
  });

  if (!operation.hasBody && Object.keys(operation.query).length > 0) {
    it('sends every query parameter as it was meant', async () => {
      const outcome = await call(operation, inputFor(operation, succeeding(operation), false));
      expect(outcome.answer.violations.request).toEqual([]);
      const sent = queryOf(outcome);
      const texts = Array.from(sent.keys(), (name) => [name, sent.getAll(name).join(',')]);
      expect(Object.fromEntries(texts)).toEqual(textOf(operation.query));
    });
  }

  if (Object.keys(operation.headers).length > 0) {
    it('sends every header parameter as it was meant', async () => {
      const headers = textOf(operation.headers);
      const outcome = await call(operation, { ...inputFor(operation, succeeding(operation), false), headers });
      expectClean(outcome, succeeding(operation).status);
      expect(new Headers(outcome.request.headers)).toSatisfy((sent: Headers) =>
        Object.entries(headers).every(([name, value]) => sent.get(name) === value),
      );
    });
  }
});

describe('a request body', () => {
  const chat = cases.find(({ id }) => id === 'chat.completions.create') as CallCase;
  const messages = [{ role: 'user', content: 'Grüße, 世界 🌍 \u2028 "quoted"' }];

  it('keeps null, omits undefined, and keeps text unchanged', async () => {
    const outcome = await call(chat, {
      params: { model: 'acme/widget-1', messages, seed: null, max_tokens: undefined },
    });
    expectClean(outcome, 200);
    expect(JSON.parse(outcome.request.body ?? '')).toStrictEqual({ model: 'acme/widget-1', messages, seed: null });
  });

  it('that breaks the document is detected by the mock', async () => {
    const outcome = await call(chat, { params: { model: 'acme/widget-1', messages: 'Hi' } });
    expect(outcome.answer.violations.request.join()).toContain('messages');
    expect(outcome.error.status).toBeGreaterThanOrEqual(400);
  });
});
