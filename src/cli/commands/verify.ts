import { apiOf } from '../../codegen/api.ts';
import { reportDrift, type Drift, type DriftReporter } from '../../drift/index.ts';
import { isInvalidRequestError, isAPIError } from '../../errors/failures.ts';
import { ownDocument } from '../../testing/document/own-document.ts';
import type { Key } from '../../openapi/security.ts';
import { OPENROUTER } from '../../options.ts';
import { environment } from '../../settings.ts';
import { BaseClient } from '../../client/base-client.ts';
import { isJSON } from '../../media-type.ts';
import type { Exchange } from '../../exchange.ts';
import type { Operation } from '../../operation.ts';
import { describeAPI } from '../../request/described-api.ts';
import { bytes } from '../../response/bytes.ts';
import { value } from '../../response/value.ts';
import { call } from '../../transport/call.ts';
import { EXIT, type IO } from '../io.ts';
import { requirePeers } from '../peers.ts';
import { readWholeSpec } from '../read-spec.ts';
import { reasonOf, UsageError } from '../usage-error.ts';
import { safeOperations } from '../verify/safe-operations.ts';

export interface VerifyFlags {
  readonly baseUrl?: string;
  readonly spec?: string;
  readonly overlay?: readonly string[];
  readonly spend?: boolean;
  readonly model: string;
  readonly json?: boolean;
}

interface Outcome {
  readonly operation: string;
  /** `ok`: matches the document. `violated`: does not. `failed`: no response. `skipped`: could not be called. */
  readonly result: 'ok' | 'violated' | 'failed' | 'skipped';
  readonly detail?: string;
  readonly violations: readonly Drift[];
}

const CHAT = 'chat.completions.create';

/** Unknown properties and values are allowed by an open document: they are notes, not violations. */
const ALLOWED: ReadonlySet<Drift['kind']> = new Set(['property', 'value']);

/** Calls a live server and reports where its responses do not match the document. */
export async function verify(
  { baseUrl, spec, overlay, spend = false, model, json = false }: VerifyFlags,
  io: IO,
): Promise<number> {
  requirePeers('verify');
  if (baseUrl !== undefined && !URL.canParse(baseUrl))
    throw new UsageError(`--base-url is not a valid URL: ${baseUrl}`);
  const document = spec === undefined ? ownDocument() : await readWholeSpec(spec, overlay);
  const described = spec === undefined ? undefined : apiOf(document);
  const foreign = described && !described.own ? describeAPI(described) : undefined;
  const api = foreign ?? described ?? OPENROUTER;
  if (baseUrl === undefined && environment(`${api.env}_BASE_URL`) === undefined && api.baseURL === undefined) {
    throw new UsageError(
      `The document has no absolute server: pass --base-url, or set the environment variable ${api.env}_BASE_URL.`,
    );
  }
  let found: Drift[] = [];
  let problem: Error | undefined;
  const outcomes: Outcome[] = [];

  /** Loads the document and ajv once. */
  const report = (): DriftReporter =>
    reportDrift({ document, onDrift: (one) => found.push(one), onError: (error) => (problem ??= error) });
  let drift: DriftReporter | undefined;

  async function ask(
    operation: string,
    call: (client: BaseClient) => Promise<unknown>,
    server: string | undefined = baseUrl,
    redirects: readonly string[] = [],
  ): Promise<void> {
    found = [];
    problem = undefined;
    const reporter = (drift ??= report());
    const options = {
      ...(server !== undefined && { baseURL: server }),
      maxRetries: 1,
      timeout: 60_000,
      middleware: [reporter],
      logLevel: 'off',
      fetch: staying(redirects),
    } as const;
    const client = new BaseClient(options, undefined, api);
    let failure: unknown;
    await call(client).catch((error: unknown) => (failure = error));
    await reporter.settled();
    // It reports each problem once.
    if (problem) drift = undefined;
    const violations = found.map((one) => ({ ...one, operation }));
    const judged = problem ? uncheckable(problem) : judge(failure, violations);
    // An explicitly requested call that could not be made counts as failed, not skipped.
    const result = operation.startsWith(CHAT) && judged.result === 'skipped' ? 'failed' : judged.result;
    outcomes.push({ operation, violations, ...judged, result });
    if (!json) io.error(`${lineOf(outcomes.at(-1) as Outcome)}\n`);
  }

  for (const { id, path, query, skip, security, alternatives, accept, server, redirects } of safeOperations(document)) {
    if (skip !== undefined) {
      outcomes.push({ operation: id, result: 'skipped', detail: skip, violations: [] });
      if (!json) io.error(`${lineOf(outcomes.at(-1) as Outcome)}\n`);
      continue;
    }
    if (foreign) {
      // With the security schemes and the server of the other API; its responses are not interpreted.
      const operation: Operation = {
        id,
        method: 'GET',
        path,
        api: foreign,
        read: readDocumented,
        accept: accept ?? 'application/json',
        ...(server !== undefined && { server }),
        security: alternatives.some(({ length }) => length > 0) ? alternatives : 'none',
      };
      await ask(
        id,
        async (client) => void (await close(await call<unknown>(client, operation, [], query))),
        undefined,
        redirects,
      );
      continue;
    }
    const read = async (client: BaseClient): Promise<void> => {
      const types = accept === undefined ? [] : accept.split(', ');
      if (types.length === 0 || types.some(isJSON)) {
        const headers = accept === undefined ? {} : { accept };
        await client.request('GET', path, { query, security, headers });
        return;
      }
      const wanted = [...types, 'application/json'].join(', ');
      const operation: Operation = { id, method: 'GET', path, accept: wanted, read: bytes, ...keyOf(security) };
      await close(await call(client, operation, [], query));
    };
    await ask(id, read, serverOf(server, baseUrl));
  }
  if (spend) {
    const body = { model, messages: [{ role: 'user', content: 'Say hi.' }], max_tokens: 16 };
    await ask(CHAT, (client) => client.request('POST', '/chat/completions', { body }));
    await ask(`${CHAT}, streamed`, async (client) => {
      const stream = await client.request('POST', '/chat/completions', {
        body: { ...body, stream: true },
        stream: true,
      });
      for await (const _ of stream);
    });
  }
  return printOutcomes(outcomes, json, io);
}

/**
 * Follows redirects only within the verified server; no other host is called. A documented redirect is itself compared
 * with the document, and not followed.
 */
function staying(documented: readonly string[]): (url: string, init: RequestInit) => Promise<Response> {
  return async (url, init) => {
    const response = await globalThis.fetch(url, init);
    const { status, statusText, body } = response;
    const location = response.headers.get('location');
    if (location === null || status < 300 || status > 399) return response;
    const isDocumented = documented.some((each) => each === String(status) || /^3xx$/i.test(each));
    const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
    const isNear = target?.origin === new URL(url).origin && target.href !== new URL(url).href;
    if (isNear && !isDocumented) return response;
    const headers = new Headers(response.headers);
    headers.delete('location');
    return new Response(body, { status, statusText, headers });
  };
}

/** A redirect is not a failure here: it is compared with the document. */
async function readDocumented(response: Response, exchange: Exchange): Promise<unknown> {
  return response.status >= 300 && response.status < 400 ? response.text() : value(response, exchange);
}

/** Of binary responses, only the status and headers can be compared. */
async function close(response: unknown): Promise<void> {
  if (response instanceof Response) await response.body?.cancel();
}

/** An operation with its own server is called on the verified origin instead, if that is another one. */
function serverOf(own: string | undefined, baseUrl: string | undefined): string | undefined {
  if (own === undefined || baseUrl === undefined) return own ?? baseUrl;
  return new URL(new URL(own).pathname, baseUrl).href;
}

/** A response that cannot be compared, which must not affect other operations. */
function uncheckable(problem: Error): Pick<Outcome, 'result' | 'detail'> {
  return { result: 'failed', detail: `the response could not be checked: ${reasonOf(problem)}` };
}

/** As in generated operations, where the API key is the default. */
function keyOf(security: Key): Pick<Operation, 'security'> {
  return security === 'apiKey' ? {} : { security };
}

function judge(failure: unknown, violations: readonly Drift[]): Pick<Outcome, 'result' | 'detail'> {
  if (violations.some(({ kind }) => !ALLOWED.has(kind))) return { result: 'violated' };
  if (failure === undefined) return { result: 'ok' };
  if (isInvalidRequestError(failure)) return { result: 'skipped', detail: failure.message };
  // A documented error is a valid response, too.
  if (isAPIError(failure)) {
    const detail = `status ${failure.status}: ${failure.message}`;
    return failure.status !== undefined && failure.status < 500
      ? { result: 'skipped', detail }
      : { result: 'failed', detail };
  }
  return { result: 'failed', detail: reasonOf(failure) };
}

const MARKS = { ok: '✓', violated: '✗', failed: '✗', skipped: '–' } as const;

function lineOf({ operation, result, detail, violations }: Outcome): string {
  const notes = violations.map(({ message, kind }) => `\n    ${ALLOWED.has(kind) ? 'note: ' : ''}${message}`);
  return `${MARKS[result]} ${operation}${detail === undefined ? '' : `: ${detail}`}${notes.join('')}`;
}

function printOutcomes(outcomes: readonly Outcome[], json: boolean, io: IO): number {
  const count = (result: Outcome['result']): number => outcomes.filter((outcome) => outcome.result === result).length;
  const summary = { ok: count('ok'), violated: count('violated'), failed: count('failed'), skipped: count('skipped') };
  if (json) io.out(`${JSON.stringify({ ...summary, operations: outcomes })}\n`);
  else {
    io.out(
      `${summary.ok} match the document, ${summary.violated} do not, ${summary.failed} failed, ${summary.skipped} skipped or refused.\n`,
    );
  }
  if (summary.ok + summary.violated === 0) {
    const first =
      outcomes.find(({ result }) => result === 'failed') ?? outcomes.find(({ detail }) => detail !== 'deprecated');
    throw new UsageError(`No operation succeeded: ${first?.detail ?? 'the document has none that can be called'}`);
  }
  return summary.violated + summary.failed > 0 ? EXIT.different : EXIT.ok;
}
