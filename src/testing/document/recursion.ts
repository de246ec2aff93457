import { follow, isReference } from '../../openapi/place.ts';

/**
 * In how many ways the references below a node can be followed until they come back to a schema on the way, counted up to
 * `most`. Prism writes out each of them: of eight schemas that all refer to each other there are 13,700, which take half a minute.
 */
export function waysThrough(document: object, root: unknown, most: number): number {
  let count = 0;
  const open = new Set<string>();
  const straight = new Set<string>();

  /** True if the node leads back to a reference that is being followed. */
  function visit(node: unknown): boolean {
    if (count > most || typeof node !== 'object' || node === null) return false;
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
  return count;
}
