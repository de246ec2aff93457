import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import { serializeBody } from './body.ts';
import { OutgoingRequest, type Exchange } from './exchange.ts';
import { serializePath } from './path.ts';

/** What openapi-fetch serialises into a request. */
export interface SeamInit {
  params: { path?: Readonly<Record<string, unknown>> | undefined; query: Readonly<Record<string, unknown>> };
  body: unknown;
  headers: Readonly<Record<string, unknown>>;
  parseAs: string;
  exchange: Exchange;
  [member: string]: unknown;
}

/** The typed face of `openrouter.paths`. */
export type PathMethods<Paths extends {}> = Pick<
  FetchClient<Paths>,
  'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH'
>;

/** What openapi-fetch answers: `data` or `error`, and the response. */
export interface SeamAnswer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** openapi-fetch's untyped core; the types are those of the generated operations and of `paths`. */
export type Seam = (method: string, path: string, init: SeamInit) => Promise<SeamAnswer>;

/** The one place where openapi-fetch is used: it serialises, and hands the request to `send`. */
export function createSeam(baseUrl: string, send: (request: OutgoingRequest) => Promise<Response>): Seam {
  const client = createFetchClient({
    baseUrl,
    Request: OutgoingRequest as never,
    fetch: send as never,
    bodySerializer: serializeBody,
    pathSerializer: serializePath,
  });
  return client.request as unknown as Seam;
}
