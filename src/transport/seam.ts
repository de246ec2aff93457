import {
  createQuerySerializer,
  type ClientPathsWithMethod,
  type Client as FetchClient,
  type MaybeOptionalInit,
  type ParseAsResponse,
  type QuerySerializerOptions,
} from 'openapi-fetch';

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

/** What a call of `openrouter.paths` settles with: `data` or `error`, and the response. */
export interface PathResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** A function of the caller's, or the options of openapi-fetch's. */
export type QuerySerializer = ((query: Readonly<Record<string, unknown>>) => string) | QuerySerializerOptions;

/** The one place where openapi-fetch is used: it writes a query in the styles that this client itself has no need for. */
export function querySerializer(
  chosen: QuerySerializer | undefined,
): ((query: Readonly<Record<string, unknown>>) => string) | undefined {
  return typeof chosen === 'object' ? createQuerySerializer(chosen) : chosen;
}
