import type * as LazyExtras from './extras.ts';
import { failToLoad } from '../errors/load-failure.ts';
import type { RequestOptions } from '../options.ts';
import type { Operation } from '../operation.ts';
import type { StreamKind } from '../stream/kind.ts';
import type { Client } from '../transport/client.ts';
import { toPageCall, type PageCall } from '../transport/to-page-call.ts';

type Extras = typeof LazyExtras;

let extras: Extras | undefined;

/** Rejects with a `ConnectionError` if it cannot be loaded; nothing has been sent then. */
export async function loadExtras(): Promise<Extras> {
  return (extras ??= await import('./extras.ts').catch((cause: unknown) => failToLoad(cause)));
}

/** For servers, which load it when they start. */
export function provideExtras(loaded: Extras): void {
  extras = loaded;
}

// For generated resources, which contain every operation, used or not.

/** `pageCall`, with the code that follows pages loaded by the first loop over them. */
export function lazyPageCall<Page, Item>(
  client: Client,
  operation: Operation,
  path: readonly unknown[],
  params?: unknown,
  options?: RequestOptions,
): PageCall<Page, Item> {
  return toPageCall(loadExtras, client, operation, path, params, options);
}

/** The kind `image`, loaded by the first call that needs it; the other two likewise. */
export const lazyImage = async (): Promise<StreamKind> => (await loadExtras()).image;
export const lazyMessage = async (): Promise<StreamKind> => (await loadExtras()).message;
export const lazyResponse = async (): Promise<StreamKind> => (await loadExtras()).response;

/** A function of the extras, for operations whose `load` is `loadExtras`. */
function late<Name extends 'bytes' | 'form' | 'jsonOrMultipart' | 'multipart'>(name: Name): Extras[Name] {
  const run = (...args: readonly never[]): unknown =>
    ((extras as Extras)[name] as (...args: readonly never[]) => unknown)(...args);
  return run as Extras[Name];
}

export const lazyDelimited: Extras['delimited'] = (separators) => (query) =>
  (extras as Extras).delimited(separators)(query);
export const lazyBytes: Extras['bytes'] = /* @__PURE__ */ late('bytes');
export const lazyForm: Extras['form'] = /* @__PURE__ */ late('form');
export const lazyJSONOrMultipart: Extras['jsonOrMultipart'] = /* @__PURE__ */ late('jsonOrMultipart');
export const lazyMultipart: Extras['multipart'] = /* @__PURE__ */ late('multipart');
