import { createRouter } from '../openapi/match-url.ts';
import { listOperations, nameOf } from '../openapi/operations.ts';
import { follow as followReferences, type Place } from '../openapi/place.ts';
import type { OpenApi } from '../openapi/types.ts';

/** A searchable OpenAPI document. Nothing here throws on any JSON value. */
export interface DocumentIndex {
  readonly document: unknown;
  /** Where an operation is. `name`: its operationId, or `METHOD path`. */
  find(name: string, method: string, url: string): Place | undefined;
  /** Resolves `$ref`s; the place itself if it has none, `undefined` if they cannot be resolved. */
  follow(place: Place): Place | undefined;
}

export function indexDocument(document: unknown): DocumentIndex {
  const operations = listOperations(document as OpenApi);
  const router = createRouter(operations);
  const byName = new Map<string, Place>();
  for (const entry of operations) {
    byName.set(`${entry.method.toUpperCase()} ${entry.path}`, entry.place);
    byName.set(nameOf(entry), entry.place);
  }
  return {
    document,
    // Operations have other names in other documents; their path still identifies them.
    find: (name, method, url) => byName.get(name) ?? router.matchEnd(method, url)?.place,
    follow(place) {
      const target = followReferences(document, place);
      return target.value === undefined ? undefined : target;
    },
  };
}
