/** Placeholder for a secret or a redacted field in a recording. On replay, it matches any value. */
export const MASK = '***';

/** A recorded body, in the most readable format. */
export type RecordedBody =
  | { readonly body: unknown }
  | { readonly text: string }
  | { readonly form: Readonly<Record<string, unknown>> }
  | { readonly base64: string }
  | { readonly events: readonly unknown[] }
  | Readonly<Record<never, never>>;

/** A request and the response to it, without secrets. */
export interface Exchange {
  /** Name of the operation; absent if the document has none. */
  readonly operation?: string | undefined;
  readonly request: {
    readonly method: string;
    /** Path below the base URL. */
    readonly path: string;
    readonly query?: Readonly<Record<string, string | readonly string[]>> | undefined;
    readonly headers: Readonly<Record<string, string>>;
  } & RecordedBody;
  /** Absent if there was none: the connection broke, or the caller aborted before. */
  readonly response?:
    | ({ readonly status: number; readonly headers: Readonly<Record<string, string>> } & RecordedBody)
    | undefined;
  /** In ms: until the headers, then until each event, or until the end of any other body. */
  readonly timing: { readonly headers: number; readonly body: readonly number[] };
  /** How it ended, if not properly: the connection broke, or the caller left. */
  readonly end?: 'broken' | 'left' | undefined;
}

/** A file of recorded exchanges, in the order in which their requests were made. */
export interface Recording {
  readonly exchanges: readonly Exchange[];
}

/** The properties of an exchange's part that hold its body. */
export function bodyOf(part: RecordedBody): RecordedBody {
  return Object.fromEntries(
    Object.entries(part).filter(([name]) => ['body', 'text', 'form', 'base64', 'events'].includes(name)),
  );
}
