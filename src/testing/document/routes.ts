import { createRouter, type Router } from '../../openapi/match-url.ts';
import { listOperations, nameOf, successStatusOf } from '../../openapi/operations.ts';
import type { OpenApi } from '../../openapi/types.ts';

/** An operation of the document. */
export interface Route {
  /** `operationId`, or `GET /path` if it has none. */
  readonly name: string;
  /** `GET /path`, another name for it. */
  readonly place: string;
  /** Its method in a generated client, normalized by `squash`. */
  readonly alias: string;
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** Status of the successful response. */
  readonly success: number;
  readonly responses: Record<string, unknown>;
  /** The Operation Object of the document. */
  readonly operation: object;
}

/** The operations of a document. */
export class Routes {
  readonly #all: readonly Route[];
  readonly #router: Router<Route>;

  constructor(document: OpenApi) {
    this.#all = listOperations(document).map((entry) => {
      const { operationId, tags, responses } = entry.operation;
      const method = entry.method.toUpperCase();
      return {
        name: nameOf(entry),
        place: `${method} ${entry.path}`,
        alias: squash(`${tags?.[0] ?? ''}.${operationId ?? ''}`),
        method,
        path: entry.path,
        success: successStatusOf(entry.operation),
        responses: responses ?? {},
        operation: entry.operation,
      };
    });
    this.#router = createRouter(this.#all);
  }

  /** The operation that a request is for, if there is one. */
  match(method: string, path: string): Route | undefined {
    return this.#router.match(method, path);
  }

  /** The operation with this name, if there is one. */
  find(name: string): Route | undefined {
    return (
      this.#all.find((route) => route.name === name || route.place === name) ??
      // The generator puts an operationId without dots under the operation's tag.
      this.#all.find((route) => route.alias === squash(name) && !name.includes('/'))
    );
  }

  /** The operation with this name; throws an error with similar names if there is none. */
  get(name: string): Route {
    const route = this.find(name);
    if (route) return route;
    const names = this.#similar(name).map((route) => route.name);
    throw new Error(
      `The document has no operation ${JSON.stringify(name)}. Similar names: ${names.slice(0, 4).join(', ')}.`,
    );
  }

  /** Operations by the number of words they share with a name, most first. */
  #similar(name: string): Route[] {
    const words = (name.match(/[A-Z][a-z]*|[a-z]+/g) ?? []).map((word) => word.toLowerCase());
    const shared = ({ alias, place }: Route): number =>
      words.filter((word) => `${alias} ${place}`.includes(word)).length;
    return this.#all.toSorted((a, b) => shared(b) - shared(a));
  }
}

/** Generators differ in case and separators. */
function squash(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
