import { asRecord, parseJSON } from '../../json.ts';
import type { StreamKind } from '../../stream/kind.ts';
import type { HttpAnswer } from '../document/answer.ts';
import { eventsOfAnswer } from './stream-answer.ts';
import { encodeEvents, isTranscript } from './transcript.ts';
import type { ReplyWithStatus } from '../types.ts';

/** The context of a scripted response. */
export interface Situation {
  /** Status of a successful response of the operation. */
  readonly success: number;
  /** True if the request asks for an event stream. */
  readonly streaming: boolean;
  /** The stream kind of the operation, if known. */
  readonly kind: StreamKind | undefined;
}

const JSON_TYPE = 'application/json';
const STREAM_TYPE = 'text/event-stream';

/** A scripted reply as an HTTP response. */
export async function scriptedAnswer(reply: unknown, situation: Situation): Promise<HttpAnswer> {
  if (isResponse(reply)) {
    const copy = reply.clone();
    return {
      status: copy.status,
      headers: Object.fromEntries(copy.headers),
      body: new Uint8Array(await copy.arrayBuffer()),
    };
  }
  if (!isReplyWithStatus(reply)) return answerWith(reply, situation);
  const { status, headers = {}, body } = reply;
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (body === undefined) return { status, headers: lower, body: '' };
  const answer = answerWith(body, { ...situation, streaming: situation.streaming && status < 300 });
  return { ...answer, status, headers: { ...answer.headers, ...lower } };
}

function answerWith(value: unknown, { success, streaming, kind }: Situation): HttpAnswer {
  const answer = (type: string, body: string | Uint8Array): HttpAnswer => ({
    status: success,
    headers: { 'content-type': type },
    body,
  });
  if (value === undefined) throw new Error('there is no reply: it is undefined');
  if (typeof value === 'string') return answer(typeOfText(value), value);
  if (ArrayBuffer.isView(value)) return answer('application/octet-stream', value as Uint8Array);
  if (!streaming) return answer(JSON_TYPE, JSON.stringify(value));
  return answer(STREAM_TYPE, encodeEvents(Array.isArray(value) ? value : eventsOfAnswer(kind, value)));
}

function typeOfText(text: string): string {
  if (isTranscript(text)) return STREAM_TYPE;
  return parseJSON(text) === undefined ? 'text/plain; charset=utf-8' : JSON_TYPE;
}

/** By its methods: a test runner's global classes are often not those that created the object. */
function isResponse(value: unknown): value is Response {
  const { clone, arrayBuffer } = (asRecord(value) ?? {}) as Partial<Response>;
  return typeof clone === 'function' && typeof arrayBuffer === 'function';
}

const REPLY_PROPERTIES = new Set(['status', 'headers', 'body']);

/** A response that happens to have a `status` has other properties as well. */
function isReplyWithStatus(value: unknown): value is ReplyWithStatus {
  const status = asRecord(value)?.['status'];
  return (
    Number.isInteger(status) &&
    (status as number) >= 200 &&
    (status as number) <= 599 &&
    Object.keys(value as object).every((name) => REPLY_PROPERTIES.has(name))
  );
}
