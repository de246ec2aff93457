import { resolve, type ApiDocument } from './document.ts';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** An operation of the document. */
export interface Route {
  /** `operationId`, or `GET /path` where it has none. */
  readonly name: string;
  /** `GET /path`, which names it as well. */
  readonly place: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly responses: Record<string, unknown>;
}

/** The operations of a document, with paths without placeholders before those with. */
export function routesOf(document: ApiDocument): Route[] {
  return Object.entries(document.paths)
    .toSorted(([a], [b]) => placeholders(a) - placeholders(b))
    .flatMap(([path, item]) =>
      Object.entries(resolve(document, item))
        .filter(([method]) => METHODS.has(method))
        .map(([method, value]) => {
          const { operationId, responses } = value as { operationId?: string; responses?: Record<string, unknown> };
          const place = `${method.toUpperCase()} ${path}`;
          return {
            name: operationId ?? place,
            place,
            method: method.toUpperCase(),
            pattern: patternOf(path),
            responses: responses ?? {},
          };
        }),
    );
}

export function findRoute(routes: readonly Route[], method: string, path: string): Route | undefined {
  return routes.find((route) => route.method === method && route.pattern.test(path));
}

/** The operation with this name; throws with the names that are near where there is none. */
export function routeNamed(routes: readonly Route[], name: string): Route {
  const route = routes.find((route) => route.name === name || route.place === name);
  if (route) return route;
  const words = name.toLowerCase().split(/[^a-z]+/);
  const near = routes.filter((route) => words.some((word) => word && route.name.toLowerCase().includes(word)));
  const names = (near.length > 0 ? near : routes).slice(0, 8).map((route) => route.name);
  throw new Error(`The document has no operation ${JSON.stringify(name)}. It has ${names.join(', ')} and others.`);
}

/** Status of an operation's proper answer. */
export function successOf({ responses }: Route): number {
  const status = Object.keys(responses).find((status) => /^2\d\d$/.test(status));
  return status === undefined ? 200 : Number(status);
}

function patternOf(path: string): RegExp {
  const parts = path.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}/?$`);
}

function placeholders(path: string): number {
  return path.split('{').length;
}
