import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { isEnd } from './expected.ts';
import { eventData, exampleCases, isObject, loadDocument, operations, step } from './document-walk.ts';

const document = loadDocument();
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(document, 'openapi.json');

function schemaAt(pointer: string): ValidateFunction {
  const fragment = pointer.split('/').map(encodeURIComponent).join('/');
  const validate = ajv.getSchema(`openapi.json#${fragment}`);
  if (!validate) throw new Error(`no schema at ${pointer}`);
  return validate;
}

/** Problems of a value, in words; empty if there are none. */
function findings(pointer: string, value: unknown): string[] {
  const validate = schemaAt(pointer);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || '(root)'} ${error.message}`);
}

describe.each(operations(document))('examples of $id', (operation) => {
  const cases = exampleCases(document, operation);

  it.each(cases)('$title', ({ pointer, value }) => {
    expect(findings(pointer, value)).toEqual([]);
  });

  const transcripts = cases.filter(({ mediaType }) => mediaType === 'text/event-stream');

  it.each(transcripts)('$title: every event matches the schema of its data', ({ pointer, schema, value }) => {
    expect(isObject(schema['contentSchema'])).toBe(true);
    const events = eventData(value as string);
    expect(events.length).toBeGreaterThan(1);
    for (const data of events.filter((data) => data !== '[DONE]')) {
      expect(findings(step(pointer, 'contentSchema'), JSON.parse(data)), data).toEqual([]);
    }
  });

  it.each(transcripts)('$title: ends properly, unless it shows a connection that breaks', ({ title, value }) => {
    const text = value as string;
    expect(text.endsWith('\n\n')).toBe(true);
    const events = eventData(text);
    expect(events.slice(0, -1)).not.toContain('[DONE]');
    const last = events.at(-1) ?? '';
    // A stream may end after an error.
    const ended = isEnd(last) || /"error":\{|"type":"error"/.test(last);
    expect(ended).toBe(!title.endsWith(' truncated'));
  });
});

describe('the examples as a whole', () => {
  const all = operations(document).flatMap((operation) => exampleCases(document, operation));

  it('have names that distinguish them', () => {
    const titles = all.map(({ title }) => title);
    expect(titles.length).toBe(new Set(titles).size);
  });

  it('contain no real key', () => {
    expect(JSON.stringify(all.map(({ value }) => value))).not.toMatch(/sk-or-v1-[0-9a-f]{20,}/);
  });
});
