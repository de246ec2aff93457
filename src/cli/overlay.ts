import { query, type JSONValue } from 'json-p3';
import { isRecord } from '../json.ts';
import type { OpenApi } from '../openapi/types.ts';
import { conventionsOf, nameOperations, renameSchemas } from './overlay-conventions.ts';
import { UsageError } from './usage-error.ts';

/**
 * An action of an [OpenAPI Overlay](https://spec.openapis.org/overlay/latest.html): the nodes that a JSONPath selects are
 * removed, or merged with a value.
 */
interface Action {
  readonly target: string;
  readonly update?: unknown;
  readonly remove?: boolean;
}

type Node = Record<string, unknown> | unknown[];

/**
 * Applies an overlay to a copy of the document. Throws a `UsageError` for a malformed overlay, or an action that selects
 * nothing.
 */
export function applyOverlay(document: OpenApi, overlay: unknown, name: string): OpenApi {
  const actions = actionsOf(overlay, name);
  const conventions = conventionsOf(overlay);
  const root = structuredClone(document);
  for (const [index, action] of actions.entries())
    apply(root, action, `${name}: action ${index + 1}`, conventions.optional);
  renameSchemas(root, conventions.renameSchemas);
  if (conventions.nameOperations) nameOperations(root);
  return root;
}

function actionsOf(overlay: unknown, name: string): readonly Action[] {
  const { overlay: version, actions } = (typeof overlay === 'object' && overlay !== null ? overlay : {}) as Record<
    string,
    unknown
  >;
  if (typeof version !== 'string' || !version.startsWith('1.')) {
    throw new UsageError(
      `${name} is not an OpenAPI overlay: the \`overlay\` field, a version such as 1.0.0, is missing.`,
    );
  }
  if (!Array.isArray(actions) || actions.length === 0) throw new UsageError(`${name} has no actions.`);
  return actions as readonly Action[];
}

function apply(root: object, { target, update, remove }: Action, name: string, optional: boolean): void {
  if (typeof target !== 'string') throw new UsageError(`${name} has no \`target\`.`);
  if (update === undefined && remove !== true) throw new UsageError(`${name} (${target}) neither updates nor removes.`);
  let selected;
  try {
    selected = query(target, root as JSONValue).nodes.map(({ location }) => location);
  } catch (error) {
    throw new UsageError(`${name}: ${target} is not a valid JSONPath: ${(error as Error).message}`);
  }
  if (selected.length === 0 && optional) return;
  if (selected.length === 0) throw new UsageError(`${name}: ${target} matches nothing in the document.`);
  // Backwards, so that removing an item of a list does not move those before it.
  for (const location of selected.toReversed()) {
    if (remove === true) removeAt(root as Node, location, `${name} (${target})`);
    else updateAt(root as Node, location, update, `${name} (${target})`);
  }
}

function removeAt(root: Node, location: readonly (string | number)[], name: string): void {
  const key = location.at(-1);
  if (key === undefined) throw new UsageError(`${name} would remove the whole document.`);
  const parent = at(root, location.slice(0, -1)) as Node;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Objects are merged at every depth, the value is appended to a list, and anything else is replaced. */
function updateAt(root: Node, location: readonly (string | number)[], update: unknown, name: string): void {
  const found = at(root, location);
  if (Array.isArray(found)) return void found.push(structuredClone(update));
  if (isRecord(found) && isRecord(update)) return merge(found, update);
  const key = location.at(-1);
  if (key === undefined) throw new UsageError(`${name} would replace the whole document.`);
  (at(root, location.slice(0, -1)) as Record<string | number, unknown>)[key] = structuredClone(update);
}

function merge(into: Record<string, unknown>, update: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(update)) {
    const present = Object.hasOwn(into, key) ? into[key] : undefined;
    if (isRecord(present) && isRecord(value)) merge(present, value);
    else if (Array.isArray(present) && Array.isArray(value)) present.push(...(structuredClone(value) as unknown[]));
    else
      Object.defineProperty(into, key, {
        value: structuredClone(value),
        configurable: true,
        enumerable: true,
        writable: true,
      });
  }
}

function at(root: Node, location: readonly (string | number)[]): unknown {
  return location.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], root);
}
