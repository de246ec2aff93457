import { asRecord } from '../../src/json.ts';
import { isEventStream } from '../../src/media-type.ts';
import type { OperationEntry } from '../../src/openapi/operations.ts';
import { child, childrenOf, componentName, follow, keyOf, type Place } from '../../src/openapi/place.ts';
import { eventSchemaOf } from '../../src/openapi/schemas.ts';
import type { OpenApi } from '../../src/openapi/types.ts';
import { quoted } from './json-path.ts';

type Side = readonly [document: OpenApi, entry: OperationEntry];

interface Paired {
  /** Component names at the same place in both documents. */
  readonly names: readonly (readonly [own: string, published: string])[];
  /** JSONPaths of published properties that contain credentials. */
  readonly secrets: readonly string[];
}

/** Walks two operations in parallel, by the names of media types and properties. */
export function pairSchemas(own: Side, published: Side): Paired {
  const names: (readonly [string, string])[] = [];
  const secrets: string[] = [];
  const seen = new Set<string>();
  const queue: (readonly [Place, Place])[] = startsOf(own, published);
  for (const [mine, theirs] of queue) {
    const [myName, theirName] = [componentName(mine.value), componentName(theirs.value)];
    const [a, b] = [follow(own[0], mine), follow(published[0], theirs)];
    if (myName !== undefined && theirName !== undefined && alike(a, b)) names.push([myName, theirName]);
    const key = `${a.pointer} ${b.pointer}`;
    if (seen.has(key) || !asRecord(a.value) || !asRecord(b.value)) continue;
    seen.add(key);
    if (asRecord(a.value)?.['x-secret'] === true) secrets.push(pathOf(theirs));
    for (const property of childrenOf(child(a, 'properties'))) {
      const other = child(b, 'properties', keyOf(property));
      if (other.value !== undefined) queue.push([property, other]);
    }
    for (const keyword of ['items', 'additionalProperties']) queue.push([child(a, keyword), child(b, keyword)]);
    for (const part of partsOf(a))
      for (const other of partsOf(b)) {
        const [left, right] = [follow(own[0], part), follow(published[0], other)];
        if (tagOf(left) === tagOf(right) && alike(left, right)) queue.push([part, other]);
      }
  }
  return { names, secrets };
}

function startsOf([own, mine]: Side, [published, theirs]: Side): (readonly [Place, Place])[] {
  const bodies = [follow(own, child(mine.place, 'requestBody')), follow(published, child(theirs.place, 'requestBody'))];
  const starts = mediaPairs(own, published, bodies as [Place, Place]);
  for (const response of childrenOf(child(mine.place, 'responses'))) {
    const other = child(theirs.place, 'responses', keyOf(response));
    starts.push(...mediaPairs(own, published, [follow(own, response), follow(published, other)]));
  }
  return starts;
}

function mediaPairs(own: OpenApi, published: OpenApi, [mine, theirs]: [Place, Place]): (readonly [Place, Place])[] {
  return childrenOf(child(mine, 'content')).flatMap((media): (readonly [Place, Place])[] => {
    const type = keyOf(media);
    const [a, b] = [child(media, 'schema'), child(theirs, 'content', type, 'schema')];
    if (!isEventStream(type)) return [[a, b]];
    const [event, other] = [eventSchemaOf(own, a), eventSchemaOf(published, b)];
    return event && other ? [[event, other]] : [];
  });
}

function partsOf(place: Place): Place[] {
  return ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => childrenOf(child(place, keyword)));
}

/** Two objects that share half of their properties, or two values that are not objects. */
function alike(a: Place, b: Place): boolean {
  const [mine, theirs] = [a, b].map(({ value }) => Object.keys(asRecord(asRecord(value)?.['properties']) ?? {})) as [
    string[],
    string[],
  ];
  if (mine.length === 0 || theirs.length === 0) return mine.length === theirs.length;
  const shared = mine.filter((name) => theirs.includes(name)).length;
  return shared * 2 >= Math.min(mine.length, theirs.length);
}

/** The constants that identify a variant. */
function tagOf({ value }: Place): string {
  const properties = asRecord(asRecord(value)?.['properties']) ?? {};
  return ['type', 'role', 'object']
    .map((name) => {
      const schema = asRecord(properties[name]);
      const list = schema?.['enum'];
      return JSON.stringify(
        schema?.['const'] ?? (Array.isArray(list) && list.length === 1 ? (list[0] as unknown) : null),
      );
    })
    .join();
}

function pathOf({ pointer }: Place): string {
  const keys = pointer.split('/').slice(1);
  return `$${keys.map((key) => `[${/^\d+$/.test(key) ? key : quoted(key.replaceAll('~1', '/').replaceAll('~0', '~'))}]`).join('')}`;
}
