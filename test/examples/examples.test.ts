import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { basePathOf } from '../../src/openapi/servers.ts';
import type { CheckedAnswer, HttpRequest } from '../../src/testing/document/answer.ts';
import { ownDocument } from '../../src/testing/document/own-document.ts';
import { loadPrism } from '../../src/testing/document/prism.ts';
import { serveHttp, type HttpServer } from '../../src/testing/http-server.ts';
import { deliver } from '../../src/testing/script/deliver.ts';
import { runExample } from './run-example.ts';

interface Expected {
  /** Requests in order, and the printed output for their responses. */
  requests: string[];
  prints: (string | RegExp)[];
  /** Responses of the mock to select, by request; a list is for the first such requests. */
  prefer?: Record<string, string | readonly string[]>;
}

const CHAT = 'POST /chat/completions';
const HASH = 'fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9';
const WORKSPACE = '0c7b9c2e-5d0f-4f57-9d5a-3f2f6d1b8e44';
const EXPECTED: Record<string, Expected> = {
  'activity.ts': {
    requests: ['GET /activity'],
    prints: ['acme/widget-1: 5 requests, $0.015000', 'acme/embed-1: 1 requests, $0.000002'],
  },
  'batches.ts': {
    requests: ['POST /batches', 'GET /batches/batch_1'],
    prints: [/^validating\n(?:\w+\n)*[\w-]+: ./],
  },
  'chat.ts': {
    requests: [CHAT],
    prints: ['Hello!', /acme\/widget-1-20260217: \d+ tokens, \$[\d.e-]+, finish reason stop/],
  },
  'chat-streaming.ts': {
    requests: [CHAT],
    prints: ['Hello! How can I help?\nacme/widget-1: ', 'generation gen-1780000000-AbCdEfGhIjKlMnOpQrSt'],
  },
  'chat-tools.ts': {
    requests: [CHAT, CHAT],
    prints: ['calls get_weather for Oslo.', 'calls get_weather for Rome.', 'Hello!'],
  },
  'completions.ts': {
    requests: ['POST /completions', 'POST /completions'],
    prints: [', there was a widget.\n', /\d+ tokens$/],
  },
  'recording.ts': {
    requests: [CHAT],
    prints: ['"operation": "chat.completions.create"', 'Played as it was: true'],
  },
  'tracing.ts': {
    requests: [CHAT, CHAT],
    prints: [
      /^chat openai\/gpt-4o +\d+ ms\n {2}openrouter\.operation = chat\.completions\.create\n/,
      /gen_ai\.usage\.input_tokens = \d+\n/,
      /gen_ai\.response\.time_to_first_chunk = [\d.e-]+\n/,
      /\n {2}└ POST +\d+ ms {2}200$/,
    ],
  },
  'cost.ts': {
    requests: [CHAT, CHAT],
    prints: [
      /^One answer: \d+ tokens in, \d+ out, \$[\d.e-]+\nRefused: support has spent \$[\d.e-]+ of \$1e-7\n/,
      /support: 1 request, \$[\d.e-]+\nsales: 1 request, \$[\d.e-]+\nTotal: \$[\d.e-]+, left: \$0\.99\d+$/,
    ],
  },
  'credits.ts': {
    requests: ['GET /credits', 'GET /key'],
    prints: ['$78.77 of $100.5 left', 'sk-or-v1-9f3...c1b: $38.25 of $50 left'],
  },
  'desired-state.ts': {
    requests: [
      'GET /workspaces/production',
      `GET /workspaces/${WORKSPACE}/budgets`,
      `GET /keys?workspace_id=${WORKSPACE}&include_disabled=true`,
      `GET /guardrails?workspace_id=${WORKSPACE}`,
      `PUT /workspaces/${WORKSPACE}/budgets/daily`,
      `PUT /workspaces/${WORKSPACE}/budgets/monthly`,
      'PATCH /keys/7d793037a0760186574b0282f2f435e7ad2b8bd1b5a3ac6f1d1f3b9ed3ec1b1c',
      'POST /guardrails',
    ],
    prints: [/^~ budget daily: .*\n(?:.*\n)+4 changes were applied\.$/],
  },
  'drift.ts': {
    requests: ['GET /models', CHAT],
    prints: [/^Compared\.$/],
  },
  'embeddings.ts': {
    requests: ['POST /embeddings', 'GET /embeddings/models'],
    prints: ['acme/embed-1: 2 vector(s) of 2 numbers, cosine 0.000', 'acme/embed-1 takes 8192 tokens'],
    prefer: { 'POST /embeddings': 'example=base64' },
  },
  'endpoints-zdr.ts': {
    requests: ['GET /endpoints/zdr'],
    prints: ['acme/widget-1 at Acme, $2.50 per million input tokens'],
  },
  'errors.ts': {
    requests: [CHAT, CHAT],
    prints: [
      /NotFoundError: 404: \w/,
      /InvalidRequestError: .*'author\/slug'/,
      'BadGatewayError: 502: Provider disconnected; so far: "Once upon a time"',
    ],
  },
  'files.ts': {
    requests: [CHAT],
    prints: ['Sending data:image/png;base64,iVBORw0K…', 'Hello!', 'was given application/pdf: use pdf()'],
  },
  'from-openai.ts': {
    requests: ['GET /models', CHAT, CHAT, CHAT],
    prints: [/^1 models\nHello! How can I help\?\n28 tokens\nHello! How can I help\?\nstop gen-1780000000-/],
  },
  'generations.ts': {
    requests: [CHAT, 'GET /generation?id=gen-1780000000-AbCdEfGhIjKlMnOpQrSt'],
    prints: ['acme/widget-1-20260217 at Acme: first token after 540.5 ms', '11 tokens in, 31 out, $0.0015'],
  },
  'images.ts': {
    requests: ['POST /images', 'POST /images'],
    prints: [
      /lighthouse\.png: image\/png, \d+ bytes\n\$0\.\d+\n/,
      /image_generation\.completed\nSaved 1 of the stream\.$/,
    ],
  },
  'keys.ts': {
    requests: [
      'POST /keys',
      `PATCH /keys/${HASH}`,
      `PATCH /keys/${HASH}`,
      'GET /keys?include_disabled=true',
      `DELETE /keys/${HASH}`,
    ],
    prints: [
      'Made Workshop: sk-or-v1-exa… ',
      'Disabled: true',
      '- Production: $211.75',
      '- Old laptop (disabled): $',
      'Deleted: true',
    ],
  },
  'messages.ts': {
    requests: ['POST /messages', 'POST /messages'],
    prints: [/^Hello.*\nend_turn: \d+ tokens, \d blocks\nHello/],
  },
  'mcp.ts': {
    requests: [CHAT],
    prints: ['Tools: files_list, files_read', /\nanswer$/],
  },
  'models.ts': {
    requests: [
      'GET /models?category=programming&supported_parameters=tools&max_price=3&sort=pricing-low-to-high&limit=10',
      'GET /models?input_modalities=image&limit=100',
      'GET /models/openai/gpt-4o/endpoints',
      'GET /models/count',
    ],
    prints: [
      '1 of 1 models',
      'acme/widget-1, $2.50 per million',
      '1 models take images.',
      'is served by Acme',
      /\d+ models in all/,
    ],
  },
  'responses.ts': {
    requests: ['POST /responses', 'POST /responses'],
    prints: [/^Hello! How can I help\?\nHello! How can I help\?\ncompleted: 28 tokens, \$0\.0000061$/],
  },
  'reasoning.ts': {
    requests: [CHAT, CHAT],
    prints: [/^17 times 20 is 340, 17 times 3 is 51\.\nAnswer: 391\nAnswer: 391, 4 details$/],
    prefer: { [CHAT]: 'example=reasoning' },
  },
  'providers.ts': {
    requests: ['GET /providers'],
    prints: ['Acme (acme): https://acme.example.com/privacy', 'Bolt (bolt): no privacy policy'],
  },
  'speech.ts': {
    requests: ['POST /audio/speech', 'POST /audio/transcriptions', 'POST /audio/speech'],
    prints: [/^\S+tide\.mp3: audio\/\S+, \d+ bytes\n.+ \(\$[\d.]+\)\naudio\/wav, \d+ bytes$/],
  },
  'standalone.ts': {
    requests: [CHAT, 'GET /models/count?output_modalities=text'],
    prints: ['Hello!', /\d+ models make text/],
  },
  'stored-files.ts': {
    requests: ['POST /files', 'GET /files?limit=100', 'GET /files/file_or_1/content', 'DELETE /files/file_or_1'],
    prints: [/^Stored file_or_1\n- file_or_1\n- file_or_2\n\d+ bytes\nDeleted$/],
  },
  'structured-output.ts': {
    requests: [CHAT, CHAT],
    prints: ['Oslo in Norway\n…, …\nOs, …\nOslo, …\nOslo, Nor\nOslo, Norway\n12 tokens'],
    prefer: { [CHAT]: 'example=structured' },
  },
  'tools.ts': {
    requests: [CHAT, CHAT],
    prints: [
      "→ get_weather { city: 'Oslo' }",
      "→ get_weather { city: 'Rome' }",
      '← {"city":"Oslo","celsius":9}\n← {"city":"Rome","celsius":24}\nHello!',
      /answer after 2 answers, \$0\.0000\d+$/,
    ],
    prefer: { [CHAT]: ['example=tools'] },
  },
  'video.ts': {
    requests: ['POST /videos', 'GET /videos/vid_1', 'GET /videos/vid_1/content?index=0'],
    prints: [/^pending\n(?:\w+\n)*\S+tide\.mp4: \d+ bytes, \$[\d.]+$/],
  },
  'workload-identity.ts': {
    requests: ['POST /oauth/token', 'GET /key', CHAT],
    prints: [/^New token for \d+ s\n.*: \$[\d.]+ used\nHello!$/],
  },
  'webhooks.ts': {
    requests: [],
    prints: [/^job_1: https:\/\/example\.com\/1\n204\nRefused: signature_mismatch\n400$/],
  },
};

const folder = new URL('../../examples/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

let server: HttpServer;
let prefer: Record<string, string | readonly string[]>;
let exchanges: { request: HttpRequest; answer: CheckedAnswer }[];

beforeAll(async () => {
  const document = ownDocument();
  const prism = await loadPrism(document);
  const choose = (request: HttpRequest): HttpRequest => {
    const name = `${request.method} ${request.url}`;
    const choices = prefer[name];
    const chosen = typeof choices === 'string' ? choices : choices?.[sent().filter((each) => each === name).length];
    return chosen ? { ...request, headers: { ...request.headers, prefer: chosen } } : request;
  };
  server = await serveHttp({
    port: 0,
    basePath: basePathOf(document),
    async handle(request, response) {
      const chosen = choose(request);
      const answer = await prism(chosen);
      exchanges.push({ request: chosen, answer });
      await deliver(response, { ...answer, delay: 0 });
    },
  });
}, 60_000);
afterAll(() => server.close());
beforeEach(() => {
  prefer = {};
  exchanges = [];
});

const sent = (): string[] => exchanges.map(({ request }) => `${request.method} ${request.url}`);
const bodyOf = (request: HttpRequest | undefined): unknown => JSON.parse(String(request?.body));
const violations = (): string[] => exchanges.flatMap(({ answer }) => answer.violations.request);

describe('examples', () => {
  it('are all run here', () => {
    expect([...Object.keys(EXPECTED), 'oauth.ts'].sort()).toEqual(files.sort());
  });

  it('are all listed in their README', () => {
    const readme = readFileSync(new URL('README.md', folder), 'utf8');
    expect(files.filter((file) => !readme.includes(`(${file})`))).toEqual([]);
  });

  it.each(Object.entries(EXPECTED))('%s', async (file, { requests, prints, prefer: chosen = {} }) => {
    prefer = chosen;
    const { code, stdout, stderr } = await runExample(file, {
      OPENROUTER_BASE_URL: server.url,
      OPENROUTER_API_KEY: 'any',
    }).done;
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' });
    for (const text of prints) expect(stdout.trimEnd()).toMatch(text);
    expect(sent()).toEqual(requests);
    expect(violations()).toEqual([]);
  });

  it('chat-tools.ts sends the results back with their calls', async () => {
    await runExample('chat-tools.ts', { OPENROUTER_BASE_URL: server.url, OPENROUTER_API_KEY: 'any' }).done;
    expect(bodyOf(exchanges.at(-1)?.request)).toMatchObject({
      messages: [
        { role: 'user' },
        { role: 'assistant', tool_calls: [{ id: 'call_oslo' }, { id: 'call_rome' }] },
        { role: 'tool', tool_call_id: 'call_oslo', content: '{"celsius":9}' },
        { role: 'tool', tool_call_id: 'call_rome', content: '{"celsius":24}' },
      ],
    });
  });

  it('reasoning.ts sends the reasoning back with its signature', async () => {
    prefer = { [CHAT]: 'example=reasoning' };
    await runExample('reasoning.ts', { OPENROUTER_BASE_URL: server.url, OPENROUTER_API_KEY: 'any' }).done;
    expect(bodyOf(exchanges.at(-1)?.request)).toMatchObject({
      messages: [
        { role: 'user' },
        {
          role: 'assistant',
          content: '391',
          reasoning_details: [{ type: 'reasoning.text', signature: 'EqSIGNATURE==' }],
        },
        { role: 'user' },
      ],
    });
  });
});

describe('oauth.ts', () => {
  it('signs a user in, without a key', async () => {
    const run = runExample('oauth.ts', { OPENROUTER_BASE_URL: server.url, PORT: '0' });
    const page = new URL(await run.printed(/https:\/\/openrouter\.ai\/auth\?\S+(?=\n)/));
    const { callback_url, code_challenge, code_challenge_method } = Object.fromEntries(page.searchParams);
    expect(code_challenge_method).toBe('S256');

    const visit = async (change: Record<string, string>): Promise<number> => {
      const url = new URL(callback_url as string);
      for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
      return (await fetch(url)).status;
    };
    expect(await visit({ state: 'forged', code: 'auth_code_0' }), 'a forged callback').toBe(400);
    expect(await visit({}), 'a callback without a code').toBe(400);
    expect(await visit({ code: 'auth_code_1' })).toBe(200);

    const { code, stdout, stderr } = await run.done;
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Key of user_x: sk-or-v1-exa…');
    expect(stdout).not.toContain('sk-or-v1-example-of-a-users-key');
    expect(sent()).toEqual(['POST /auth/keys']);
    expect(violations()).toEqual([]);
    const { code_verifier, ...rest } = bodyOf(exchanges[0]?.request) as Record<string, string>;
    expect(rest).toEqual({ code: 'auth_code_1', code_challenge_method: 'S256' });
    expect(
      createHash('sha256')
        .update(code_verifier as string)
        .digest('base64url'),
    ).toBe(code_challenge);
    expect(exchanges[0]?.request.headers).not.toHaveProperty('authorization');
  });
});
