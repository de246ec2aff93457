import { parseJSON } from '../../json.ts';
import { essenceOf, isEventStream, isJSON } from '../../media-type.ts';
import { queryOf } from '../document/answer.ts';
import { splitEvents } from '../script/transcript.ts';
import type { RecordedBody } from './exchange.ts';
import { readEvent } from './event.ts';

/** The body of a request in the format of recordings. `type` is its content type. */
export async function describeRequestBody(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<RecordedBody> {
  const form = essenceOf(type) === 'multipart/form-data' ? await multipart(bytes, type) : undefined;
  return form ?? describeBody(bytes, type);
}

export function describeBody(bytes: Uint8Array, type: string): RecordedBody {
  if (bytes.length === 0) return {};
  const essence = essenceOf(type);
  const isText = isEventStream(type) || isJSON(type) || essence.startsWith('text/');
  const text = isText ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : textOf(bytes);
  if (text === undefined) return base64(bytes);
  if (isEventStream(type)) return { events: splitEvents(text).filter(Boolean).map(readEvent) };
  if (essence === 'application/x-www-form-urlencoded') return { form: queryOf(new URLSearchParams(text)) };
  const value = parseJSON(text);
  return value === undefined ? { text } : { body: value };
}

async function multipart(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<RecordedBody | undefined> {
  try {
    const data = await new Response(bytes, { headers: { 'content-type': type } }).formData();
    const form: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const name of new Set(data.keys())) {
      const values = await Promise.all(data.getAll(name).map(describeField));
      form[name] = values.length === 1 ? values[0] : values;
    }
    return { form: { ...form } };
  } catch {
    return undefined;
  }
}

/** A file is described by its name and type, and by its content only if that is text. */
async function describeField(value: string | File): Promise<unknown> {
  if (typeof value === 'string') return value;
  const text = textOf(new Uint8Array(await value.arrayBuffer()));
  return { file: value.name, type: value.type, ...(text === undefined ? {} : { text }) };
}

/** The bytes as text; `undefined` if they are not UTF-8 or contain NUL, which text does not. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function base64(bytes: Uint8Array): RecordedBody {
  return { base64: Buffer.from(bytes).toString('base64') };
}
