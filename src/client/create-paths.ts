import createFetchClient, { type Client as FetchClient, type QuerySerializerOptions } from 'openapi-fetch';
import { allOperations } from '../../generated/descriptors.ts';
import type { paths } from '../../generated/paths.ts';
import type { CallSettings, HeaderOptions } from '../options.ts';
import { asRecord } from '../json.ts';
import { serializeBody } from '../request/any-body.ts';
import { form } from '../request/form-body.ts';
import { pathNames, serializePath } from '../request/path.ts';
import { serializeQuery } from '../request/query.ts';
import { resolveURL } from '../request/resolve-url.ts';
import type { BaseURL } from '../request/base-url.ts';
import { createRouter } from '../openapi/match-url.ts';
import { transportIn, type Client } from '../transport/client.ts';
import { ownOf } from '../settings.ts';
import { toFetch } from './client-fetch.ts';
import { checkMethod, verbOf } from './raw-request.ts';

/**
 * openapi-fetch's client over an `OpenRouter`, or any other client of this package: `GET('/models')` resolves to `data`, or to
 * `error` after an HTTP error. `data` is typed as JSON unless `parseAs` selects something else. Options of a call (`timeout`,
 * `maxRetries`, …) may be passed beside openapi-fetch's. https://openapi-ts.dev/openapi-fetch
 */
export function createPaths(client: Client): PathsClient<paths> {
  const { baseURL } = transportIn(client);
  const { match } = createRouter(allOperations);
  const paths = createFetchClient<PlainPaths<paths>, 'application/json'>({
    headers: {},
    baseUrl: baseURL.href,
    fetch: toFetch(client, match),
    Request: checkedRequest(baseURL),
    // As in all other calls: values cannot change the rest of the URL, and none is dropped silently.
    pathSerializer: (path, values) =>
      serializePath(
        path,
        pathNames(path).map((name) => values[name]),
      ),
    querySerializer: serializeQuery,
    bodySerializer: serializeAsAsked,
  }) as unknown as Methods;

  const send = paths.request;
  paths.request = async (method, path, init) => {
    checkMethod(method, verbOf(method), undefined);
    const querySerializer = match(method, String(path))?.writeQuery;
    // openapi-fetch's serializer does not know which operation a query is for.
    const { params, ...given } = ownOf(init ?? {});
    // With properties of its own for everything that openapi-fetch would look up on `Object.prototype`.
    return send(method, path, {
      ...NOT_GIVEN,
      ...(querySerializer && { querySerializer }),
      ...given,
      params: { query: undefined, header: undefined, path: undefined, cookie: undefined, ...params },
    });
  };
  for (const method of METHODS) paths[method] = (path, init) => paths.request(method, path, init);
  return paths as unknown as PathsClient<paths>;
}

const NOT_GIVEN = {
  baseUrl: undefined,
  body: undefined,
  bodySerializer: undefined,
  fetch: undefined,
  headers: undefined,
  middleware: undefined,
  parseAs: undefined,
  pathSerializer: undefined,
  querySerializer: undefined,
  Request: undefined,
};

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

/** openapi-fetch's methods without the types of paths. */
type Methods = Record<(typeof METHODS)[number], (path: string, init?: object) => Promise<unknown>> & {
  request(method: string, path: string, init?: { params?: object }): Promise<unknown>;
};

/** The platform's `Request`, with this client's errors: the platform's own throws a `TypeError` for an invalid request. */
function checkedRequest(baseURL: BaseURL): typeof Request {
  return new Proxy(Request, {
    construct(target, [input, init = {}]: [RequestInfo | URL, RequestInit?]) {
      resolveURL(typeof input === 'object' && 'url' in input ? input.url : String(input), baseURL);
      checkMethod(init.method, verbOf(init.method), init.body ?? undefined);
      return new target(input, ownOf(init));
    },
  });
}

/** `openrouter.fetch`, but with the key and the retries that the document states for the operation of a request. */
export function createFetch(client: Client): typeof globalThis.fetch {
  return toFetch(client, createRouter(allOperations).match);
}

function serializeAsAsked(body: unknown, headers?: Headers): BodyInit {
  const type = headers?.get('content-type') ?? '';
  const isForm = type.startsWith('application/x-www-form-urlencoded') && asRecord(body) !== undefined;
  return isForm ? form(body as Record<string, unknown>) : serializeBody(body);
}

type Verb = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
type JSON = 'application/json';

/** JSON if there is a choice. */
type Content<Response> = Response extends { content: infer Media }
  ? JSON extends keyof Media
    ? Media[JSON]
    : Media[keyof Media]
  : undefined;
type Bodies<Responses, Status> = {
  [S in keyof Responses]: `${S & (string | number)}` extends Status ? Content<Responses[S]> : never;
}[keyof Responses];

/** The types of bodies that are not read as JSON, by `parseAs`. */
interface Readings {
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: Response['body'];
}

/** The result of a call: `data` for 2xx, otherwise `error`, and the HTTP response with either. */
export type PathResult<Operation, Data = never> = Operation extends { responses: infer Responses }
  ?
      | { data: [Data] extends [never] ? Bodies<Responses, `2${string}`> : Data; error?: never; response: Response }
      | { data?: never; error: Bodies<Responses, `4${string}` | `5${string}` | 'default'>; response: Response }
  : never;

type Optional<T> = { [K in keyof T]-?: {} extends Pick<T, K> ? never : K }[keyof T] extends never ? true : false;

type Params<Operation> = Operation extends { parameters: infer P }
  ? Optional<P> extends true
    ? { params?: P }
    : { params: P }
  : unknown;
type Body<Operation> = Operation extends { requestBody: { content: infer Media } }
  ? { body: Media[keyof Media] }
  : Operation extends { requestBody?: { content: infer Media } }
    ? { body?: Media[keyof Media] }
    : { body?: never };

/** Options of a call besides its parameters and its body: those of `fetch`, of openapi-fetch and of this package. */
export interface PathOptions extends Omit<RequestInit, 'body' | 'headers'>, CallSettings {
  headers?: NonNullable<RequestInit['headers']> | HeaderOptions;
  querySerializer?: ((query: never) => string) | QuerySerializerOptions;
  bodySerializer?: (body: never) => unknown;
}

type Init<Operation> = Params<Operation> & Body<Operation> & PathOptions;

type PathsWith<Paths, V extends Verb> = {
  [Path in keyof Paths]: Paths[Path] extends { [K in V]: object } ? Path : never;
}[keyof Paths];

type OperationOf<Paths, Path extends keyof Paths, V extends Verb> = Paths[Path] extends { [K in V]: infer Operation }
  ? Operation
  : never;
type JSONInit<Operation> = Init<Operation> & { parseAs?: 'json' };

/**
 * A method with the document's own types. openapi-fetch's maps every property of a response, which takes a compiler several
 * times as long, hides names, and misreads `parseAs` beside a body.
 */
interface PathMethod<Paths, V extends Verb> {
  <Path extends PathsWith<Paths, V>>(
    url: Path,
    ...init: Optional<Init<OperationOf<Paths, Path, V>>> extends true
      ? [init?: JSONInit<OperationOf<Paths, Path, V>>]
      : [init: JSONInit<OperationOf<Paths, Path, V>>]
  ): Promise<PathResult<OperationOf<Paths, Path, V>>>;
  <Path extends PathsWith<Paths, V>, ParseAs extends keyof Readings>(
    url: Path,
    init: Init<OperationOf<Paths, Path, V>> & { parseAs: ParseAs },
  ): Promise<PathResult<OperationOf<Paths, Path, V>, Readings[ParseAs]>>;
}

/**
 * Types by path for openapi-fetch and libraries on top of it: responses are only JSON if there is a choice, since some
 * libraries join all media types; and an open enum (`'stop' | (string & {})`), which it would turn into an object with the
 * methods of strings, is a plain string.
 */
export type PlainPaths<Paths> = {
  [Path in keyof Paths]: {
    [Method in keyof Paths[Path]]: Paths[Path][Method] extends { responses: infer Responses }
      ? Omit<Paths[Path][Method], 'responses'> & { responses: PlainResponses<Responses> }
      : Paths[Path][Method];
  };
};

type PlainResponses<Responses> = {
  [Status in keyof Responses]: Responses[Status] extends { content: { [json in JSON]: infer Body } }
    ? { content: { [json in JSON]: Plain<Body> } }
    : Responses[Status];
};

type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;

/** openapi-fetch's client; its methods have the document's own types if JSON is read. */
export interface PathsClient<Paths extends {}> extends FetchClient<PlainPaths<Paths>, JSON> {
  GET: PathMethod<Paths, 'get'> & FetchClient<PlainPaths<Paths>, JSON>['GET'];
  PUT: PathMethod<Paths, 'put'> & FetchClient<PlainPaths<Paths>, JSON>['PUT'];
  POST: PathMethod<Paths, 'post'> & FetchClient<PlainPaths<Paths>, JSON>['POST'];
  DELETE: PathMethod<Paths, 'delete'> & FetchClient<PlainPaths<Paths>, JSON>['DELETE'];
  PATCH: PathMethod<Paths, 'patch'> & FetchClient<PlainPaths<Paths>, JSON>['PATCH'];
}
