import { asRecord } from '../../json.ts';
import { isEventStream } from '../../media-type.ts';
import { resolveRecord } from '../../openapi/place.ts';
import { eventSchemaOf } from '../../openapi/schemas.ts';
import type { OpenApi } from '../../openapi/types.ts';
import { sample } from './sample.ts';
import { encodeEvents } from '../script/transcript.ts';

/**
 * A copy from which Prism can serve event streams. Prism accepts them only as strings with an example, whereas documents
 * often describe the object in one event; such a stream becomes a transcript of its example, or of a made-up event.
 */
export function prepare(document: OpenApi): OpenApi {
  const copy = structuredClone(document);
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    const content = asRecord(asRecord(node)?.['content']);
    for (const [name, media] of Object.entries(content ?? {})) {
      if (content && isEventStream(name)) content[name] = rewrite(copy, asRecord(media) ?? {});
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(copy);
  return copy;
}

function rewrite(document: OpenApi, media: Record<string, unknown>): Record<string, unknown> {
  const { schema, example, examples, ...rest } = media;
  const written = [
    ...(example === undefined ? [] : [['default', example] as const]),
    ...Object.entries(asRecord(examples) ?? {}).map(
      ([name, value]) => [name, resolveRecord(document, value)['value']] as const,
    ),
  ].filter(([, value]) => value !== undefined);
  const sentinel = typeof media['x-sse-sentinel'] === 'string' ? media['x-sse-sentinel'] : undefined;
  const transcripts = (written.length > 0 ? written : [['default', [eventOf(document, schema)]] as const]).map(
    ([name, value]) => [name, { value: typeof value === 'string' ? value : transcriptOf(value, sentinel) }],
  );
  const found = resolveRecord(document, schema);
  return {
    ...rest,
    schema: found['type'] === 'string' ? schema : { type: 'string' },
    examples: Object.fromEntries(transcripts) as object,
  };
}

/** An event, or a list of them, as the text of a stream. */
function transcriptOf(value: unknown, sentinel?: string): string {
  return encodeEvents(Array.isArray(value) ? value : [value], sentinel);
}

/** What one event holds. */
function eventOf(document: OpenApi, schema: unknown): unknown {
  const event = eventSchemaOf(document, { value: schema, pointer: '' });
  return event ? sample(document, event.value) : {};
}
