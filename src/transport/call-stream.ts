import type { AnyRequestOptions } from '../options.ts';
import type { Operation } from '../operation.ts';
import { send, type Call } from './call.ts';
import type { Client } from './client.ts';

/** Calls an operation whose response is always an event stream, whether or not its request has a body. */
export function callStream<T>(
  client: Client,
  operation: Operation,
  path: readonly unknown[],
  params?: unknown,
  options?: AnyRequestOptions,
): Call<T> {
  return send(client, operation, path, params, options, true);
}
