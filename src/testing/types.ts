import type { DeepPartial } from '../helpers/structured/parsed-stream.ts';
import type { Stream } from '../stream/stream.ts';

/** Dotted names of the operations in a resource tree: `chat.completions.create`. */
export type OperationsOf<Resources> = {
  [Name in keyof Resources & string]: Resources[Name] extends (...args: never[]) => unknown
    ? Name
    : `${Name}.${OperationsOf<Resources[Name]>}`;
}[keyof Resources & string];

/** An operation of the mock: its name, `GET /path` as in the document, or `*` for every operation. */
export type OperationName<Resources> = unknown extends Resources
  ? string
  : OperationsOf<Resources> | `${Uppercase<string>} /${string}` | '*';

type MethodAt<Resources, Name> = Name extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Resources
    ? MethodAt<Resources[Head], Rest>
    : never
  : Name extends keyof Resources
    ? Resources[Name]
    : never;

// For an overloaded method this is the last signature, which returns everything that the method can return.
type OutcomeOf<Resources, Name> =
  MethodAt<Resources, Name> extends (...args: never[]) => infer Given ? Awaited<Given> : unknown;

/** The response of an operation, and the events it streams; `unknown` if the tree does not have it. */
export type AnswerOf<Resources, Name> =
  unknown extends OutcomeOf<Resources, Name> ? unknown : Exclude<OutcomeOf<Resources, Name>, Stream<never, never>>;
export type EventOf<Resources, Name> =
  Extract<OutcomeOf<Resources, Name>, Stream<never, never>> extends Stream<infer Event, infer _> ? Event : unknown;

/** A response with its status and headers. An object body is sent as JSON, a string unchanged. */
export interface ReplyWithStatus {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * A scripted response:
 * - an object: the JSON of the response; a request for a stream gets it piece by piece;
 * - a list, if a stream is requested: its events; `[DONE]` is added;
 * - a string: the text of a stream, sent unchanged, or of a plain response;
 * - bytes, or a `Response`;
 * - `{ status, headers, body }`.
 */
export type Reply<Answer = unknown, Event = unknown> =
  | DeepPartial<Answer>
  | readonly (DeepPartial<Event> | string)[]
  | string
  | Uint8Array
  | Response
  | ReplyWithStatus;

/** A scripted response, or a function that returns one for the request. */
export type ReplySource<Answer = unknown, Event = unknown> =
  | Reply<Answer, Event>
  | ((request: RecordedRequest) => Reply<Answer, Event> | Promise<Reply<Answer, Event>>);

/** How often, and how fast, a scripted reply is sent. */
export interface ScriptOptions {
  /** Number of requests that it answers. `Infinity` answers all that follow. @default 1 */
  readonly times?: number;
  /** Pause between two events of a stream, in ms. @default that of the mock */
  readonly delay?: number;
}

/** A failure: an error response, a connection that breaks before the response, or a truncated response. */
export type Failure =
  | (ReplyWithStatus & {
      /** Name of the documented example to send, if there is no `body`. */
      readonly example?: string;
      readonly times?: number;
    })
  | {
      /** What happens to the connection once the request has been read. */
      readonly connection: 'close' | 'reset';
      readonly times?: number;
    }
  | {
      /** Ends the connection after this number of events of a stream, or bytes of a plain response. */
      readonly cutAfter: number;
      /** The response to truncate. @default the documented one */
      readonly answer?: Reply;
      readonly times?: number;
    };

export interface HangOptions extends ScriptOptions {
  /**
   * Number of events of a stream, or bytes of a plain response, to send before the silence.
   * @default undefined: no response at all
   */
  readonly after?: number;
  /** The response that falls silent. @default the documented one */
  readonly answer?: Reply;
}

/** How a recording is replayed. */
export interface PlayOptions {
  /** Whether to replay the recorded pauses. @default 'instant' */
  readonly speed?: 'instant' | 'recorded';
  /**
   * Whether a request that was not recorded fails, with an error that names the most similar recorded one. With false, it gets
   * the document's example.
   * @default true
   */
  readonly strict?: boolean;
}

/** A request that the mock received. */
export interface RecordedRequest {
  /** Name of its operation; undefined if the document has none. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path below the base path of the server, as sent. */
  readonly path: string;
  /** Values by name; a list if a name is repeated. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names in lower case; the values of secrets are `***`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed if it is JSON, otherwise its text; undefined if there was none. */
  readonly body: unknown;
  /** Violations of the document, one line each. */
  readonly violations: readonly string[];
  /** Status of the response; undefined while there is none. */
  readonly status: number | undefined;
  /** True if the client disconnected before the response had ended. */
  readonly aborted: boolean;
}

/** Options of every mock. */
export interface MockOptions {
  /** Pause between two events of a stream, in ms. @default 0 */
  readonly delay?: number;
  /** Whether `reset()` and `close()` throw if a scripted reply or a recorded exchange was never requested. @default false */
  readonly requirePlayed?: boolean;
  /** Called with each request once its response is known. */
  readonly onRequest?: (request: RecordedRequest) => void;
}

export interface MockServerOptions extends MockOptions {
  /** A bundled OpenAPI 3 document, as an object. @default the one this package was generated from */
  readonly document?: object | undefined;
  /** @default 0, which takes a free port */
  readonly port?: number;
  /**
   * Whether Prism checks requests against the document. With false, the mock needs no Prism, starts at once, and accepts
   * everything.
   * @default true
   */
  readonly validate?: boolean;
}

/** The controls of a mock, for tests. */
export interface MockControls<Resources = unknown> {
  /** The requests so far. */
  readonly requests: readonly RecordedRequest[];
  /** Operations with scripted replies and recorded exchanges that have not been requested yet. */
  readonly pending: readonly string[];
  /** Sets the response to the next request of an operation; further replies of the same operation queue up. */
  reply<Name extends OperationName<Resources>>(
    operation: Name,
    reply: ReplySource<AnswerOf<Resources, Name>, EventOf<Resources, Name>>,
    options?: ScriptOptions,
  ): void;
  /** Makes the next request of an operation fail, in order with its replies, with status 500 unless `failure` is given. */
  fail<Name extends OperationName<Resources>>(operation: Name, failure?: Failure): void;
  /** Makes the next request of an operation hang until the client gives up or the server closes. */
  hang<Name extends OperationName<Resources>>(operation: Name, options?: HangOptions): void;
  /**
   * Replays a recording of `recordingFetch`: each response once, for a matching request; equal requests get theirs in the
   * recorded order. Scripted replies take precedence.
   *
   * Throws if the file is not a recording.
   */
  play(file: string | URL, options?: PlayOptions): void;
  /** Throws `ContractError` if requests broke the document since the last check. */
  assertValid(): void;
  /** Throws `ContractError` if a scripted reply or a recorded exchange was never requested. */
  assertPlayed(): void;
  /** Forgets requests, scripts and recordings, and ends open responses; then checks like `assertValid()`, and with `requirePlayed` like `assertPlayed()`. */
  reset(): void;
}

export interface MockServer<Resources = unknown> extends MockControls<Resources>, AsyncDisposable {
  /** Origin and base path, to be passed as `baseURL`. */
  readonly url: string;
  /** Stops the server; then checks like `reset()`. */
  close(): Promise<void>;
}
