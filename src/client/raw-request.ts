import { InvalidRequestError } from '../errors/failures.ts';
import type { QueryOptions, RequestOptions } from '../options.ts';
import type { StreamKind } from '../stream/kind.ts';
import { events } from '../stream/kinds/events.ts';
import type { Stream } from '../stream/stream.ts';
import { serializeBody } from '../request/any-body.ts';
import { toCall, type Call } from '../transport/call.ts';
import { transportOf, type Client } from '../transport/client.ts';
import type { Result } from '../exchange.ts';
import { checkObject, kindOf, ownOf } from '../settings.ts';
import type { Operation } from '../operation.ts';

/** A request to an endpoint that is not in the document. */
export interface RawRequestOptions extends RequestOptions {
  /** Sent as JSON, unless it is a `FormData`, `Blob` or other body of `fetch`. */
  body?: unknown;
  query?: QueryOptions | undefined;
  /**
   * True: the response is an event stream, whose events are yielded unchanged and which ends with the body, because the client
   * cannot detect a truncation there. A kind (`chat`, `response`, …): the stream is read as that kind, with its end, content
   * and errors. Send `stream: true` in the body, too, if the API requires it.
   */
  stream?: boolean | StreamKind | undefined;
  /** Which key is sent. @default 'apiKey' */
  security?: 'apiKey' | 'managementKey' | 'optional' | 'none' | undefined;
}

/** Calls any path below the base URL, with the same retries, timeouts and errors. */
export function requestPath<T>(
  client: Client,
  method: string,
  path: string,
  given?: RawRequestOptions,
): Call<T> | Call<Stream<T, T[]>> {
  return toCall(sendPath<T>(client, method, path, given));
}

export function sendPath<T>(
  client: Client,
  method: string,
  path: string,
  given: RawRequestOptions = {},
): Promise<Result<T>> {
  const { body, stream, security = 'apiKey', ...options } = ownOf(given ?? {});
  const verb = verbOf(method);
  const operation: Operation = {
    id: `${verb} ${typeof path === 'string' ? path : kindOf(path)}`,
    method: verb,
    path,
    billed: !/^(GET|HEAD)$/.test(verb),
    ...(security === 'apiKey' ? undefined : { security }),
    ...(stream ? { stream: stream === true ? events : stream } : undefined),
  };
  return client[transportOf].send(
    operation,
    () => {
      checkObject(given, `The options of ${operation.id}`);
      checkMethod(method, verb, body);
      checkPath(path);
      return { path: [], url: undefined, query: undefined, body: body === undefined ? body : serializeBody(body) };
    },
    options,
    { streaming: Boolean(stream), params: body },
  ) as Promise<Result<T>>;
}

/** The method in upper case; for anything but a string its type, which `checkMethod` rejects. */
export function verbOf(method: unknown): Operation['method'] {
  return (typeof method === 'string' ? method.toUpperCase() : kindOf(method)) as Operation['method'];
}

/** Throws for methods that `fetch` does not send, which would look like a broken connection. */
export function checkMethod(given: unknown, method: string, body: unknown): void {
  if (typeof given !== 'string' || !/^[\w!#$%&'*+.^`|~-]+$/.test(method) || /^(CONNECT|TRACE|TRACK)$/.test(method)) {
    throw new InvalidRequestError(`The request method cannot be sent: ${JSON.stringify(method)}.`);
  }
  if (body !== undefined && /^(GET|HEAD)$/.test(method)) {
    throw new InvalidRequestError(`A ${method} request cannot have a body; use \`query\`.`);
  }
}

function checkPath(path: unknown): void {
  const segments = typeof path === 'string' ? (path.split('?', 1)[0] as string) : '';
  if (!/^\/(?!\/)/.test(segments) || /[\s\\#]/.test(path as string) || /(^|\/)(\.|%2e){1,2}(\/|$)/i.test(segments)) {
    throw new InvalidRequestError(
      `The path of a request must start with one "/" and stay below the base URL, without "#", "." or ".." segments: ${JSON.stringify(path)}.`,
    );
  }
}
