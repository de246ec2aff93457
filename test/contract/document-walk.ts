import { readFileSync } from 'node:fs';
import { escapeToken } from '../../src/json-pointer.ts';
import { listOperations } from '../../src/openapi/operations.ts';
import { follow } from '../../src/openapi/place.ts';

/** Any JSON object in the document; its parts are checked where they are used. */
export type Json = { [key: string]: unknown };

export interface ExampleCase {
  /** The example's location, for the name of the test: `chat.completions.create 200 text/event-stream hello`. */
  title: string;
  /** JSON pointer of its schema. */
  pointer: string;
  /** The media type; absent for parameters and headers. */
  mediaType?: string;
  schema: Json;
  value: unknown;
}

export interface OperationCase {
  id: string;
  pointer: string;
  operation: Json;
}

export function loadDocument(): Json {
  const file = new URL('../../generated/openapi.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Json;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const entries = (value: unknown): [string, Json][] =>
  Object.entries(isObject(value) ? value : {}).filter((entry): entry is [string, Json] => isObject(entry[1]));

export const step = (pointer: string, ...keys: (string | number)[]): string =>
  pointer + keys.map((key) => `/${escapeToken(key)}`).join('');

/** Follows `$ref` to the referenced object; returns it with its pointer. */
export function resolve(document: Json, pointer: string, node: Json): { pointer: string; node: Json } {
  const place = follow(document, { value: node, pointer: `#${pointer}` });
  if (!isObject(place.value)) throw new Error(`${place.pointer} leads nowhere`);
  return { pointer: place.pointer.slice(1), node: place.value };
}

export function operations(document: Json): OperationCase[] {
  return listOperations(document).map(({ operation, place }) => ({
    id: String(operation.operationId),
    pointer: place.pointer.slice(1),
    operation,
  }));
}

/** All examples of a parameter, a header or a media type, with the schema they belong to. */
function examplesOf(document: Json, title: string, pointer: string, holder: Json, mediaType?: string): ExampleCase[] {
  if (!isObject(holder['schema'])) return [];
  const base = { pointer: step(pointer, 'schema'), schema: holder['schema'], ...(mediaType ? { mediaType } : {}) };
  const named = entries(holder['examples']).map(([name, raw]) => {
    const { node } = resolve(document, '', raw);
    return { ...base, title: `${title} ${name}`, value: node['value'] };
  });
  return 'example' in holder ? [...named, { ...base, title, value: holder['example'] }] : named;
}

/** Every request, response, header and parameter example of one operation. */
export function exampleCases(document: Json, { id, pointer, operation }: OperationCase): ExampleCase[] {
  const found: ExampleCase[] = [];
  const parameters = Array.isArray(operation['parameters']) ? (operation['parameters'] as Json[]) : [];
  parameters.forEach((raw, position) => {
    const at = resolve(document, step(pointer, 'parameters', position), raw);
    found.push(...examplesOf(document, `${id} parameter ${String(at.node['name'])}`, at.pointer, at.node));
  });
  const inContent = (title: string, at: string, content: unknown): void => {
    for (const [mediaType, media] of entries(content)) {
      const name = `${title} ${mediaType}`;
      found.push(...examplesOf(document, name, step(at, 'content', mediaType), media, mediaType));
    }
  };
  if (isObject(operation['requestBody'])) {
    const body = resolve(document, step(pointer, 'requestBody'), operation['requestBody']);
    inContent(`${id} request`, body.pointer, body.node['content']);
  }
  for (const [status, raw] of entries(operation['responses'])) {
    const answer = resolve(document, step(pointer, 'responses', status), raw);
    inContent(`${id} ${status}`, answer.pointer, answer.node['content']);
    for (const [name, rawHeader] of entries(answer.node['headers'])) {
      const header = resolve(document, step(answer.pointer, 'headers', name), rawHeader);
      found.push(...examplesOf(document, `${id} ${status} header ${name}`, header.pointer, header.node));
    }
  }
  return found;
}

/** The data of every event of a transcript. Comments are skipped, as by a reader of the stream. */
export function eventData(transcript: string): string[] {
  return transcript
    .split('\n\n')
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).replace(/^ /, ''))
        .join('\n'),
    )
    .filter((data) => data !== '');
}
