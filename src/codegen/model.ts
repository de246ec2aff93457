/** The model of an operation: what is read from the document and then printed. */
import type { Operation, Pagination } from '../operation.ts';
import type { CookieStyle } from '../request/cookies.ts';
import type { HeaderStyle } from '../request/header-styles.ts';
import type { PathStyle } from '../request/path-styles.ts';
import type { Style } from '../request/query-styles.ts';
import type { RetryClass } from '../retry/retry-class.ts';

export interface PathParameter {
  /** Name in the path template. */
  readonly name: string;
  /** Name of the function's argument. */
  readonly argument: string;
  /** TypeScript type of the argument. */
  readonly type: string;
  readonly description?: string | undefined;
}

export interface OperationModel {
  /** Dotted path of the method in the resource tree: `chat.completions.create`. */
  readonly id: string;
  readonly operationId: string;
  readonly functionName: string;
  readonly resourcePath: readonly string[];
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly pathParameters: readonly PathParameter[];
  /** Argument that takes both path parameters as one `first/second` string, for two adjacent string parameters. */
  readonly pairArgument?: string | undefined;
  /** The argument after the path parameters. */
  readonly params?: { readonly from: 'body' | 'query'; readonly type: string; readonly required: boolean } | undefined;
  /** Query parameters of an operation with a body, which are passed in `options.query`. */
  readonly sideQuery?: { readonly type: string; readonly required: boolean } | undefined;
  /** Header parameters, which are passed in `options.headers`. */
  readonly sideHeaders?: { readonly type: string; readonly required: boolean } | undefined;
  readonly headerNames: readonly string[];
  /** Styles of header parameters that may be lists or objects, by their names in lower case. */
  readonly headerStyles?: Readonly<Record<string, HeaderStyle>> | undefined;
  /** Styles of cookie parameters that may be lists or objects. */
  readonly cookieStyles?: Readonly<Record<string, CookieStyle>> | undefined;
  /** Cookie parameters, which are passed in `options.cookies`. */
  readonly sideCookies?: { readonly type: string; readonly required: boolean } | undefined;
  /** Type of the multipart body, beside `params`, if the operation also accepts JSON. */
  readonly formParams?: string | undefined;
  readonly body?: 'json' | 'multipart' | 'jsonOrMultipart' | 'form' | 'bytes' | undefined;
  /** Styles of form fields that are not written in the default way. */
  readonly formStyles?: Readonly<Record<string, Style>> | undefined;
  /** Media types of the parts of a multipart body. */
  readonly partTypes?: Readonly<Record<string, string>> | undefined;
  /** The body may be something other than an object. */
  readonly whole: boolean;
  /** Media type of the body, if it does not follow from the body's value. */
  readonly contentType?: string | undefined;
  /** Path of the operation's own server, or its URL. */
  readonly server?: string | undefined;
  readonly queryStyles?: Readonly<Record<string, Style>> | undefined;
  /** The operation belongs to an API other than OpenRouter's: its descriptor refers to that API. */
  readonly foreign: boolean;
  /**
   * How the response is read: `bytes` returns it unread, `value` goes by status and media type alone; absent: by
   * OpenRouter's rules too.
   */
  readonly read?: 'bytes' | 'value' | 'jsonLines' | undefined;
  /** Styles of path parameters that are not a plain string or number. */
  readonly pathStyles?: Readonly<Record<string, PathStyle>> | undefined;
  readonly besides?: { readonly statuses: readonly number[]; readonly type: string } | undefined;
  readonly errorInBody?: boolean | undefined;
  readonly preview: boolean;
  /** `Accept` of the plain response, if it is not JSON. */
  readonly accept?: string | undefined;
  /** TypeScript type of the plain response. */
  readonly response: string;
  /** Responses of other types, for queries that request them (`x-when` on their media type). */
  readonly alternatives: readonly { readonly when: string; readonly response: string }[];
  readonly stream?: StreamModel | undefined;
  /** Present only if it differs from the method's default. */
  readonly retry?: RetryClass | undefined;
  /** It may cost money. */
  readonly billed: boolean;
  readonly security?: Operation['security'];
  readonly paginate?: { readonly styles: Pagination | readonly Pagination[]; readonly item: string } | undefined;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** Documented error statuses. */
  readonly failures: readonly string[];
}

export interface StreamModel {
  /** Name of a stream kind that the runtime exports. */
  readonly kind: string;
  readonly chunk: string;
  readonly final: string;
  /** True if the operation has no other response. */
  readonly only: boolean;
  /** True if it streams without being asked to. */
  readonly always: boolean;
}
