import type { ServerResponse } from 'node:http';
import { allOperations } from '../../generated/descriptors.ts';
import type { Resources } from '../../generated/resources.ts';
import { parseJSON } from '../json.ts';
import type { StreamKind } from '../stream/kind.ts';
import { envelope, wantsStream, type CheckedAnswer, type HttpAnswer, type HttpRequest } from './document/answer.ts';
import { deliver } from './script/deliver.ts';
import { serveHttp } from './http-server.ts';
import { loadDocument } from './document/load.ts';
import { planFailure, planHang } from './script/plan.ts';
import { Recorder, type OpenRecord } from './recorder.ts';
import type { Route, Routes } from './document/routes.ts';
import { scriptedAnswer } from './script/scripted-answer.ts';
import { ScriptQueue, type Script } from './script/scripts.ts';
import type { MockServer, MockServerOptions, RecordedRequest } from './types.ts';

/** What operations stream, by their names. */
const KINDS: ReadonlyMap<string, StreamKind | undefined> = new Map(
  // Descriptors have the kind itself.
  allOperations.map(({ id, stream }) => [id, typeof stream === 'function' ? undefined : stream]),
);

/**
 * Starts a mock of the API on 127.0.0.1. It checks each request against the API document, and answers with what the test
 * has scripted, else with the document's examples.
 *
 * Throws where Prism, which does the checking, is not installed.
 */
export function startMockServer(options?: MockServerOptions & { document?: undefined }): Promise<MockServer<Resources>>;
/** The same of another document; give the resource tree of its client to have names and answers typed. */
export function startMockServer<Tree = unknown>(options: MockServerOptions): Promise<MockServer<Tree>>;
export async function startMockServer(options: MockServerOptions = {}): Promise<unknown> {
  const { port = 0, delay = 0, validate = true, onRequest } = options;
  if (!(delay >= 0)) throw new RangeError(`\`delay\` must be 0 or more milliseconds, not ${delay}.`);
  const { document, routes, basePath, otherPaths, answerer } = await loadDocument(options.document, validate);
  const recorder = new Recorder();
  const scripts = new ScriptQueue();

  async function handle(request: HttpRequest, response: ServerResponse, left: AbortSignal): Promise<void> {
    const path = request.url.split('?', 1)[0] ?? '';
    const route = routes.match(request.method, path);
    const record = recorder.add(request, route?.name);
    let breaks = false;
    left.addEventListener('abort', () => (record.aborted = !breaks));
    const place = `${request.method} ${path}`;
    const known = route !== undefined || !scripts.has(place);
    const checked = known ? await answerer(request) : undefined;
    if (checked && checked.violations.request.length > 0) {
      recorder.blame(record, checked.violations.request);
      return send(record, response, explain(checked), { delay });
    }
    const script = scripts.take(route?.name ?? place);
    const answer = await answerWith(script, record, request, route, checked).catch((error: Error) => {
      const problem = `The scripted reply failed: ${error.message}`;
      recorder.blame(record, [problem]);
      return envelope(501, problem);
    });
    const { before, end } = script?.fault ?? {};
    breaks = before === 'close' || before === 'reset' || end === 'close';
    return send(record, response, answer, { ...script?.fault, delay: script?.delay ?? delay });
  }

  async function answerWith(
    script: Script | undefined,
    record: RecordedRequest,
    { headers, body }: HttpRequest,
    route: Route | undefined,
    checked: CheckedAnswer | undefined,
  ): Promise<HttpAnswer> {
    if (script?.reply === undefined) return checked ?? envelope(404, 'There is no such operation.');
    const reply: unknown = typeof script.reply === 'function' ? await script.reply(record) : script.reply;
    return scriptedAnswer(reply, {
      success: route?.success ?? 200,
      streaming: wantsStream(headers['accept'], parseJSON(body ?? '')),
      kind: route && KINDS.get(route.name),
    });
  }

  function send(
    record: OpenRecord,
    response: ServerResponse,
    { status, headers, body }: HttpAnswer,
    how: Pick<Parameters<typeof deliver>[1], 'delay' | 'before' | 'after' | 'end'>,
  ): Promise<void> {
    if (how.before === undefined) record.status = status;
    onRequest?.(record);
    return deliver(response, { status, headers, body, ...how });
  }

  const server = await serveHttp({ port, basePath, otherPaths, handle });
  const add = (operation: string, script: Omit<Script, 'operation'>): void =>
    scripts.add({ ...script, operation: nameOf(routes, operation) });
  const close = async (): Promise<void> => {
    await server.close();
    recorder.check();
  };
  const mock: MockServer = {
    url: server.url,
    requests: recorder.requests,
    get pending() {
      return scripts.pending;
    },
    reply: (operation, reply, { times = 1, delay } = {}) => add(operation, { reply, times, delay }),
    fail: (operation, failure = { status: 500 }) => add(operation, planFailure(document, routes, operation, failure)),
    hang: (operation, options = {}) => add(operation, planHang(options)),
    assertValid: () => recorder.check(),
    reset: () => {
      scripts.clear();
      recorder.clear();
      server.endAnswers();
      recorder.check();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  return mock;
}

/** The answer to a request that breaks the document: an error that says so. */
function explain({ status, violations }: CheckedAnswer): HttpAnswer {
  const text = `The request breaks the API document: ${violations.request.join('; ')}`;
  return envelope(status, text, { violations: violations.request });
}

/** Scripts go by operation names; a place that the document does not have is taken as it is written. */
function nameOf(routes: Routes, operation: string): string {
  if (operation === '*') return operation;
  return !routes.find(operation) && /^[A-Z]+ \//.test(operation) ? operation : routes.get(operation).name;
}
