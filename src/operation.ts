import type { APIDefaults } from './options.ts';
import type { RetryClass } from './retry/retry-class.ts';
import type { LazyKind, StreamKind } from './stream/kind.ts';

/** How a list is paged: by an offset that the caller moves, or by a cursor in each page. */
export const PAGINATION_STYLES = ['offset', 'cursor'] as const;

/** How a list operation is paged, from `x-paginate` in the document. */
export interface Pagination {
  readonly style: (typeof PAGINATION_STYLES)[number];
  /** Property of the response that holds the items. */
  readonly items: string;
  /** Query parameter that moves: the offset, or the cursor. */
  readonly param: string;
  /** Query parameter with the page size, if the caller may choose it. */
  readonly limit?: string;
  /** Items in a full page when no limit is sent. */
  readonly size?: number;
  /** Property of the response with the number of all items (offset style). */
  readonly total?: string;
  /** Property of the response with the next cursor (cursor style). */
  readonly next?: string;
  /** Property of the response that is `true` while there are further pages. */
  readonly more?: string;
  /** Largest offset that the API accepts (offset style). */
  readonly max?: number;
  /** Values of query parameters that select this style among several. */
  readonly when?: Readonly<Record<string, unknown>>;
}

/** A body that `fetch` accepts. Through `RequestInit`, because without DOM types there is no global name for it. */
export type RequestBody = NonNullable<RequestInit['body']>;

/**
 * An operation, as the transport uses it: plain data, generated from the document. Absent properties have the most common
 * value, which keeps bundles small.
 */
export interface Operation {
  /** Dotted name, as people call it: `chat.completions.create`. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS' | (string & {});
  /** Path template below the base URL: `/models/{author}/{slug}/endpoints`. */
  readonly path: string;
  /** The API it belongs to, if that is not OpenRouter's. */
  readonly api?: APIDefaults;
  /**
   * The operation's own server, if any: its path on the origin of the base URL, `/api/alpha`; for another API a URL.
   */
  readonly server?: string;
  /** Writes the path. Absent: each parameter is a string or a number. */
  readonly writePath?: (template: string, values: readonly unknown[]) => string;
  /** Writes the query. Absent: lists are repeated, and the properties of objects are in brackets. */
  readonly writeQuery?: (query: Readonly<Record<string, unknown>>) => string;
  /**
   * How the request body is sent; a function creates it from the properties, so that bundles contain only the code that is
   * used. Absent: there is none, and the parameters are the query.
   */
  readonly body?: 'json' | 'bytes' | ((members: Readonly<Record<string, unknown>>) => RequestBody);
  /** The request body may be any value, not only an object. */
  readonly whole?: boolean;
  /** Media type of the body. Absent: JSON for text, otherwise the body's own. */
  readonly contentType?: string;
  /** Writes headers that are lists or objects. Absent: those are refused. */
  readonly writeHeaders?: (headers: object) => object;
  /** Writes the `Cookie` header from the options. */
  readonly cookies?: (options: object) => string | undefined;
  /** `Accept` of the plain response. Absent: `application/json`. */
  readonly accept?: string;
  /**
   * Reads a response in its own way; a function, so that bundles contain only the code that is used. Absent: by its media type.
   */
  read?(response: Response, exchange: unknown): Promise<unknown>;
  /** Statuses whose JSON is not a response of the stream's kind. */
  readonly besides?: readonly number[];
  /**
   * Whether a success whose body has an `error` is a failed call. Absent: for inference, or if there is nothing else in the
   * body.
   */
  readonly errorInBody?: boolean;
  /** Loads the code that the other properties need, before anything is sent. */
  readonly load?: () => Promise<unknown>;
  /** The kind of the operation's event stream, if it can stream; a function loads it before the first request. */
  readonly stream?: LazyKind | StreamKind | (() => Promise<StreamKind>);
  /**
   * `idempotent`: the operation accepts an `Idempotency-Key`, by which the server recognizes a repeat.
   * Absent: `safe` for GET, HEAD, PUT, PATCH, DELETE; `inference` for a POST that can stream; otherwise `create`.
   */
  readonly retry?: RetryClass;
  /** Whether it may cost money, so that ledgers count it. Absent: it is free. */
  readonly billed?: boolean;
  /**
   * Which key is sent. `optional`: an API key if there is one. Absent: an API key, and it is required. For another API, the
   * security schemes by name: alternatives, each a list of schemes that are needed together.
   */
  readonly security?: 'managementKey' | 'optional' | 'none' | readonly (readonly string[])[];
  /** One style, or several of which the query selects one: the first whose `when` matches, otherwise the last. */
  readonly paginate?: Pagination | readonly Pagination[];
}
