import type { AnyRequestOptions } from '../options.ts';
import { toJSON } from '../request/body.ts';
import { checkObject } from '../settings.ts';
import { transportIn, type Client } from './client.ts';
import type { Result } from '../exchange.ts';
import type { Operation, RequestBody } from '../operation.ts';
import type { RequestParts } from './transport.ts';

/** A pending call: await it for the parsed response, or use `withResponse()` to get the HTTP response as well. */
export interface Call<T> extends Promise<T> {
  /** The parsed response with its HTTP response, generation id and number of attempts, from the same request. */
  withResponse(): Promise<Result<T>>;
}

/**
 * Calls an operation, as every generated function does. `path`: the values of the path parameters in order; `params`: the body
 * if the operation has one, otherwise the query.
 */
export function call<T>(
  client: Client,
  operation: Operation,
  path: readonly unknown[],
  params?: unknown,
  options?: AnyRequestOptions,
): Call<T> {
  const asked =
    (params as { stream?: unknown } | null | undefined)?.stream ??
    (options as AnyRequestOptions | null | undefined)?.extraBody?.stream;
  const streaming = operation.body !== undefined && operation.stream !== undefined && asked === true;
  return send(client, operation, path, params, options, streaming);
}

/** Like `call`, if it is known whether the response is a stream. */
export function send<T>(
  client: Client,
  operation: Operation,
  path: readonly unknown[],
  params: unknown,
  options: AnyRequestOptions | undefined,
  streaming: boolean,
): Call<T> {
  const parts = ({ extraBody }: AnyRequestOptions): RequestParts => {
    const hasBody = operation.body !== undefined;
    return {
      path,
      url: undefined,
      query: hasBody ? undefined : checkParams(operation, params),
      body: hasBody ? bodyOf(operation, params, extraBody) : undefined,
    };
  };
  return toCall(transportIn(client).send(operation, parts, options, { streaming, params }) as Promise<Result<T>>);
}

/** Wraps a running request; its failure is reported once, by the promise that is awaited. */
export function toCall<T>(result: Promise<Result<T>>): Call<T> {
  const call = result.then(({ data }) => data);
  return Object.assign(call, {
    withResponse: () => {
      call.catch(() => {});
      return result;
    },
  });
}

function bodyOf(
  { id, body, whole }: Operation,
  params: unknown,
  extraBody: AnyRequestOptions['extraBody'],
): RequestBody | undefined {
  if (body === 'bytes') return params as RequestBody;
  if (!whole || extraBody)
    checkObject(params, `The first argument of ${id} after its path parameters, its request body,`);
  checkObject(extraBody, 'Option `extraBody`');
  const value = extraBody ? { ...(params as object), ...extraBody } : params;
  if (value === undefined) return undefined;
  return typeof body === 'function' ? body(value as never) : toJSON(value);
}

function checkParams({ id }: Operation, params: unknown): Record<string, unknown> | undefined {
  checkObject(params ?? undefined, `The query of ${id}`);
  return (params as Record<string, unknown> | null) ?? undefined;
}
