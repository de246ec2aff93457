import { InvalidRequestError } from '../errors/failures.ts';
import { asRecord } from '../json.ts';
import type { RequestOptions } from '../options.ts';
import { toFormData } from './body.ts';
import { transportOf, type Client } from './client.ts';
import type { Result } from './exchange.ts';
import type { Operation } from './operation.ts';

/** The answer of a call on its way: await it, or take `withResponse()` to get the HTTP response beside it. */
export interface Call<T> extends Promise<T> {
  /** The answer with its HTTP response, generation id and number of attempts. Same request. */
  withResponse(): Promise<Result<T>>;
}

/**
 * Calls an operation: what every generated function does. `path` holds the values of the template's places in order;
 * `params` is the body where the operation has one, else the query.
 */
export function call<T>(
  client: Client,
  operation: Operation,
  path: readonly (string | number)[],
  params?: object | undefined,
  options: RequestOptions = {},
): Call<T> {
  return toCall(request<T>(client, operation, path, params, options));
}

/** Wraps a running request; its failure is reported once, by the view that is awaited. */
export function toCall<T>(result: Promise<Result<T>>): Call<T> {
  const call = result.then(({ data }) => data);
  return Object.assign(call, {
    withResponse: () => {
      call.catch(() => {});
      return result;
    },
  });
}

async function request<T>(
  client: Client,
  operation: Operation,
  path: readonly (string | number)[],
  params: object | undefined,
  options: RequestOptions,
): Promise<Result<T>> {
  const hasBody = operation.body !== undefined;
  const streaming =
    hasBody && operation.stream !== undefined && (asRecord(params)?.stream ?? options.extraBody?.stream) === true;
  const parts = hasBody
    ? { path, body: bodyOf(operation, params, options) }
    : { path, query: checkParams(operation, params) };
  return (await client[transportOf].send(operation, parts, options, { streaming })) as Result<T>;
}

function bodyOf({ id, body }: Operation, params: object | undefined, { extraBody }: RequestOptions): unknown {
  if (body === 'bytes') return params;
  if (params !== undefined && asRecord(params) === undefined) {
    throw new InvalidRequestError(
      `The first argument of ${id} after its path parameters must be an object, its request body.`,
    );
  }
  if (params === undefined && extraBody === undefined) return undefined;
  const members = extraBody ? { ...params, ...extraBody } : (params as Record<string, unknown>);
  if (body === 'multipart') return toFormData(members);
  return body === 'form' ? new URLSearchParams(members as Record<string, string>) : members;
}

function checkParams({ id }: Operation, params: object | undefined): Record<string, unknown> | undefined {
  if (params === undefined || params === null || asRecord(params))
    return (params as Record<string, unknown> | null) ?? undefined;
  throw new InvalidRequestError(`The query of ${id} must be an object.`);
}
