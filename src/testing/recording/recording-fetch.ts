import { tapBody } from '../../body-tap.ts';
import { SECRET_HEADER } from '../../log.ts';
import type { FetchFunction } from '../../options.ts';
import { queryOf } from '../document/answer.ts';
import { openDocument } from '../document/load.ts';
import { isEventStream } from '../../media-type.ts';
import { ArrivalClock } from './arrival-clock.ts';
import { describeBody, describeRequestBody } from './body.ts';
import type { Exchange, RecordedBody } from './exchange.ts';
import { writeRecording, type FilePath } from './file.ts';
import { credentialsIn, Redaction } from './redaction.ts';

export interface RecordingOptions {
  /** The `fetch` that sends requests. @default the global `fetch` */
  readonly fetch?: FetchFunction;
  /**
   * What to redact besides keys: fields by name (`email`) or by the end of their path (`messages.*.content`), in bodies and
   * queries; and text that matches a regular expression, which needs the flag `g`.
   * @default []
   */
  readonly redact?: readonly (string | RegExp)[];
  /** Further headers to record, by name. Headers with credentials cannot be recorded. */
  readonly headers?: readonly string[];
  /** The OpenAPI document of the API, as an object. @default the one this package was generated from */
  readonly document?: object;
}

/** A `fetch` that records its exchanges. */
export type RecordingFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Headers that are relevant to a request or a response, and the same in every run. */
const KEPT = [
  'accept',
  'anthropic-beta',
  'anthropic-version',
  'content-disposition',
  'content-type',
  'http-referer',
  'location',
  'retry-after',
  'retry-after-ms',
  'x-generation-id',
  'x-openrouter-title',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-title',
];

/**
 * A `fetch` that writes requests and responses to a file, streams with their timing, for `mock.play(file)`. Keys and values
 * that `redact` selects are never written. The file is replaced, and is complete whenever a response has ended.
 *
 * Throws if the file cannot be written.
 *
 * @example
 * const openrouter = new OpenRouter({ fetch: recordingFetch('test/recordings/title.json') });
 */
export function recordingFetch(file: FilePath, options: RecordingOptions = {}): RecordingFetch {
  const { fetch: send = (url, init) => globalThis.fetch(url, init), redact = [], headers = [], document } = options;
  const kept = new Set([...KEPT, ...headers.map((name) => name.toLowerCase())]);
  for (const name of headers)
    if (SECRET_HEADER.test(name)) throw new TypeError(`The header ${name} holds credentials, which are not recorded.`);
  for (const one of redact)
    if (typeof one !== 'string' && !one.global) throw new TypeError(`${one} in \`redact\` needs the flag g.`);
  const { routes, basePath, otherPaths, secretsOf } = openDocument(document);
  const known = new Set<string>();
  const exchanges: (Exchange | undefined)[] = [];
  writeRecording(file, []);

  const keep = (all: Headers): Record<string, string> =>
    Object.fromEntries(Array.from(all).filter(([name]) => kept.has(name)));

  return async (input, init) => {
    const { url, request, body, isStream, outgoing } = split(input, init);
    const { pathname, searchParams } = new URL(url);
    for (const secret of credentialsIn([...request.headers, ...searchParams])) known.add(secret);
    const base = [basePath, ...otherPaths].find((path) => path !== '' && pathname.startsWith(`${path}/`)) ?? '';
    const path = pathname.slice(base.length);
    const route = routes.match(request.method, path);
    const index = exchanges.push(undefined) - 1;
    const asked = collect(body, request.headers.get('content-type') ?? '');
    if (!isStream) await asked.ready;
    const clock = new ArrivalClock();

    const write = (end: Exchange['end'], response?: Response): void => {
      const { all, inErrors } = secretsOf(route);
      const redaction = new Redaction({ known, secret: all, chosen: redact });
      const isError = response !== undefined && response.status >= 400;
      const answer = isError ? new Redaction({ known, secret: inErrors, chosen: redact }) : redaction;
      const type = response?.headers.get('content-type') ?? '';
      // A truncated JSON document is not recorded: its fields cannot be redacted.
      const isKept = end === undefined || isEventStream(type);
      exchanges[index] = {
        operation: route?.name,
        request: {
          method: request.method,
          path: redaction.text(path),
          ...(searchParams.size > 0 && { query: redaction.values(queryOf(searchParams)) }),
          headers: redaction.values(keep(request.headers)),
          ...redaction.body(asked.described),
        },
        response: response && {
          status: response.status,
          headers: redaction.values(keep(response.headers)),
          ...(isKept && answer.body(describeBody(clock.bytes, type))),
        },
        timing: clock.timing(type),
        end,
      };
      writeRecording(
        file,
        exchanges.filter((exchange) => exchange !== undefined),
      );
    };

    const response = await send(url, outgoing).catch((error: unknown) => {
      write(request.signal.aborted ? 'left' : 'broken');
      throw error;
    });
    clock.start();
    const type = response.headers.get('content-type') ?? '';
    let broke = false;
    const watched = tapBody(response, {
      push(bytes) {
        clock.push(bytes);
        // Neither the reader nor the program may wait for more.
        if (isEventStream(type) && isLast(bytes)) write(undefined, response);
      },
      read: (reading) =>
        reading.catch((error: unknown) => {
          broke = !request.signal.aborted;
          throw error;
        }),
      end(complete) {
        // After the last event, everything has been read.
        const isWhole = complete || (isEventStream(type) && isLast(clock.bytes.subarray(-MAX_LAST)));
        write(isWhole ? undefined : broke ? 'broken' : 'left', response);
      },
    });
    if (!watched) write(undefined, response);
    return watched ?? response;
  };
}

interface Outgoing {
  readonly url: string;
  readonly request: Request;
  /** The body that is sent, to be read. */
  readonly body: ReadableStream<Uint8Array> | null;
  /** Whether it can be read only while it is sent. */
  readonly isStream: boolean;
  readonly outgoing: RequestInit;
}

/** The request to send, and a copy of its body to read. */
function split(input: string | URL | Request, init: RequestInit = {}): Outgoing {
  const base: RequestInit =
    input instanceof Request
      ? { method: input.method, headers: input.headers, body: input.body, signal: input.signal }
      : {};
  const whole: RequestInit = { ...base, ...init };
  const url = input instanceof Request ? input.url : String(input);
  if (!(whole.body instanceof ReadableStream)) {
    const request = new Request(url, whole);
    return { url, request, body: request.body, isStream: false, outgoing: whole };
  }
  const [sent, read] = whole.body.tee();
  // Node requires `duplex` for a body that is a stream.
  const outgoing = { ...whole, body: sent, duplex: 'half' } as RequestInit;
  return { url, request: new Request(url, { ...whole, body: null }), body: read, isStream: true, outgoing };
}

/** Reads a request's body; it is described once `ready`. */
function collect(
  body: ReadableStream<Uint8Array> | null,
  type: string,
): { ready: Promise<void>; described: RecordedBody } {
  const collected = { ready: Promise.resolve(), described: {} as RecordedBody };
  const read = async (): Promise<void> => {
    const bytes = new Uint8Array(await new Response(body).arrayBuffer());
    collected.described = await describeRequestBody(bytes, type);
  };
  // An error of the body also fails the request, which reports it.
  if (body !== null) collected.ready = read().catch(() => {});
  return collected;
}

/** The last event is searched for in this many bytes at the end of a stream. */
const MAX_LAST = 1024 * 1024;

/** True if the bytes of an event stream contain its last event. */
function isLast(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /^data: ?(?:\[DONE\]|\{"type": ?"(?:response\.(?:completed|incomplete|failed)|message_stop)")/m.test(text);
}
