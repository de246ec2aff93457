/** Reads the responses of an operation. https://spec.openapis.org/oas/v3.1.1#responses-object */
import { isRecord } from '../json.ts';
import { essenceOf, isEventStream, isJSON, isJSONLines, isText } from '../media-type.ts';
import * as kinds from '../stream/kinds/index.ts';
import { isSuccess, type OperationEntry } from '../openapi/operations.ts';
import { lineSchemaOf } from '../openapi/item-schemas.ts';
import { eventSchemaOf } from '../openapi/schemas.ts';
import { componentName, resolve } from '../openapi/place.ts';
import type { MediaType, OpenApi, ResponseObject, Schema } from '../openapi/types.ts';
import type { OperationModel, StreamModel } from './model.ts';
import type { ReadContext } from './read-operation.ts';
import { literal, propertyName } from './text.ts';
import { scalarType } from './scalar-type.ts';

const KINDS = Object.keys(kinds);

export interface ReadResponses {
  readonly response: string;
  readonly accept?: string | undefined;
  /** The response is returned unread. */
  readonly bytes: boolean;
  /** The response is lines of JSON with a known type. */
  readonly lines?: boolean;
  readonly alternatives: readonly { readonly when: string; readonly response: string }[];
  readonly stream?: StreamModel | undefined;
  /** What a stream call may return instead of a stream, and for which statuses. */
  readonly besides?: OperationModel['besides'];
}

interface Content {
  readonly status: string;
  readonly type: string;
  readonly media: MediaType;
}

export function readResponses(
  entry: OperationEntry,
  context: ReadContext,
  body: Schema | undefined,
  warn: (message: string, advice: string) => void,
): ReadResponses {
  const { document } = context;
  const responses = Object.entries(entry.operation.responses ?? {})
    .filter(([status]) => isSuccess(status, entry.operation))
    .map(([status, given]) =>
      Object.entries(resolve<ResponseObject>(document, given)?.content ?? {}).map(([type, media]): Content => ({
        status,
        type,
        media,
      })),
    );
  // The target of a redirected download is on another server.
  if (context.foreign && responses.length === 0 && redirects(entry))
    return { response: 'Response', accept: '*/*', bytes: true, alternatives: [] };
  const contents = responses.flat();
  // The response to HEAD has no body, even if one is documented.
  const plain = entry.method === 'head' ? [] : contents.filter(({ type }) => !isEventStream(type));
  const events = entry.method === 'head' ? undefined : contents.find(({ type }) => isEventStream(type));
  const lines = plain.some((content) => holdsJSON(content, context)) ? undefined : readLines(plain, context);
  if (lines && !events) return { ...lines, bytes: false, alternatives: [], lines: true };
  const empty = responses.some((list) => list.length === 0);
  const read = readPlain(plain, empty, context);
  const alternatives = plain.flatMap((content) =>
    isRecord(content.media['x-when'])
      ? [{ when: conditionType(content.media['x-when']), response: plainType(content, context) }]
      : [],
  );
  const whole = { ...read, alternatives };
  // Undescribed events are yielded as text.
  const text = { response: 'string', accept: events?.type, bytes: false, alternatives };
  if (!events) return whole;
  const own = plain.filter(({ status }) => status === events.status);
  const others = plain.filter(({ status, type }) => status !== events.status && isJSON(type));
  const final = own.length === 0 ? undefined : readPlain(own, false, context).response;
  const stream = readStream(events.media, entry, context, final);
  if (!stream) return plain.length === 0 ? text : whole;
  const asked = body && propertyOf(document, body, 'stream', 0);
  if (!asked && own.length === 0)
    return { ...whole, response: stream.final, stream: { ...stream, only: true, always: true } };
  if (!asked) {
    warn('has an event stream but no "stream" property in its body to ask for it.', 'Its stream is left out.');
    return plain.length === 0 ? text : whole;
  }
  const statuses = [...new Set(others.map(({ status }) => Number(status)))].filter(Number.isInteger);
  const besides =
    statuses.length === 0
      ? undefined
      : {
          statuses,
          type: readPlain(others, false, context).response,
        };
  const only = stream.only || asked.const === true || (asked.enum?.length === 1 && asked.enum[0] === true);
  return { ...whole, response: own.length === 0 ? stream.final : read.response, stream: { ...stream, only }, besides };
}

/** Described lines: by the type of one line, or by a list of them. */
function readLines(
  contents: readonly Content[],
  { document, foreign }: ReadContext,
): { response: string; accept: string } | undefined {
  const found = foreign ? contents.find(({ type }) => isJSONLines(type)) : undefined;
  const item = found && lineSchemaOf(document, found.media.schema);
  if (!found || !item) return undefined;
  const chunk = componentName(item) ?? scalarType(item) ?? 'unknown';
  const list = `${/\W/.test(chunk) ? `(${chunk})` : chunk}[]`;
  return { response: `Stream<${chunk}, ${list}>`, accept: `${found.type}, application/json` };
}

function redirects({ operation, method }: OperationEntry): boolean {
  return (
    method !== 'head' && Object.keys(operation.responses ?? {}).some((status) => /^3(?:0[12378]|XX)$/i.test(status))
  );
}

function readPlain(
  contents: readonly Content[],
  empty: boolean,
  context: ReadContext,
): Pick<ReadResponses, 'response' | 'accept' | 'bytes'> {
  // If no response is documented, any is accepted.
  if (contents.length === 0) return { response: 'void', bytes: false, accept: context.foreign ? '*/*' : undefined };
  const json = contents.filter((content) => holdsJSON(content, context));
  const chosen = json.length > 0 ? json : contents;
  const types = new Set(chosen.map((content) => plainType(content, context)));
  const bytes = types.size === 1 && types.has('Response');
  if (empty) types.add('undefined');
  // JSON comes first; media types that a query parameter selects must be acceptable too.
  const accepted = [...chosen, ...contents.filter(({ media }) => json.length > 0 && isRecord(media['x-when']))];
  const list = accepted.flatMap(({ type }) =>
    json.length > 0 && type === '*/*' ? ['application/json', type] : [type],
  );
  const accept = bytes ? acceptBytes(accepted) : [...new Set(list)].join(', ');
  return {
    response: [...types].join(' | '),
    // A specific type, such as `application/vnd.pets+json`, is requested by name.
    accept: accepted.every(({ type }) => (context.foreign ? essenceOf(type) === 'application/json' : isJSON(type)))
      ? undefined
      : accept,
    bytes,
  };
}

/** Frameworks write any type if they do not know the type: with a schema of a value, it is JSON. */
function holdsJSON({ type, media }: Content, { document, foreign }: ReadContext): boolean {
  if (isJSON(type)) return true;
  const schema = media.schema && resolve<Schema>(document, media.schema);
  return foreign && type === '*/*' && isRecord(schema) && Object.keys(schema).length > 0 && schema.format !== 'binary';
}

/** The media types, their common range, and JSON, because errors are JSON. */
function acceptBytes(contents: readonly Content[]): string {
  const types = contents.map(({ type }) => type);
  const ranges = types.flatMap((type) => /^(?:audio|image|video)\//.exec(type)?.map((kind) => `${kind}*`) ?? []);
  return [...new Set([...types, ...ranges, 'application/json'])].join(', ');
}

/** `{ use_rss: true }` as a type: the values of parameters that select this response. */
function conditionType(when: Record<string, unknown>): string {
  return `{ ${Object.entries(when)
    .map(([name, value]) => `${propertyName(name)}: ${literal(value)}`)
    .join('; ')} }`;
}

function plainType(content: Content, context: ReadContext): string {
  const { type, media } = content;
  if (isText(type)) return 'string';
  if (!holdsJSON(content, context)) return 'Response';
  const component = componentName(media.schema);
  return component === undefined ? (scalarType(media.schema) ?? 'unknown') : component;
}

function readStream(
  media: MediaType,
  entry: OperationEntry,
  context: ReadContext,
  response: string | undefined,
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
  const list = `${/\W/.test(chunk) ? `(${chunk})` : chunk}[]`;
  // For a known kind without a description of its accumulated value, that value is an object.
  const final = kind === 'events' ? list : (response ?? 'Record<string, unknown>');
  return { kind, chunk, final, only: response === undefined, always: false };
}

/** Type of one event's JSON; `undefined` if it is not described. */
function chunkType(given: Schema | undefined, { document }: ReadContext): string | undefined {
  const schema = eventSchemaOf(document, { value: given, pointer: '' })?.value as Schema | undefined;
  if (!schema) return undefined;
  const component = componentName(schema);
  if (component !== undefined) return component;
  // An inline object schema, which has no name here.
  return schema === given ? undefined : (scalarType(schema) ?? 'unknown');
}

function propertyOf(document: OpenApi, given: Schema, name: string, depth: number): Schema | undefined {
  const schema = resolve<Schema>(document, given);
  if (!isRecord(schema) || depth > 8) return undefined;
  if (isRecord(schema.properties) && Object.hasOwn(schema.properties, name))
    return resolve<Schema>(document, schema.properties[name] as Schema) ?? {};
  return [schema.allOf, schema.anyOf, schema.oneOf]
    .filter(Array.isArray)
    .flatMap((list) => list.map((member: Schema) => propertyOf(document, member, name, depth + 1)))
    .find((found) => found !== undefined);
}
