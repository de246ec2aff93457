import { InvalidRequestError } from '../errors/failures.ts';
import type { QueryOptions, RequestOptions } from '../options.ts';
import { events } from '../stream/kinds/events.ts';
import type { Stream } from '../stream/stream.ts';
import { serializeBody } from '../request/any-body.ts';
import { toCall, type Call } from '../transport/call.ts';
import { transportOf, type Client } from '../transport/client.ts';
import type { Result } from '../exchange.ts';
import type { Operation } from '../operation.ts';

/** A request to an endpoint that the document does not have. */
export interface FreeRequestOptions extends RequestOptions {
  body?: unknown;
  query?: QueryOptions | undefined;
  /** True: the answer is an event stream, whose events come as they are. Send `stream: true` in the body too where the API wants it. */
  stream?: boolean | undefined;
  /** Which key is sent. Default: `apiKey`. */
  security?: 'apiKey' | 'managementKey' | 'optional' | 'none' | undefined;
}

/** Calls any path below the base URL, with the same retries, clocks and errors. */
export function requestPath<T>(
  client: Client,
  method: string,
  path: string,
  { body, stream, security = 'apiKey', ...options }: FreeRequestOptions = {},
): Call<T> | Call<Stream<T, T[]>> {
  const operation: Operation = {
    id: `${method} ${path}`,
    method: method.toUpperCase() as Operation['method'],
    path: checkPath(path),
    ...(security === 'apiKey' ? undefined : { security }),
    ...(stream ? { stream: events } : undefined),
  };
  const result = client[transportOf].send(
    operation,
    () => ({ body: body === undefined ? body : serializeBody(body) }),
    options,
    { streaming: stream === true },
  );
  return toCall(result as Promise<Result<T>>);
}

function checkPath(path: string): string {
  if (!/^\/(?!\/)/.test(path) || /[\s\\]/.test(path) || /(^|\/)(\.|%2e){1,2}(\/|$|[?#])/i.test(path)) {
    throw new InvalidRequestError(
      `The path of a request must start with one "/" and stay below the base URL, without "." or ".." segments: ${JSON.stringify(path)}.`,
    );
  }
  return path;
}
