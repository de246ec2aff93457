import { allOperations } from '../../generated/descriptors.ts';
import { parseJSON } from '../json.ts';
import { fullKind } from '../stream/full-kind.ts';
import type { StreamKind } from '../stream/kind.ts';
import { ContractError } from './contract-error.ts';
import { envelope, wantsStream, type CheckedAnswer, type HttpAnswer, type HttpRequest } from './document/answer.ts';
import type { LoadedDocument } from './document/load.ts';
import type { Route, Routes } from './document/routes.ts';
import { Recorder } from './recorder.ts';
import { Player } from './recording/player.ts';
import type { Delivery } from './script/deliver.ts';
import { planFailure, planHang } from './script/plan.ts';
import { scriptedAnswer } from './script/scripted-answer.ts';
import { ScriptQueue, type Script } from './script/scripts.ts';
import { structuredAnswer } from './script/structured-answer.ts';
import type { MockControls, MockOptions, RecordedRequest } from './types.ts';

/** The core of a mock, behind a server, a `fetch` or an msw handler. */
export interface Mock {
  readonly controls: MockControls;
  /** The response to a request; `left` aborts if the client disconnects before the end of the response. */
  play(request: HttpRequest, left: AbortSignal): Promise<Delivery>;
}

/** Stream kinds by operation name. */
const KINDS: ReadonlyMap<string, StreamKind | undefined> = new Map(
  // No descriptor loads its kind before a call.
  allOperations.map(({ id, stream }) => [id, stream && typeof stream === 'object' ? fullKind(stream) : undefined]),
);

/** `endOpen`: ends responses that are still running, when the mock is reset. */
export function createMock(
  loaded: LoadedDocument,
  { delay = 0, requirePlayed = false, onRequest }: MockOptions,
  endOpen: () => void = () => {},
): Mock {
  if (!(delay >= 0)) throw new RangeError(`\`delay\` must be 0 or more milliseconds, not ${delay}.`);
  const { routes } = loaded;
  const recorder = new Recorder();
  const scripts = new ScriptQueue();
  const player = new Player();
  const pending = (): string[] => [...scripts.pending, ...player.pending];

  async function play(request: HttpRequest, left: AbortSignal): Promise<Delivery> {
    const path = request.url.split('?', 1)[0] ?? '';
    const route = routes.match(request.method, path);
    const record = recorder.add(request, route?.name);
    let breaks = false;
    left.addEventListener('abort', () => (record.aborted = !breaks));
    const place = `${request.method} ${path}`;
    const known = route !== undefined || (!scripts.has(place) && player.isEmpty);
    const checked = known ? await loaded.answerer(request) : undefined;
    if (checked && checked.violations.request.length > 0) {
      recorder.blame(record, checked.violations.request);
      return send(record, { ...explain(checked, loaded.credentials), delay });
    }
    const script = scripts.take(route?.name ?? place);
    const played = script ? undefined : await player.take(request);
    if (played && 'problem' in played) {
      recorder.blame(record, [played.problem]);
      return send(record, { ...envelope(501, played.problem), delay: 0 });
    }
    if (played) {
      breaks = played.delivery.before === 'reset' || played.delivery.end === 'close';
      return send(record, played.delivery);
    }
    const answer = await answerWith(script, record, request, route, checked, loaded).catch((error: Error) => {
      const problem = `The scripted reply failed: ${error.message}`;
      recorder.blame(record, [problem]);
      return envelope(501, problem);
    });
    const { before, end } = script?.fault ?? {};
    breaks = before === 'close' || before === 'reset' || end === 'close';
    return send(record, { ...answer, ...script?.fault, delay: script?.delay ?? delay });
  }

  function send(record: { status: number | undefined } & RecordedRequest, delivery: Delivery): Delivery {
    if (delivery.before === undefined) record.status = delivery.status;
    onRequest?.(record);
    return delivery;
  }

  const add = (operation: string, script: Omit<Script, 'operation'>): void =>
    scripts.add({ ...script, operation: nameOf(routes, operation) });
  const assertPlayed = (): void => {
    const left = pending();
    if (left.length > 0) throw new ContractError([], left);
  };
  const controls: MockControls = {
    requests: recorder.requests,
    get pending() {
      return pending();
    },
    reply: (operation, reply, { times = 1, delay } = {}) => add(operation, { reply, times, delay }),
    fail: (operation, failure = { status: 500 }) => add(operation, planFailure(loaded, operation, failure)),
    hang: (operation, options = {}) => add(operation, planHang(options)),
    play: (file, options = {}) => player.add(file, options),
    assertValid: () => recorder.check(),
    assertPlayed,
    reset: () => {
      const left = requirePlayed ? pending() : [];
      scripts.clear();
      player.clear();
      recorder.clear();
      endOpen();
      recorder.check(left);
    },
  };
  return { controls, play };
}

async function answerWith(
  script: Script | undefined,
  record: RecordedRequest,
  request: HttpRequest,
  route: Route | undefined,
  checked: CheckedAnswer | undefined,
  loaded: LoadedDocument,
): Promise<HttpAnswer> {
  const kind = route && KINDS.get(route.name);
  const scripted: unknown = typeof script?.reply === 'function' ? await script.reply(record) : script?.reply;
  const isScripted = script?.reply !== undefined;
  const reply = isScripted ? scripted : route && structuredAnswer(loaded, route, kind, request);
  if (!isScripted && reply === undefined) {
    if (checked && checked.status < 200)
      return envelope(
        501,
        `The document has ${checked.status} for this operation, which is not the end of a response.`,
      );
    return checked ?? envelope(404, 'There is no such operation.');
  }
  return scriptedAnswer(reply, {
    success: route?.success ?? 200,
    streaming: wantsStream(request.headers['accept'], parseJSON(request.body ?? '')),
    kind,
  });
}

/**
 * The response to a request that violates the document: an error that describes it, and which credentials to send if
 * the key is missing.
 */
function explain({ status, violations }: CheckedAnswer, credentials: string): HttpAnswer {
  const text = `The request breaks the API document: ${violations.request.join('; ')}`;
  return envelope(status, status === 401 ? `${text}. ${credentials}` : text, { violations: violations.request });
}

/** Scripts refer to operation names; `GET /path` is kept as written if the document does not have it. */
function nameOf(routes: Routes, operation: string): string {
  if (operation === '*') return operation;
  return !routes.find(operation) && /^[A-Z]+ \//.test(operation) ? operation : routes.get(operation).name;
}

/** An object with the controls of a mock, `pending` still a getter. */
export function withControls<T extends object>(object: T, controls: MockControls): T & MockControls {
  return Object.defineProperties(object, Object.getOwnPropertyDescriptors(controls)) as T & MockControls;
}
