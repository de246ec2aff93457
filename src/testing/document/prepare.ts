import { asRecord } from '../../json.ts';
import { isEventStream, isJSONLines } from '../../media-type.ts';
import { dropExtensionReferences } from '../../openapi/data-references.ts';
import { lineSchemaOf, writeItemSchemas } from '../../openapi/item-schemas.ts';
import { resolveRecord } from '../../openapi/place.ts';
import { eventSchemaOf, itemSchemaOf } from '../../openapi/schemas.ts';
import type { OpenApi, Schema } from '../../openapi/types.ts';
import { sample } from './sample/sample.ts';
import { encodeEvent, encodeEvents } from '../script/transcript.ts';

/**
 * Returns a copy from which Prism can serve event streams. Prism accepts them only as strings with an example, but
 * documents often describe the object in one event; such a stream becomes a transcript of its example, or of a
 * generated event.
 */
export function prepare(document: OpenApi): OpenApi {
  const copy = structuredClone(document);
  dropExtensionReferences(copy);
  writeItemSchemas(copy);
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    const content = asRecord(asRecord(node)?.['content']);
    for (const [name, media] of Object.entries(content ?? {})) {
      if (content && isEventStream(name)) content[name] = rewrite(copy, asRecord(media) ?? {});
      else if (content && isJSONLines(name)) content[name] = asLines(copy, asRecord(media) ?? {});
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(copy);
  return copy;
}

function rewrite(document: OpenApi, media: Record<string, unknown>): Record<string, unknown> {
  const { schema, itemSchema: _, example, examples, ...rest } = media;
  const written = [
    ...(example === undefined ? [] : [['default', example] as const]),
    ...Object.entries(asRecord(examples) ?? {}).map(
      ([name, value]) => [name, resolveRecord(document, value)['value']] as const,
    ),
  ].filter(([, value]) => value !== undefined);
  const sentinel = typeof media['x-sse-sentinel'] === 'string' ? media['x-sse-sentinel'] : undefined;
  const event = eventSchemaOf(document, itemSchemaOf({ value: media, pointer: '' }) ?? { value: schema, pointer: '' });
  // The event is described with its fields: its data is sent.
  const isWrapped = event?.pointer.endsWith('/properties/data') === true;
  const transcripts = (
    written.length > 0 ? written : [['default', [event ? sample(document, event.value) : {}]] as const]
  ).map(([name, value]) => {
    const events = listOf(value).map((one) => (isWrapped && written.length > 0 ? dataOf(one) : one));
    return [name, { value: typeof value === 'string' ? value : encodeEvents(events, sentinel) }];
  });
  const found = resolveRecord(document, schema);
  return {
    ...rest,
    schema: found['type'] === 'string' ? schema : { type: 'string' },
    examples: Object.fromEntries(transcripts) as object,
  };
}

/** Converts described lines to the text that is sent: that of the examples, or a generated one. */
function asLines(document: OpenApi, media: Record<string, unknown>): Record<string, unknown> {
  const { schema, example, examples, ...rest } = media;
  const line = lineSchemaOf(document, schema as Schema | undefined);
  if (!line) return media;
  const named = Object.entries(asRecord(examples) ?? {}).map(
    ([name, value]) => [name, resolveRecord(document, value)['value']] as const,
  );
  const values = example === undefined && named.length === 0 ? [['default', [sample(document, line)]] as const] : named;
  const all = example === undefined ? values : [['default', example] as const, ...values];
  const textOf = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : listOf(value)
          .map((one) => `${JSON.stringify(one)}\n`)
          .join('');
  return {
    ...rest,
    schema: { type: 'string' },
    examples: Object.fromEntries(all.map(([name, value]) => [name, { value: textOf(value) }])) as object,
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** The data of an event with fields; if it has a name, the event's text. */
function dataOf(event: unknown): unknown {
  const fields = asRecord(event);
  if (!fields || !Object.hasOwn(fields, 'data')) return event;
  const { data, event: name } = fields;
  if (typeof name !== 'string' || /[\r\n]/.test(name)) return data;
  return `event: ${name}\n${encodeEvent(data)}`;
}
