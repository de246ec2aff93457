/** Reads what an operation answers. https://spec.openapis.org/oas/v3.1.1#responses-object */
import { isRecord } from '../json.ts';
import { isEventStream, isJSON, isText } from '../media-type.ts';
import { type OperationEntry } from '../openapi/operations.ts';
import { eventSchemaOf } from '../openapi/schemas.ts';
import { componentName, resolve } from '../openapi/place.ts';
import type { MediaType, OpenApi, ResponseObject, Schema } from '../openapi/types.ts';
import type { StreamModel } from './model.ts';
import type { ReadContext } from './read-operation.ts';
import { memberName } from './text.ts';
import { scalarType } from './scalar-type.ts';

/** Stream kinds that the runtime has; `events` takes any JSON events. */
const KINDS = ['chat', 'completion', 'response', 'message', 'image', 'events'];

export interface ReadAnswer {
  readonly answer: string;
  readonly accept?: string | undefined;
  readonly alternatives: readonly { readonly when: string; readonly answer: string }[];
  readonly stream?: StreamModel | undefined;
}

export function readAnswer(
  entry: OperationEntry,
  context: ReadContext,
  body: Schema | undefined,
  warn: (message: string, advice: string) => void,
): ReadAnswer {
  const { operation } = entry;
  const answers = Object.entries(operation.responses ?? {})
    .filter(([status]) => status.startsWith('2'))
    .map(([, given]) => Object.entries(resolve<ResponseObject>(context.document, given)?.content ?? {}));
  const contents = answers.flat();
  const plain = contents.filter(([type]) => !isEventStream(type));
  const events = contents.find(([type]) => isEventStream(type));
  const { answer, accept } = readPlain(
    plain,
    answers.some((list) => list.length === 0),
    context,
  );
  const alternatives = plain.flatMap(([type, media]) =>
    isRecord(media['x-when'])
      ? [{ when: conditionType(media['x-when']), answer: plainType(type, media, context) }]
      : [],
  );
  const stream = events && readStream(events[1], entry, context, plain.length === 0 ? undefined : answer);
  if (!stream) {
    // Events nobody described: their text is all that can be given.
    return events && plain.length === 0
      ? { answer: 'string', accept: events[0], alternatives }
      : { answer, accept, alternatives };
  }
  if (!body || !hasMember(context.document, body, 'stream', 0)) {
    warn('has an event stream but no member "stream" in its body to ask for it.', 'Its stream is left out.');
    return plain.length === 0
      ? { answer: 'string', accept: events[0], alternatives }
      : { answer, accept, alternatives };
  }
  return { answer: plain.length === 0 ? stream.final : answer, accept, alternatives, stream };
}

function readPlain(
  contents: [string, MediaType][],
  empty: boolean,
  context: ReadContext,
): { answer: string; accept?: string | undefined } {
  if (contents.length === 0) return { answer: 'void' };
  const json = contents.filter(([type]) => isJSON(type));
  const chosen = json.length > 0 ? json : contents;
  const types = new Set(chosen.map(([type, media]) => plainType(type, media, context)));
  if (empty) types.add('undefined');
  // JSON first; what a parameter asks for must be acceptable too.
  const accepted = [...chosen, ...contents.filter(([, media]) => json.length > 0 && isRecord(media['x-when']))];
  const accept = accepted.map(([type]) => type).join(', ');
  return { answer: [...types].join(' | '), accept: accepted.every(([type]) => isJSON(type)) ? undefined : accept };
}

/** `{ use_rss: true }` as a type: what the parameters must be for this answer. */
function conditionType(when: Record<string, unknown>): string {
  return `{ ${Object.entries(when)
    .map(([name, value]) => `${memberName(name)}: ${JSON.stringify(value)}`)
    .join('; ')} }`;
}

function plainType(type: string, media: MediaType, { typeName }: ReadContext): string {
  if (isText(type)) return 'string';
  if (!isJSON(type)) return 'Response';
  const component = componentName(media.schema);
  return component === undefined ? (scalarType(media.schema) ?? 'unknown') : typeName(component);
}

function readStream(
  media: MediaType,
  entry: OperationEntry,
  context: ReadContext,
  answer: string | undefined,
): StreamModel | undefined {
  const chunk = chunkType(media.schema, context);
  const given = media['x-stream'] ?? (entry.operation as Record<string, unknown>)['x-stream'];
  const kind = given === undefined ? 'events' : given;
  if (typeof kind !== 'string' || !KINDS.includes(kind)) {
    const message = `x-stream is ${JSON.stringify(given)}.`;
    const subject = entry.operation.operationId ?? entry.path;
    context.report({ rule: 'x-stream', message, advice: `Write one of ${KINDS.join(', ')}.`, subject, fatal: true });
    return undefined;
  }
  if (chunk === undefined) return undefined;
  const final = kind === 'events' || answer === undefined ? `${/\W/.test(chunk) ? `(${chunk})` : chunk}[]` : answer;
  return { kind, chunk, final, only: answer === undefined };
}

/** Type of the JSON of one event; `undefined` where it is not described. */
function chunkType(given: Schema | undefined, { document, typeName }: ReadContext): string | undefined {
  const schema = eventSchemaOf(document, { value: given, pointer: '' })?.value as Schema | undefined;
  if (!schema) return undefined;
  const component = componentName(schema);
  if (component !== undefined) return typeName(component);
  // An object in the place of the event, which has no name here.
  return schema === given ? undefined : (scalarType(schema) ?? 'unknown');
}

function hasMember(document: OpenApi, given: Schema, name: string, depth: number): boolean {
  const schema = resolve<Schema>(document, given);
  if (!isRecord(schema) || depth > 8) return false;
  if (isRecord(schema.properties) && Object.hasOwn(schema.properties, name)) return true;
  return [schema.allOf, schema.anyOf, schema.oneOf]
    .filter(Array.isArray)
    .some((list) => list.some((member: Schema) => hasMember(document, member, name, depth + 1)));
}
