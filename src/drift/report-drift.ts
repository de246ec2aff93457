import { asRecord, messageOf, parseJSON } from '../json.ts';
import { exceedsCost } from '../json-cost.ts';
import { isEventStream, isJSON } from '../media-type.ts';
import { documentFault } from '../openapi/check.ts';
import { asCurrent } from '../openapi/old-schemas.ts';
import type { OpenApi } from '../openapi/types.ts';
import type { Logger, Middleware, MiddlewareContext } from '../options.ts';
import { tapBody } from '../body-tap.ts';
import { keyIn } from '../errors/mask.ts';
import { maskValue } from '../errors/mask-value.ts';
import { printable } from '../log.ts';
import { readEvents, readWhole } from './answer-reader.ts';
import { createCheckQueue } from './check-queue.ts';
import { describeResponse } from './described-response.ts';
import { indexDocument, type DocumentIndex } from './document-index.ts';
import { loadOwnDocument } from './own-document.ts';
import { loadValidator } from './validator.ts';
import { createWalk, type Finding } from './walk.ts';

/**
 * Something in a response that the document does not describe. It contains no text of a prompt or completion, except in
 * findings of `kind` `value`.
 */
export interface Drift {
  /** Dotted operation name, or `METHOD path`. */
  operation: string;
  status: number;
  /** True if it was in an event of a stream. */
  streamed: boolean;
  /** The `type` of that event, if it has one. */
  event: string | undefined;
  /**
   * `property`: a property the document does not name. `value`: a string the document does not list. `violation`: the response
   * does not match the schema. `body`: not JSON. `media-type`, `status`, `operation`: not in the document.
   */
  kind: 'property' | 'value' | 'violation' | 'body' | 'media-type' | 'status' | 'operation';
  /** The location in the response or event: a JSON pointer, with `*` for positions in lists and for names that are data. */
  pointer: string;
  /** The JSON Schema keyword that is violated. */
  keyword: string | undefined;
  /** The unlisted value, truncated at 64 characters. */
  value: string | undefined;
  /** The finding in one sentence. */
  message: string;
}

export interface DriftOptions {
  /** Called once for each finding. @default logs the message with `console.warn` */
  onDrift?: ((drift: Drift) => void) | undefined;
  /** The OpenAPI document to compare with, or a function that returns it. @default `openrouter-fetch/openapi.json` */
  document?: object | (() => object | Promise<object>) | undefined;
  /**
   * Called when reporting itself fails: ajv is missing, the document cannot be used, `onDrift` throws.
   * @default logs the message with `console.error`
   */
  onError?: ((error: Error) => void) | undefined;
}

/** A middleware that compares responses with the document. */
export interface DriftReporter extends Middleware {
  /** Resolves when all responses that have been read to their end are compared: for tests, and before a process exits. */
  settled(): Promise<void>;
}

/** Most memory that the values of a compared response or event may take, in bytes. */
const MAX_COST = 64 * 1024 * 1024;
/** Most findings that are remembered, and therefore reported. */
const MAX_REPORTS = 1_000;
/** Characters of an event's type in a report. */
const MAX_EVENT = 64;

type Where = Pick<Drift, 'operation' | 'status' | 'streamed' | 'event'>;

interface Tools {
  readonly index: DocumentIndex;
  readonly walk: ReturnType<typeof createWalk>;
}

/**
 * Compares responses with the API's document, and reports what the document does not describe. It changes, delays and throws
 * nothing: responses are observed as they pass, and compared when the process is idle. Needs the package ajv.
 */
export function reportDrift(options: DriftOptions = {}): DriftReporter {
  const log: Logger = console;
  const { onDrift = ({ message }) => log.warn(message), onError = ({ message }) => log.error(message) } = options;
  const reported = new Set<string>();
  let tools: Tools | undefined;
  let loading: Promise<void> | undefined;
  const queue = createCheckQueue(
    () => (loading ??= load(options.document).then((loaded) => void (tools = loaded), fail)),
  );

  function fail(cause: unknown): void {
    const error = cause instanceof Error ? cause : new Error(messageOf(cause));
    if (!isNew(`error ${error.message}`)) return;
    try {
      onError(error);
    } catch {
      // A failing report must not stop the program.
    }
  }

  function isNew(key: string): boolean {
    return !reported.has(key) && reported.size < MAX_REPORTS && reported.add(key).size > 0;
  }

  function report(where: Where, kind: Drift['kind'], message: string, finding?: Finding): void {
    const { pointer = '', keyword, value } = finding ?? {};
    const { operation, status, streamed, event } = where;
    if (!isNew(JSON.stringify([operation, status, streamed, event, kind, pointer, keyword, value]))) return;
    const answer = `${operation}, ${status}${streamed ? `, ${event === undefined ? 'a streamed event' : `event ${event}`}` : ''}`;
    try {
      onDrift({
        ...where,
        kind,
        pointer,
        keyword,
        value,
        message: `${answer}: ${pointer === '' ? 'the answer' : pointer} ${message}`,
      });
    } catch (error) {
      fail(error);
    }
  }

  /** A check that must not throw, whatever the response. */
  function guarded(check: (tools: Tools) => void): () => void {
    return () => {
      try {
        if (tools) check(tools);
      } catch (cause) {
        fail(cause);
      }
    };
  }

  function compare(text: string, named: boolean, where: Where, loaded: Tools, ctx: SentRequest, type: string): void {
    const { mask } = ctx;
    const operation = loaded.index.find(ctx.operation, ctx.method, ctx.url);
    if (!operation) return report(where, 'operation', 'is of an operation that is not in the document');
    const described = describeResponse(loaded.index.document, operation, where.status, type);
    if ('missing' in described) {
      const what = described.missing === 'status' ? 'has a status' : `has a content type (${mask(type) || 'none'})`;
      return report(where, described.missing, `${what} that is not in the document`);
    }
    if (!described.schema || !(where.streamed || isJSON(type))) return;
    // Keep-alive comments may precede a response.
    if (exceedsCost(text, MAX_COST)) return report(where, 'body', 'is too large to be compared');
    const value = parseJSON(text) ?? parseJSON(text.replace(/^(?:\s*:[^\n]*\n)+/, ''));
    if (value === undefined) return named ? undefined : report(where, 'body', 'is not JSON');
    const event = where.streamed ? asRecord(value)?.['type'] : undefined;
    const at = typeof event === 'string' ? { ...where, event: mask(event).slice(0, MAX_EVENT) } : where;
    for (const finding of loaded.walk(value, described.schema, mask))
      report(at, finding.kind, finding.message, finding);
  }

  function watch(response: Response, ctx: MiddlewareContext): Response {
    const { status, headers } = response;
    const type = headers.get('content-type') ?? '';
    const streamed = isEventStream(type);
    const where = { operation: ctx.operation, status, streamed, event: undefined };
    // The context belongs to the running attempt: read it now, not when the response is compared.
    const key = keyIn(ctx.headers);
    const mask = (text: string): string => printable(maskValue(text, key));
    const request = { operation: ctx.operation, method: ctx.method, url: ctx.url, mask };
    const add = (text: string, named: boolean): void =>
      queue.add(
        text.length,
        guarded((loaded) => compare(text, named, where, loaded, request, type)),
      );
    if (!streamed && !isJSON(type)) {
      add('', true);
      return response;
    }
    return tapBody(response, streamed ? readEvents(add) : readWhole((text) => add(text, false))) ?? response;
  }

  const middleware: Middleware = async (ctx, next) => watch(await next(), ctx);
  return Object.assign(middleware, { settled: () => queue.settled() });
}

type SentRequest = Pick<MiddlewareContext, 'operation' | 'method' | 'url'> & {
  /** Masks the key that was sent, for reports. */
  readonly mask: (text: string) => string;
};

/** Reporters of the same document share its compiled schemas. */
const toolsOf = new WeakMap<object, Promise<Tools>>();

async function load(given: DriftOptions['document'] = loadOwnDocument): Promise<Tools> {
  const document: object = await (typeof given === 'function' ? (given as () => object | Promise<object>)() : given);
  const fault = documentFault(document);
  if (fault !== undefined) throw new Error(`The document for drift reports ${fault}.`);
  let tools = toolsOf.get(document);
  if (!tools) {
    tools = makeTools(document);
    toolsOf.set(document, tools);
    tools.catch(() => toolsOf.delete(document));
  }
  return tools;
}

async function makeTools(given: object): Promise<Tools> {
  const document = asCurrent(given as OpenApi);
  const index = indexDocument(document);
  return { index, walk: createWalk(index, await loadValidator(document)) };
}
