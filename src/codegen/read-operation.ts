/** Reads one operation of the document into a model. https://spec.openapis.org/oas/v3.1.1#operation-object */
import { alternativesOf, keyFor } from '../openapi/security.ts';
import { essenceOf, isJSON, isText } from '../media-type.ts';
import { withoutFragment } from '../openapi/match-url.ts';
import { type OperationEntry } from '../openapi/operations.ts';
import { componentName, resolve } from '../openapi/place.ts';
import type { MediaType, OpenApi, RequestBody, Schema } from '../openapi/types.ts';
import { defaultRetryClass, isRetryClass, RETRY_CLASSES, type RetryClass } from '../retry/retry-class.ts';
import { isSentHeader } from './hoist.ts';
import type { Identity, NameFault } from './identify.ts';
import type { OperationModel } from './model.ts';
import { readResponses } from './read-response.ts';
import {
  isObject,
  readFormStyles,
  readCookieStyles,
  readHeaderStyles,
  readPartTypes,
  readQueryStyles,
  readServer,
} from './read-request.ts';
import { pairOf, readPathParameters, readPathStyles } from './read-path.ts';
import { readPagination } from './read-pagination.ts';
import { scalarType } from './scalar-type.ts';

export interface ReadContext {
  /** The document in which everything has a name, from which the named types are generated. */
  readonly document: OpenApi;
  readonly identities: ReadonlyMap<object, Identity>;
  readonly queries: ReadonlyMap<object, { readonly name: string; readonly required: boolean }>;
  readonly headers: ReadonlyMap<object, { readonly name: string; readonly required: boolean }>;
  readonly cookies: ReadContext['queries'];
  /** The document describes an API other than OpenRouter's. */
  readonly foreign: boolean;
  readonly report: (fault: NameFault) => void;
  /** Whether the document marks operations with `x-billed`. */
  readonly marksBilled: boolean;
}

export function readOperation(entry: OperationEntry, context: ReadContext): OperationModel {
  const { operation, method, parameters } = entry;
  const identity = context.identities.get(operation) as Identity;
  const warn = (message: string, advice: string): void =>
    context.report({ rule: 'operation', message, advice, subject: identity.operationId, fatal: false });
  const path = withoutFragment(entry.path);
  const pathParameters = readPathParameters(path, parameters, context.document);
  const readsQuery = method === 'get' || method === 'head';
  const body = readsQuery ? undefined : readBody(operation, context);
  const query = context.queries.get(operation);
  const queryType = query && { type: query.name, required: query.required };
  const headers = context.headers.get(operation);
  const cookies = context.cookies.get(operation);
  const { response, accept, alternatives, stream, bytes, besides, lines } = readResponses(
    entry,
    context,
    body?.schema,
    warn,
  );
  const errorInBody =
    operation['x-error-in-body'] ?? (context.foreign ? context.document['x-error-in-body'] : undefined);
  const resourcePath = identity.resourcePath;
  return {
    ...identity,
    id: resourcePath.join('.'),
    method: method.toUpperCase(),
    path,
    pathParameters,
    pathStyles: readPathStyles(pathParameters, parameters, context.document),
    pairArgument: pairOf(path, pathParameters),
    params: body
      ? { from: 'body', type: body.type, required: body.required }
      : queryType
        ? { from: 'query', ...queryType }
        : readsQuery
          ? { from: 'query', type: 'Record<string, never>', required: false }
          : undefined,
    sideQuery: body && queryType,
    sideHeaders: headers && { type: headers.name, required: headers.required },
    sideCookies: cookies && { type: cookies.name, required: cookies.required },
    headerStyles: readHeaderStyles(parameters.filter(isSentHeader), context.document),
    cookieStyles: readCookieStyles(parameters, context.document),
    headerNames: parameters.filter(isSentHeader).map((parameter) => parameter.name),
    formParams: body?.formType,
    body: body?.kind,
    formStyles: body?.formStyles,
    partTypes: body?.partTypes,
    whole: body?.whole ?? false,
    contentType: body?.contentType,
    server: readServer(entry, context, warn),
    queryStyles: readQueryStyles(parameters, context.document),
    foreign: context.foreign,
    read: lines
      ? 'jsonLines'
      : bytes
        ? 'bytes'
        : context.foreign && errorInBody !== true && (stream?.kind ?? 'events') === 'events'
          ? 'value'
          : undefined,
    besides,
    errorInBody: typeof errorInBody === 'boolean' ? errorInBody : undefined,
    preview: operation['x-preview'] === true,
    accept,
    response,
    alternatives,
    stream,
    retry: readRetry(entry, stream !== undefined, context, identity.operationId),
    billed: isBilled(entry, context),
    security: context.foreign
      ? readAlternatives(context.document, operation)
      : readSecurity(context.document, operation),
    paginate: readPagination(operation['x-paginate'], response, identity.operationId, context),
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    deprecated: operation.deprecated === true,
    failures: Object.keys(operation.responses ?? {}).filter((status) => /^[45]/.test(status)),
  };
}

/** A document that does not mention cost does not mean that every operation is free. */
function isBilled({ method, operation }: OperationEntry, { marksBilled }: ReadContext): boolean {
  return marksBilled ? operation['x-billed'] === true : !/^(?:GET|HEAD)$/i.test(method);
}

/** How a request body of this type is sent. */
function bodyKind(type: string): NonNullable<OperationModel['body']> {
  if (isJSON(type)) return 'json';
  if (essenceOf(type).startsWith('multipart/')) return 'multipart';
  return essenceOf(type) === 'application/x-www-form-urlencoded' ? 'form' : 'bytes';
}

interface ReadBody {
  readonly kind: NonNullable<OperationModel['body']>;
  readonly type: string;
  readonly required: boolean;
  /** Type of the multipart body, if JSON is possible too. */
  readonly formType: string | undefined;
  readonly schema: Schema | undefined;
  readonly formStyles: OperationModel['formStyles'];
  readonly partTypes: OperationModel['partTypes'];
  readonly whole: boolean;
  readonly contentType: string | undefined;
}

/** JSON if there is a choice, and multipart beside it for files. */
function readBody(operation: OperationEntry['operation'], { document }: ReadContext): ReadBody | undefined {
  const body = operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
  const contents = Object.entries(body?.content ?? {});
  const chosen = contents.find(([type]) => isJSON(type)) ?? contents[0];
  if (!body || !chosen) return undefined;
  const [type, media] = chosen as [string, MediaType];
  const kind = bodyKind(type);
  const typeOf = ({ schema }: MediaType): string => {
    const component = componentName(schema);
    return component === undefined ? (scalarType(schema) ?? (kind === 'json' ? 'unknown' : 'object')) : component;
  };
  const form = kind === 'json' ? contents.find(([other]) => bodyKind(other) === 'multipart') : undefined;
  return {
    kind: form ? 'jsonOrMultipart' : kind,
    type: kind === 'bytes' ? (isText(type) ? 'string' : 'Blob | ArrayBuffer | Uint8Array') : typeOf(media),
    formType: form && typeOf(form[1]),
    required: body.required === true,
    schema: media.schema,
    formStyles: kind === 'form' ? readFormStyles(media, document) : undefined,
    partTypes: kind === 'multipart' ? readPartTypes(media, document) : undefined,
    whole: kind === 'json' && !isObject(document, media.schema),
    contentType: contentTypeOf(kind, type),
  };
}

/**
 * JSON of another media type, and everything else, is sent with its own media type. A range leaves the choice to the
 * caller's Blob.
 */
function contentTypeOf(kind: NonNullable<OperationModel['body']>, type: string): string | undefined {
  if (kind === 'json') return essenceOf(type) === 'application/json' ? undefined : type;
  return kind === 'bytes' && !type.includes('*') ? type : undefined;
}

/** Absent if it is the method's default. */
function readRetry(
  { operation, method }: OperationEntry,
  streams: boolean,
  { report }: ReadContext,
  subject: string,
): RetryClass | undefined {
  const given = operation['x-retry'];
  if (given === undefined) return undefined;
  if (!isRetryClass(given)) {
    const message = `x-retry is ${JSON.stringify(given)}.`;
    report({ rule: 'x-retry', message, advice: `Write one of ${RETRY_CLASSES.join(', ')}.`, subject, fatal: true });
    return undefined;
  }
  return given === defaultRetryClass(method, streams) ? undefined : given;
}

/** Absent if it is the document's default for all operations. */
function readAlternatives(document: OpenApi, operation: OperationEntry['operation']): OperationModel['security'] {
  const own = alternativesOf(document, operation);
  if (own.every((names) => names.length === 0)) return 'none';
  return JSON.stringify(own) === JSON.stringify(alternativesOf(document, {})) ? undefined : own;
}

/** Absent for the API key, which is the default. */
function readSecurity(document: OpenApi, operation: OperationEntry['operation']): OperationModel['security'] {
  const key = keyFor(document, operation);
  return key === 'apiKey' ? undefined : key;
}
