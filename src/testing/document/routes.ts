import { createPathMatcher, PATH_PARAMETER, type PathMatcher } from '../../path-template.ts';
import { resolve, type ApiDocument } from './document.ts';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** An operation of the document. */
export interface Route {
  /** `operationId`, or `GET /path` where it has none. */
  readonly name: string;
  /** `GET /path`, which names it as well. */
  readonly place: string;
  /** Its method in a generated client, as `squash` leaves it. */
  readonly alias: string;
  readonly method: string;
  readonly matches: PathMatcher;
  readonly responses: Record<string, unknown>;
}

interface Members {
  operationId?: string;
  tags?: string[];
  responses?: Record<string, unknown>;
}

/** The operations of a document, with paths without placeholders before those with. */
export function routesOf(document: ApiDocument): Route[] {
  return Object.entries(document.paths)
    .toSorted(([a], [b]) => placeholders(a) - placeholders(b))
    .flatMap(([path, item]) =>
      Object.entries(resolve(document, item))
        .filter(([method]) => METHODS.has(method))
        .map(([method, value]) => {
          const { operationId, tags, responses } = value as Members;
          const place = `${method.toUpperCase()} ${path}`;
          return {
            name: operationId ?? place,
            place,
            alias: squash(`${tags?.[0] ?? ''}.${operationId ?? ''}`),
            method: method.toUpperCase(),
            matches: createPathMatcher(path),
            responses: responses ?? {},
          };
        }),
    );
}

export function findRoute(routes: readonly Route[], method: string, path: string): Route | undefined {
  const segments = path.split('/');
  return routes.find((route) => route.method === method && route.matches(segments));
}

/** The operation with this name, if there is one. */
export function lookUp(routes: readonly Route[], name: string): Route | undefined {
  return (
    routes.find((route) => route.name === name || route.place === name) ??
    // The generator puts an operationId without dots below the operation's tag.
    routes.find((route) => route.alias === squash(name) && !name.includes('/'))
  );
}

/** The operation with this name; throws with the names that are near where there is none. */
export function routeNamed(routes: readonly Route[], name: string): Route {
  const route = lookUp(routes, name);
  if (route) return route;
  const names = nearest(routes, name)
    .slice(0, 4)
    .map((route) => route.name);
  throw new Error(`The document has no operation ${JSON.stringify(name)}. Near it: ${names.join(', ')}.`);
}

/** Operations by the words that they share with a name, most first. */
function nearest(routes: readonly Route[], name: string): Route[] {
  const words = name.split(/[^A-Za-z]+|(?=[A-Z])/).map((word) => word.toLowerCase());
  const shared = ({ alias, place }: Route): number => words.filter((word) => `${alias} ${place}`.includes(word)).length;
  return routes.toSorted((a, b) => shared(b) - shared(a));
}

/** Status of an operation's proper answer. */
export function successOf({ responses }: Route): number {
  const status = Object.keys(responses).find((status) => /^2\d\d$/.test(status));
  return status === undefined ? 200 : Number(status);
}

/** Generators differ in case and separators. */
function squash(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function placeholders(path: string): number {
  return path.split(PATH_PARAMETER).length;
}
