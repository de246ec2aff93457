import { describe, expect, it } from 'vitest';
import { errorOfBody } from '../../../src/errors/from-wire.ts';
import { upstreamReason } from '../../../src/wire/upstream-reason.ts';

const make = (body: unknown, status = 500, key?: string) =>
  errorOfBody({ status, headers: new Headers() }, typeof body === 'string' ? body : JSON.stringify(body), key);
const behind = (raw: unknown) => ({ error: { message: 'Provider returned error', code: 502, metadata: { raw } } });
const encoded = (text: string) => Buffer.from(text).toString('base64');

describe('the words of an error', () => {
  it.each<[string, unknown, string]>([
    ['Bedrock', { Message: 'User x is not authorized to perform y' }, 'User x is not authorized to perform y'],
    ['Vertex, a list', [{ error: { code: 500, message: 'Deadline missed', status: 'X' } }], 'Deadline missed'],
    ['Azure', { error: { code: 'Bad', message: 'error', innererror: { message: 'Inner words' } } }, 'Inner words'],
    [
      'Mistral',
      { object: 'error', message: { detail: [{ loc: ['body', 'foo'], msg: 'Extra inputs', input: 1 }] } },
      'body.foo: Extra inputs',
    ],
    ['Hugging Face, a list', { error: ['value is too large', 'and another'] }, 'value is too large: and another'],
    [
      'vLLM, as Python prints it',
      { message: "[{'type': 'missing', 'loc': ('body', 'messages'), 'msg': 'Field required', 'input': None}]" },
      'body.messages: Field required',
    ],
    [
      'LiteLLM',
      { error: { message: "BadRequestError: X - {'error': {'message': \"Don't do that\", 'code': 1}}" } },
      "BadRequestError: X - Don't do that",
    ],
    [
      'Cloudflare',
      { success: false, errors: [{ message: 'Bad request', error_chain: [{ message: 'No DNS' }] }] },
      'No DNS',
    ],
    ['Spring', { error: 'Internal Server Error', message: 'Pool is exhausted', path: '/v1/chat' }, 'Pool is exhausted'],
    [
      'Spring, by field',
      { error: 'Bad Request', path: '/v1/chat', errors: [{ field: 'model', defaultMessage: 'must not be blank' }] },
      'model: must not be blank',
    ],
    [
      'ASP.NET',
      { title: 'One or more validation errors occurred.', errors: { Model: ['The Model field is required.'] } },
      'The Model field is required.',
    ],
    [
      'problem+json',
      { title: 'Bad Request', 'invalid-params': [{ name: 'age', reason: 'must be positive' }] },
      'must be positive',
    ],
    ['GraphQL', { errors: [{ message: 'No such field', path: ['x'], extensions: { code: 'Y' } }] }, 'x: No such field'],
    ['zod', { error: { formErrors: [], fieldErrors: { model: ['Model is required'] } } }, 'Model is required'],
    ['Baidu', { error_code: 336003, error_msg: 'the question is too long' }, 'the question is too long'],
    ['MiniMax', { base_resp: { status_code: 1004, status_msg: 'login fails' } }, 'login fails'],
    ['Apigee', { fault: { faultstring: 'Apigee words', detail: { errorcode: 'x.y' } } }, 'Apigee words'],
    ['a name that promises no words', behind({ text: 'In the text' }), 'Provider returned error: In the text'],
    ['a message that is an object', { error: { message: { text: 'obj words', code: 1 } } }, 'obj words'],
    ['words under `messages`', behind({ errors: { messages: ['must be an array'] } }), 'must be an array'],
    ['an object printed as text', { error: { message: 'Error: [object Object]', raw: 'Real words' } }, 'Real words'],
    [
      'nothing but an object as text',
      { error: { message: '[object Object]' } },
      'The API reported an error without a message.',
    ],
    ['a class alone', behind('{"type":"overloaded_error"}'), 'Provider returned error: overloaded_error'],
    ['words that their class repeats', { error: { type: 'overloaded_error', message: 'Overloaded' } }, 'Overloaded'],
    ['Chinese', { error: { message: 'error', detail: { info: '模型不存在' } } }, 'error: 模型不存在'],
    [
      'JSON in JSON in JSON',
      behind(JSON.stringify({ error: JSON.stringify({ error: JSON.stringify({ detail: 'Deep words' }) }) })),
      'Deep words',
    ],
    [
      'seven errors in errors',
      { error: { error: { error: { error: { error: { error: { error: { message: 'Deep' } } } } } } } },
      'Deep',
    ],
    ['JSON that was cut off', behind('{"error":{"message":"The words are \\"cut\\" o'), 'The words are "cut" o'],
    ['JSON that was cut off behind them', behind('{"error":{"message":"All words"},"trail":"xx'), 'All words'],
    ['lines of JSON', '{"status":"x"}\n{"error":{"message":"Second line"}}\n', 'Second line'],
    ['JSON between words', 'Upstream said {"error":{"message":"mid words"}} and died', 'Upstream said mid words'],
    ['guarded JSON', ')]}\',\n{"error":{"message":"guarded words"}}', 'guarded words'],
    ['an event', 'event: error\ndata: {"error":{"message":"event words"}}\n\ndata: [DONE]\n\n', 'event words'],
    ['an event in `raw`', behind('data: {"error":{"message":"event words"}}\n\n'), 'event words'],
    ['base64', behind(encoded('{"error":{"message":"coded words"}}')), 'coded words'],
    ['bytes', behind({ type: 'Buffer', data: [...Buffer.from('{"error":{"message":"byte words"}}')] }), 'byte words'],
    ['a form', 'error=invalid_request&error_description=The+words+are%20here', 'The words are here'],
    ['XML', '<?xml version="1.0"?>\n<Error><Code>X</Code><Message>It&apos;s expired</Message></Error>', "It's expired"],
    ['XML with CDATA', '<Error><message><![CDATA[a < b & c]]></message></Error>', 'a < b & c'],
    [
      'a page whose title says nothing',
      '<!doctype html><title>Error</title><body><pre>Cannot POST /v1</pre>',
      'Cannot POST /v1',
    ],
    [
      'a page without headings',
      '<br />\n<b>Fatal error</b>: Out of <i>memory</i><script>x()</script>',
      'Fatal error : Out of memory',
    ],
    [
      'a page with nothing but a status',
      '<html><head><title>502 Bad Gateway</title></head><h1>502 Bad Gateway</h1>nginx',
      '502 Bad Gateway',
    ],
    ['a word of base64’s letters', behind('resource_exhaust'), 'Provider returned error: resource_exhaust'],
    [
      'brackets in a sentence',
      { message: 'Range of max_tokens should be [1, 8192] {see docs}' },
      'Range of max_tokens should be [1, 8192] {see docs}',
    ],
  ])('are those of %s', (_, body, message) =>
    expect(make(body).message).toMatch(new RegExp(`^50[02]: ${escape(message)}$`)),
  );

  it('are read as code and status, too, from a list or an event', () => {
    const error = { code: 429, message: 'Slow down', metadata: { provider_name: 'Acme' } };
    for (const body of [JSON.stringify([{ error }]), `event: error\ndata: ${JSON.stringify({ error })}\n\n`])
      expect(make(body)).toMatchObject({ name: 'RateLimitError', code: 429, providerName: 'Acme' });
  });

  it.each<[string, string]>([
    ['brackets', '['],
    ['objects', '{"a":{'],
    ['quotes', '"'],
    ['escapes', '{"a":"\\'],
    ['Python', "{'a': ("],
    ['elements', '<a'],
    ['CDATA', '<![CDATA['],
    ['entities', '<a>&#1;'],
    ['base64', 'QUFB'],
    ['a form', 'a=%41+'],
    ['fields', 'data:\n'],
    ['short JSON', '{"message":"x"} '],
  ])('take bounded time: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil((64 * 1024) / piece.length));
    const started = performance.now();
    make(text);
    make({ error: { message: text, metadata: { raw: text, errors: Array.from({ length: 10 }, () => text) } } });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it.each<[string, (key: string) => unknown]>([
    ['in base64', (key) => behind(encoded(`{"detail":"no ${key}"}`))],
    ['in bytes', (key) => behind([...Buffer.from(`no such ${key}`)])],
    [
      'in escapes behind words',
      (key) =>
        behind(
          `Upstream: {"detail":"no \\u00${key.charCodeAt(0).toString(16)}${key.slice(1).replaceAll('"', '\\"')}"}`,
        ),
    ],
    ['in escapes of escapes', (key) => behind(JSON.stringify(`x {"d":${JSON.stringify(JSON.stringify(key))}}`))],
    ['among colors of a terminal', (key) => ({ message: `no ${key.slice(0, 5)}\u001b[31m${key.slice(5)}` })],
    ['among characters that are not seen', (key) => ({ message: `no ${key.slice(0, 5)}\u200b${key.slice(5)}` })],
    ['in entities', (key) => `<Error><Message>no ${key.replaceAll('"', '&quot;')}</Message></Error>`],
    ['in a form', (key) => `error=x&error_description=no+${encodeURIComponent(key)}`],
  ])('show no key %s', (_, body) => {
    for (const key of ['corp4f"9a8b7c6d', 'sk-or-v1-0123456789abcdef']) {
      const { message } = make(body(key), 500, key);
      expect(message.replace(/[\\"\u200b]/g, '')).not.toMatch(/9a8b7c6d|0123456789/);
      if (key.startsWith('sk-or')) expect(upstreamReason(body(key))).not.toMatch(/0123456789/);
    }
  });
});

function escape(text: string): string {
  return text.replace(/[[\](){}.*+?^$|\\]/g, '\\$&');
}
