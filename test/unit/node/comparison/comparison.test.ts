import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeFetch, type NodeFetch } from '../../../../src/node/fetch.ts';
import { startRawServer, type RawServer, type Seen } from './raw-server.ts';
import { REDIRECTS, REQUESTS } from './requests.ts';
import { RESPONSES } from './responses.ts';
import { reply, type Row } from './row.ts';

type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const ROWS = [...RESPONSES, ...REQUESTS, ...REDIRECTS];

/** The differences listed in docs/node-fetch.md, each at the start of its row. */
const NAMED = [
  ...readFileSync(new URL('../../../../docs/node-fetch.md', import.meta.url), 'utf8').matchAll(
    /^\| \*\*(.+?)\*\* \|/gm,
  ),
].map(([, name]) => name);

let server: RawServer;
let elsewhere: RawServer;
let nodeFetch: NodeFetch;
beforeAll(async () => {
  [server, elsewhere] = [await startRawServer(), await startRawServer()];
  nodeFetch = createNodeFetch({ proxyFromEnvironment: false });
});
afterAll(async () => {
  server.close();
  elsewhere.close();
  await nodeFetch.close();
});

describe('nodeFetch beside fetch', () => {
  it.each(ROWS.map((row) => [row.name, row] as const))(
    '%s',
    async (_, row) => {
      const [theirs, ours] = [await run(row, fetch), await run(row, nodeFetch)];
      if (row.deviation) {
        expect(ours).not.toEqual(theirs);
        expect(NAMED).toContain(row.deviation);
      } else expect(ours).toEqual(theirs);
    },
    5_000,
  );

  it('has rows of distinct names, and differs in nothing else that is documented', () => {
    expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
    expect(ROWS.length).toBeGreaterThan(200);
    const tried = new Set([...ROWS.map(({ deviation }) => deviation).filter(Boolean), ...OF_EVERY_REQUEST]);
    expect([...tried].sort()).toEqual([...NAMED].sort());
  });
});

/** Differences of every request, which the rows do not cover; test/unit/node/fetch.test.ts does. */
const OF_EVERY_REQUEST = ['browser headers', 'header names', 'connections after HEAD'];

async function run(row: Row, fetch: Fetch): Promise<unknown> {
  const { url } = server;
  const script = row.replies?.(url, elsewhere.url) ?? [row.reply ?? reply()].flat();
  server.script(script);
  elsewhere.script(script.slice(1));
  const seen = (): unknown[] => [...server.seen, ...elsewhere.seen].map(wireOf);
  try {
    const init = typeof row.init === 'function' ? row.init() : row.init;
    const response = await fetch(row.input?.(url, elsewhere.url) ?? `${url}/path`, init);
    return { seen: seen(), found: await (row.look ?? whole)(response) };
  } catch (error) {
    return { seen: seen(), failure: failureOf(error) };
  }
}

async function whole(response: Response): Promise<unknown> {
  const { status, statusText, ok, type, redirected, url, headers, body } = response;
  const head = { status, statusText, ok, type, redirected, url, headers: [...headers] };
  const before = response.bodyUsed;
  return {
    ...head,
    isNull: body === null,
    before,
    text: await response.text().catch(failureOf),
    after: response.bodyUsed,
  };
}

/** What a caller can rely on: the texts of causes belong to the library that created them. */
function failureOf(error: unknown): unknown {
  if (!(error instanceof Error)) return { reason: error };
  return { name: error.name, message: error.message, hasCause: error.cause !== undefined };
}

function wireOf({ method, path, headers, body }: Seen): unknown {
  const text = JSON.stringify({ method, path, headers: Object.entries(headers).sort(), body });
  const boundary = /-{4}formdata-[\w-]+?(?=\\|--|")/g;
  const shown = JSON.parse(text.replace(boundary, 'BOUNDARY')) as { headers: [string, string][] };
  const kept = shown.headers.filter(([name, value]) => !BROWSERS.has(`${name}: ${value}`));
  // A length that includes that of the boundary.
  const isForm = boundary.test(text);
  return {
    ...shown,
    headers: kept.filter(
      ([name]) => !(name === 'content-length' && isForm) && !(name === 'connection' && method === 'HEAD'),
    ),
  };
}

const BROWSERS = new Set([
  'accept-language: *',
  'sec-fetch-mode: cors',
  'accept-encoding: gzip, deflate',
  'accept-encoding: gzip, deflate, br',
]);
