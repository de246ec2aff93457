import createFetchClient, {
  type ClientPathsWithMethod,
  type Client as FetchClient,
  type MaybeOptionalInit,
  type ParseAsResponse,
} from 'openapi-fetch';
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

type Verb = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch';
type Content<Answer> = Answer extends { content: infer Media } ? Media[keyof Media] : undefined;
/** Bodies of the answers of an operation whose status begins so. */
type Answers<Operation, Status> = Operation extends { responses: infer All }
  ? { [S in keyof All]: `${S & (string | number)}` extends Status ? Content<All[S]> : never }[keyof All]
  : unknown;
type RequiredKeys<T> = { [K in keyof T]-?: {} extends Pick<T, K> ? never : K }[keyof T];
type Init<T> = RequiredKeys<T> extends never ? [(T & { [key: string]: unknown })?] : [T & { [key: string]: unknown }];

/** What a path answers: `data` for 2xx, else `error`, and the HTTP response beside either. */
export type PathAnswer<Operation, Options> =
  | { data: ParseAsResponse<Answers<Operation, `2${string}`>, Options>; error?: never; response: Response }
  | { data?: never; error: Answers<Operation, `4${string}` | `5${string}` | 'default'>; response: Response };

type PathMethod<Paths extends {}, V extends Verb> = <
  Path extends ClientPathsWithMethod<FetchClient<Paths>, V> & keyof Paths,
  Options extends MaybeOptionalInit<Paths[Path], V & keyof Paths[Path]>,
>(
  url: Path,
  ...init: Init<Options>
) => Promise<PathAnswer<Paths[Path][V & keyof Paths[Path]], Options>>;

/**
 * The typed face of `openrouter.paths`. openapi-fetch's own types map every answer for readOnly members, which turns open
 * enums into objects; the arguments are its own, the answers are the document's.
 */
export type PathMethods<Paths extends {}> = { [V in Verb as Uppercase<V>]: PathMethod<Paths, V> };

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
