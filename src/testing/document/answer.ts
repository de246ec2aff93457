/** A request as the mock sees it. */
export interface HttpRequest {
  method: string;
  /** Path and query below the server's base path. */
  url: string;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** The body's text. */
  body?: string;
}

export interface HttpAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string | Uint8Array;
}

export interface CheckedAnswer extends HttpAnswer {
  body: string;
  /** Violations of the document by the request and by the response, one line each. */
  violations: { request: string[]; answer: string[] };
}

/** Responds to a request from the document. */
export type Answerer = (request: HttpRequest) => Promise<CheckedAnswer>;

/** Which documented response a request selects with `Prefer: code=429, example=platform`. */
export interface Preferences {
  code?: number;
  exampleKey?: string;
}

export function preferencesOf(prefer = ''): Preferences {
  const code = /\bcode="?(\d{3})/.exec(prefer)?.[1];
  const exampleKey = /\bexample="?([\w.-]+)/.exec(prefer)?.[1];
  return { ...(code && { code: Number(code) }), ...(exampleKey && { exampleKey }) };
}

/**
 * True if the response should be an event stream: preferred or alone in `Accept`, as sent by the client, or requested
 * in the body if JSON is preferred or anything is accepted (viewers, curl). The API itself goes by the body.
 */
export function wantsStream(accept = '*/*', body?: unknown): boolean {
  const [first = ''] = accept.split(',');
  if (first.includes('text/event-stream')) return true;
  const allowed = accept.trim() === '*/*' || accept.includes('text/event-stream');
  return allowed && (body as { stream?: unknown } | null | undefined)?.stream === true;
}

/** The API's error envelope. */
export function envelope(status: number, message: string, metadata?: object): HttpAnswer & { body: string } {
  return {
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ error: { code: status, message, ...(metadata && { metadata }) } }),
  };
}

/** An envelope for a request that the mock cannot accept. */
export function refusal(status: number, message: string, metadata?: object): CheckedAnswer {
  return { ...envelope(status, message, metadata), violations: { request: [message], answer: [] } };
}

/** Headers that describe how a body is transferred: the server writes its own, whatever the document's examples are. */
const TRANSFER =
  /^(?:connection|content-encoding|content-length|date|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

export function isDocumentHeader(name: string): boolean {
  return !TRANSFER.test(name);
}

/** Query values by name; a list if a name occurs twice. */
export function queryOf(searchParams: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    Array.from(new Set(searchParams.keys()), (name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}
