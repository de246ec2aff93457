import { expect, it } from 'vitest';
import { asRecord } from '../../../src/json.ts';
import { isEventStream } from '../../../src/media-type.ts';
import { hideDataReferences, referencesIn } from '../../../src/openapi/data-references.ts';
import { follow, resolveRecord } from '../../../src/openapi/place.ts';
import { ownDocument } from '../../../src/testing/document/own-document.ts';

/** Every media type object of event streams in a document. */
function streamsIn(node: unknown): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, part]) =>
    isEventStream(name) && asRecord(part) ? [part as Record<string, unknown>] : streamsIn(part),
  );
}

// Otherwise the mock would have to prepare a copy of it, which takes most of its startup time.
it('of this package has event streams as Prism wants them: strings with examples', () => {
  const document = ownDocument();
  const streams = streamsIn(document);
  expect(streams.length).toBeGreaterThan(5);
  for (const { schema, examples, itemSchema, ...rest } of streams) {
    expect(resolveRecord(document, schema)['type']).toBe('string');
    expect([itemSchema, rest['example']]).toEqual([undefined, undefined]);
    const values = Object.values(examples as object).map((example) => resolveRecord(document, example)['value']);
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => typeof value !== 'string')).toEqual([]);
  }
});

// Operations can then be prepared one by one, when they are called.
it('of this package is complete, and has no references in its data', () => {
  const document = structuredClone(ownDocument());
  hideDataReferences(document);
  expect(document).toEqual(ownDocument());
  for (const ref of referencesIn(document))
    expect(follow(document, { value: { $ref: ref }, pointer: '' }).value, ref).toBeDefined();
});
