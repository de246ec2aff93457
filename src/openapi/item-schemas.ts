/**
 * Rewrites OpenAPI 3.2's descriptions of streams as 3.1 has them.
 * https://spec.openapis.org/oas/v3.2.0#complete-vs-streaming-content
 */
import { asRecord } from '../json.ts';
import { isEventStream, isJSONLines } from '../media-type.ts';
import { child, childrenOf, follow, referenceTo, resolve, type Place } from './place.ts';
import type { OpenApi, Schema } from './types.ts';

/**
 * The schema of an event's data. If `itemSchema` describes an event with its fields, that is the `contentSchema` of
 * `data`, or else the property itself; for several kinds of event, any of theirs. Without `data`, it is the item
 * itself.
 */
export function dataSchemaOf(document: unknown, item: Place): Schema | undefined {
  const place = follow(document, item);
  const variants = ['oneOf', 'anyOf'].flatMap((keyword) => childrenOf(child(place, keyword)));
  const data = [place, ...variants].flatMap((part) => {
    const found = child(follow(document, part), 'properties', 'data');
    return asRecord(found.value) ? [found] : [];
  });
  const described = data.flatMap((each): Schema[] => {
    const { contentSchema, type } = (follow(document, each).value ?? {}) as Schema;
    if (asRecord(contentSchema)) return [contentSchema as Schema];
    // Text without a description is described by its siblings.
    return [type].flat().includes('string') ? [] : [each.value as Schema];
  });
  if (described.length > 1) return { anyOf: described };
  const [only] = described;
  if (only || data.length > 0) return only;
  return item.pointer === '' ? (item.value as Schema) : { $ref: referenceTo(item) };
}

/** The schema of one line; `undefined` if only the text of all lines is described. */
export function lineSchemaOf(document: unknown, given: Schema | undefined): Schema | undefined {
  const schema = given && resolve<Schema>(document, given);
  if (!schema) return undefined;
  if (asRecord(schema.contentSchema)) return schema.contentSchema;
  const types = new Set([schema.type ?? []].flat());
  if (types.has('array') && asRecord(schema.items)) return schema.items as Schema;
  return types.has('string') || Object.keys(schema).length === 0 ? undefined : given;
}

/**
 * Describes the events and lines of streams as 3.1 does, in place: a string whose `contentSchema` is the data of one.
 */
export function writeItemSchemas(document: OpenApi): void {
  const seen = new Set<object>();
  const queue: unknown[] = [document];
  for (const node of queue) {
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    for (const [key, value] of Object.entries(node)) {
      const media = isEventStream(key) || isJSONLines(key) ? asRecord(value) : undefined;
      const item = asRecord(media?.['itemSchema']);
      if (media && item) {
        const contentSchema = isEventStream(key) ? dataSchemaOf(document, { value: item, pointer: '' }) : item;
        delete media['itemSchema'];
        media['schema'] = {
          type: 'string',
          contentMediaType: 'application/json',
          ...(contentSchema && { contentSchema }),
        };
      }
      if (!key.startsWith('x-')) queue.push(value);
    }
  }
  if (/^3\.2\b/.test(document.openapi)) document.openapi = '3.1.1';
}
