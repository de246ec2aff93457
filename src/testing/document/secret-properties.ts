import { asRecord } from '../../json.ts';
import { isReference, resolveRecord } from '../../openapi/place.ts';

const known = new WeakMap<object, ReadonlySet<string>>();

/** Names of the properties that the document marks as `x-secret` wherever an operation's schemas lead. */
export function secretPropertiesOf(document: object, operation: object): ReadonlySet<string> {
  const found = known.get(operation);
  if (found) return found;
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const left: unknown[] = [operation];
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isReference(node)) left.push(resolveRecord(document, node));
    for (const [name, schema] of Object.entries(asRecord(asRecord(node)?.['properties']) ?? {}))
      if (resolveRecord(document, schema)['x-secret'] === true) names.add(name);
    left.push(...Object.values(node));
  }
  known.set(operation, names);
  return names;
}
