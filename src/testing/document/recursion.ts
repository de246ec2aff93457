import { follow, isReference } from '../../openapi/place.ts';

/** Large real-world documents have at most 600; 2,000 take Prism six seconds. */
const MOST_WAYS = 1_500;

/** Objects and lists on all paths together; 20,000 take Prism five seconds. */
const MOST_NODES = 60_000;

/**
 * True if the references below a node can be followed along too many paths before they return to a schema on the path.
 * Prism expands each of them: for eight schemas that all refer to each other, there are 13,700 paths, which take half a
 * minute.
 */
export function isTooRecursive(document: object, root: unknown): boolean {
  let count = 0;
  let nodes = 0;
  const open = new Set<string>();
  const straight = new Set<string>();

  const isTooMuch = (): boolean => count > MOST_WAYS || nodes > MOST_NODES;

  /** True if the node leads back to a reference that is being followed. */
  function visit(node: unknown): boolean {
    if (isTooMuch() || typeof node !== 'object' || node === null) return false;
    nodes += 1;
    if (!isReference(node)) return Object.values(node).reduce<boolean>((found, each) => visit(each) || found, false);
    const { $ref: ref } = node;
    if (open.has(ref)) return true;
    if (straight.has(ref)) return false;
    count += 1;
    open.add(ref);
    const comesBack = visit(follow(document, { value: node, pointer: '' }).value);
    open.delete(ref);
    if (!comesBack) straight.add(ref);
    return comesBack;
  }

  visit(root);
  return isTooMuch();
}
