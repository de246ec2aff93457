/** What the document says of an operation, ready to be printed: the value between reading and emitting. */
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
  /** Argument that takes both path parameters as one `first/second` string; for two adjacent string parameters. */
  readonly pairArgument?: string | undefined;
  /** The argument after the path parameters. */
  readonly params?: { readonly from: 'body' | 'query'; readonly type: string; readonly required: boolean } | undefined;
  /** Query parameters beside a body, which go in `options.query`. */
  readonly sideQuery?: { readonly type: string; readonly required: boolean } | undefined;
  /** Header parameters, which go in `options.headers`. */
  readonly sideHeaders?: { readonly type: string; readonly required: boolean } | undefined;
  readonly headerNames: readonly string[];
  /** Styles of header parameters that may be lists or objects, by their names in lower case. */
  readonly headerStyles?: Readonly<Record<string, HeaderStyle>> | undefined;
  /** Styles of cookie parameters that may be lists or objects. */
  readonly cookieStyles?: Readonly<Record<string, CookieStyle>> | undefined;
  /** Cookie parameters, which go in `options.cookies`. */
  readonly sideCookies?: { readonly type: string; readonly required: boolean } | undefined;
  /** Type of the body with files, beside `params`, where the operation takes JSON too. */
  readonly formParams?: string | undefined;
  readonly body?: 'json' | 'multipart' | 'jsonOrMultipart' | 'form' | 'bytes' | undefined;
  /** Styles of the form's fields that are not written in the usual way. */
  readonly formStyles?: Readonly<Record<string, Style>> | undefined;
  /** Media types of the parts of a multipart body. */
  readonly partTypes?: Readonly<Record<string, string>> | undefined;
  /** The body may be something else than an object. */
  readonly whole: boolean;
  /** Media type of the body, where it does not follow from it. */
  readonly contentType?: string | undefined;
  /** Path of the operation's own server, or its URL. */
  readonly server?: string | undefined;
  readonly queryStyles?: Readonly<Record<string, Style>> | undefined;
  /** It is part of another API than OpenRouter's: its descriptor refers to that. */
  readonly foreign: boolean;
  /** How the response is read: handed out unread, or by its status and media type alone; absent: by OpenRouter's rules too. */
  readonly read?: 'bytes' | 'value' | 'jsonLines' | undefined;
  /** Styles of path parameters that are more than a text or a number. */
  readonly pathStyles?: Readonly<Record<string, PathStyle>> | undefined;
  readonly besides?: { readonly statuses: readonly number[]; readonly type: string } | undefined;
  readonly errorInBody?: boolean | undefined;
  readonly preview: boolean;
  /** `Accept` of the plain response, where it is not JSON. */
  readonly accept?: string | undefined;
  /** TypeScript type of the plain response. */
  readonly answer: string;
  /** Responses of other types for a query that asks for them (`x-when` on their media type). */
  readonly alternatives: readonly { readonly when: string; readonly answer: string }[];
  readonly stream?: StreamModel | undefined;
  /** Only where it differs from the rule for the method. */
  readonly retry?: RetryClass | undefined;
  /** It may cost money. */
  readonly billed: boolean;
  readonly security?: Operation['security'];
  readonly paginate?: { readonly styles: Pagination | readonly Pagination[]; readonly item: string } | undefined;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** Documented statuses of failure. */
  readonly failures: readonly string[];
}

export interface StreamModel {
  /** Name of a stream kind that the runtime exports. */
  readonly kind: string;
  readonly chunk: string;
  readonly final: string;
  /** True where the operation has no other response. */
  readonly only: boolean;
  /** True where it streams without being asked to. */
  readonly always: boolean;
}
