import { InvalidRequestError } from '../errors/failures.ts';
import type { AnyRequestOptions } from '../options.ts';
import { kindOf } from '../settings.ts';
import { call, toCall, type Call } from './call.ts';
import type { Client } from './client.ts';
import type { Operation } from '../operation.ts';

/**
 * Calls an operation whose path has `{author}/{slug}`: `args` begin with both, or with one `'author/slug'`, then query and
 * options. Variants (`:free`) and dots are kept; a name without exactly one slash causes an `InvalidRequestError`.
 */
export function callSlug<T>(client: Client, operation: Operation, args: readonly unknown[]): Call<T> {
  const [first, second] = args;
  const two = typeof second === 'string';
  const names = two ? [first, second] : typeof first === 'string' ? first.split('/') : [];
  if (names.length !== 2) {
    const message = `${operation.id} takes a model as 'author/slug' or as two strings, not ${typeof first === 'string' ? JSON.stringify(first) : kindOf(first)}.`;
    return toCall(Promise.reject(new InvalidRequestError(message)));
  }
  const [params, options] = args.slice(two ? 2 : 1) as [object | undefined, AnyRequestOptions | undefined];
  return call<T>(client, operation, names as string[], params, options);
}
