import { asRecord } from '../../json.ts';
import { isReference, resolveRecord } from '../../openapi/place.ts';

/** Names of the properties that contain secrets in an operation. */
export interface SecretProperties {
  /** In its requests and successful responses. */
  readonly all: ReadonlySet<string>;
  /** In its error responses: without names that errors use for something else, such as `metadata.headers`. */
  readonly inErrors: ReadonlySet<string>;
}

const known = new WeakMap<object, SecretProperties>();

/** Names of the properties marked as `x-secret` in all schemas that an operation leads to. */
export function secretPropertiesOf(document: object, operation: object): SecretProperties {
  const found = known.get(operation);
  if (found) return found;
  const { responses } = operation as { responses?: unknown };
  const failures = Object.entries(asRecord(responses) ?? {}).filter(([status]) => !/^[123]/.test(status));
  const { marked: all } = propertiesOf(document, operation);
  const { open } = propertiesOf(
    document,
    failures.map(([, response]) => response),
  );
  const names = { all, inErrors: new Set([...all].filter((name) => !open.has(name))) };
  known.set(operation, names);
  return names;
}

/** Names of the properties in all schemas that `start` leads to, by whether they are marked as secrets. */
function propertiesOf(document: object, start: object): { marked: Set<string>; open: Set<string> } {
  const names = { marked: new Set<string>(), open: new Set<string>() };
  const seen = new Set<unknown>();
  const left: unknown[] = [start];
  while (left.length > 0) {
    const node = left.pop();
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    if (isReference(node)) left.push(resolveRecord(document, node));
    for (const [name, schema] of Object.entries(asRecord(asRecord(node)?.['properties']) ?? {}))
      (resolveRecord(document, schema)['x-secret'] === true ? names.marked : names.open).add(name);
    left.push(...Object.values(node));
  }
  return names;
}
