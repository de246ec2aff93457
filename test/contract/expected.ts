import type { AnswerCase } from './document-cases.ts';
import { eventData, isObject, type Json } from './document-walk.ts';

// The expected results for an example, computed without the client's code.

const CLASSES: Record<number, string> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  402: 'PaymentRequiredError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  408: 'RequestTimeoutError',
  409: 'ConflictError',
  413: 'PayloadTooLargeError',
  422: 'UnprocessableEntityError',
  429: 'RateLimitError',
  502: 'BadGatewayError',
  503: 'ServiceUnavailableError',
  504: 'GatewayTimeoutError',
  524: 'GatewayTimeoutError',
  529: 'ProviderOverloadedError',
};

export function errorClass(status: number): string {
  return CLASSES[status] ?? (status >= 500 ? 'InternalServerError' : 'APIError');
}

/** Text that the message of the error must contain: the upstream's reason, or else the API's. */
export function reasonIn(body: unknown): string {
  const error = isObject(body) ? body['error'] : undefined;
  // OAuth: a code with a description. https://www.rfc-editor.org/rfc/rfc6749#section-5.2
  if (typeof error === 'string') return String((body as Json)['error_description'] ?? error);
  if (!isObject(error)) return '';
  const raw = isObject(error['metadata']) ? error['metadata']['raw'] : undefined;
  const text = typeof raw === 'string' ? raw : String(error['message'] ?? '');
  return /"message":\s*"([^"]+)"/.exec(text)?.[1] ?? text;
}

/** The wait that the response asks for, in ms. */
export function waitIn(body: unknown, headers: Record<string, string>): number | undefined {
  const error = isObject(body) && isObject(body['error']) ? body['error'] : {};
  const availability = isObject(error['availability']) ? error['availability']['retry_after'] : undefined;
  const metadata = isObject(error['metadata']) ? error['metadata']['retry_after_seconds'] : undefined;
  const seconds = availability ?? headers['retry-after'] ?? metadata;
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

const choicesOf = (value: unknown): Json[] =>
  isObject(value) && Array.isArray(value['choices']) ? (value['choices'] as Json[]) : [];

/** An error inside a response or an event, whatever the status is. */
export function isFailure(value: unknown): boolean {
  const failed = (node: Json): boolean =>
    (node['error'] ?? undefined) !== undefined || node['finish_reason'] === 'error';
  if (!isObject(value)) return false;
  if (typeof value['type'] === 'string') return value['type'] === 'error' || value['type'] === 'response.failed';
  return failed(value) || choicesOf(value).some(failed);
}

export interface Transcript {
  /** The events up to the first that is an error. */
  chunks: Json[];
  /** That error's event. */
  failure: Json | undefined;
  /** The connection breaks before the end. */
  truncated: boolean;
}

export function transcriptOf({ value }: AnswerCase): Transcript {
  const data = eventData(String(value));
  const events = data.filter((text) => text !== '[DONE]').map((text) => JSON.parse(text) as Json);
  const at = events.findIndex(isFailure);
  if (at >= 0) return { chunks: events.slice(0, at), failure: events[at], truncated: false };
  return { chunks: events, failure: undefined, truncated: !isEnd(data.at(-1) ?? '') };
}

/** A stream of messages may end with its last event, all others end with `[DONE]`. */
export const isEnd = (data: string): boolean => data === '[DONE]' || /"type":"message_stop"/.test(data);

/** Whether some of the chunks have content for the caller: then the call can no longer be repeated unnoticed. */
export function hasContent(chunks: Json[]): boolean {
  const { text, reasoning, toolArguments } = sumOfChunks(chunks);
  return text + reasoning + toolArguments !== '' || chunks.some((chunk) => 'b64_json' in chunk);
}

export interface Sum {
  text: string;
  reasoning: string;
  toolArguments: string;
  finish: unknown;
  usage: unknown;
}

/** The accumulated value of a transcript's chunks, for the first choice. */
export function sumOfChunks(chunks: Json[]): Sum {
  const type = chunks.map((chunk) => chunk['type']).find((name) => typeof name === 'string');
  if (typeof type === 'string' && type.startsWith('image_generation.')) return sumOfImageEvents(chunks);
  if (typeof type === 'string') return type.startsWith('response.') ? sumOfEvents(chunks) : sumOfMessageEvents(chunks);
  const firsts = chunks.map((chunk) => choicesOf(chunk).find((choice) => choice['index'] === 0) ?? {});
  const parts = firsts.map((choice) => (isObject(choice['delta']) ? choice['delta'] : choice));
  return {
    text: parts.map((part) => part['content'] ?? part['text'] ?? '').join(''),
    reasoning: parts.map((part) => part['reasoning'] ?? '').join(''),
    toolArguments: parts.map(argumentsIn).join(''),
    finish: firsts
      .map((choice) => choice['finish_reason'])
      .findLast((reason) => reason !== null && reason !== undefined),
    usage: chunks.map((chunk) => chunk['usage']).findLast((usage) => usage !== null && usage !== undefined),
  };
}

/**
 * The return value of a plain call for an example: responses also have their text as `output_text`, which the API does
 * not send.
 */
export function readOf(value: unknown): unknown {
  if (!isObject(value) || !Array.isArray(value['output']) || 'output_text' in value) return value;
  return { ...value, output_text: sumOfAnswer(value).text };
}

/** The same for an accumulated completion. */
export function sumOfAnswer(answer: unknown): Sum {
  if (isObject(answer) && Array.isArray(answer['output'])) return sumOfResponse(answer);
  if (isObject(answer) && Array.isArray(answer['content'])) return sumOfMessage(answer);
  if (isObject(answer) && Array.isArray(answer['data'])) return sumOfImages(answer['data'] as Json[], answer['usage']);
  const choice = choicesOf(answer)[0] ?? {};
  const part = isObject(choice['message']) ? choice['message'] : choice;
  return {
    text: String(part['content'] ?? part['text'] ?? ''),
    reasoning: String(part['reasoning'] ?? ''),
    toolArguments: argumentsIn(part),
    finish: choice['finish_reason'] ?? undefined,
    usage: isObject(answer) ? (answer['usage'] ?? undefined) : undefined,
  };
}

function argumentsIn(part: Json): string {
  const calls = Array.isArray(part['tool_calls'])
    ? (part['tool_calls'] as { function?: { arguments?: string } }[])
    : [];
  return calls.map((call) => call.function?.arguments ?? '').join('');
}

/** The accumulated value of events in the Responses format. */
function sumOfEvents(events: Json[]): Sum {
  const deltas = (type: string): string =>
    events
      .filter((event) => event['type'] === `response.${type}.delta`)
      .map((event) => event['delta'])
      .join('');
  const last = events.at(-1)?.['response'];
  const ended = isObject(last) ? last : {};
  return {
    text: deltas('output_text'),
    reasoning: deltas('reasoning_text') + deltas('reasoning_summary_text'),
    toolArguments: deltas('function_call_arguments'),
    finish: ended['status'],
    usage: ended['usage'] ?? undefined,
  };
}

function sumOfResponse(response: Json): Sum {
  const items = response['output'] as Json[];
  const texts = (list: string, type: string): string =>
    items
      .flatMap((item) => (Array.isArray(item[list]) ? (item[list] as Json[]) : []))
      .filter((part) => part['type'] === type)
      .map((part) => part['text'])
      .join('');
  return {
    text: texts('content', 'output_text'),
    reasoning: texts('content', 'reasoning_text') + texts('summary', 'summary_text'),
    toolArguments: items
      .filter((item) => item['type'] === 'function_call')
      .map((item) => item['arguments'])
      .join(''),
    finish: response['status'],
    usage: response['usage'] ?? undefined,
  };
}

/** The accumulated value of events in the Messages format: blocks by index, and the last value of everything else. */
function sumOfMessageEvents(events: Json[]): Sum {
  const message: Json = {};
  const blocks: Json[] = [];
  const inputs: string[] = [];
  let usage: Json = {};
  const replace = (given: unknown): void => {
    const known = Object.entries(isObject(given) ? given : {}).filter(([, value]) => value !== null);
    usage = { ...usage, ...Object.fromEntries(known) };
  };
  for (const event of events) {
    const { index, delta } = event as { index: number; delta?: Json };
    if (isObject(event['message'])) replace(event['message']['usage']);
    if (isObject(event['content_block'])) blocks[index] = { ...event['content_block'] };
    if (event['type'] === 'message_delta') {
      Object.assign(message, delta);
      replace(event['usage']);
    } else if (delta) {
      const block = blocks[index] ?? {};
      for (const name of ['text', 'thinking']) {
        if (name in delta) block[name] = `${String(block[name])}${String(delta[name])}`;
      }
      if ('partial_json' in delta) inputs[index] = `${inputs[index] ?? ''}${String(delta['partial_json'])}`;
    }
  }
  inputs.forEach((text, index) => {
    if (text !== '') blocks[index] = { ...blocks[index], input: JSON.parse(text) };
  });
  return sumOfMessage({ stop_reason: message['stop_reason'], content: blocks, usage });
}

function sumOfMessage({ content, stop_reason: finish, usage }: Json): Sum {
  const blocks = content as Json[];
  const texts = (name: string): string => blocks.map((block) => block[name] ?? '').join('');
  const counted = Object.entries(isObject(usage) ? usage : {}).filter(([, value]) => value !== null);
  return {
    text: texts('text'),
    reasoning: texts('thinking'),
    toolArguments: blocks.flatMap(({ input }) => (input === undefined ? [] : [JSON.stringify(input)])).join(''),
    finish: finish ?? undefined,
    usage: Object.fromEntries(counted),
  };
}

/** Finished images, with the usage of the last; previews and the source of vector images precede them. */
function sumOfImageEvents(events: Json[]): Sum {
  const finished = events.filter((event) => event['type'] === 'image_generation.completed');
  return sumOfImages(
    finished,
    finished.map((event) => event['usage']).findLast((usage) => usage !== undefined),
  );
}

function sumOfImages(images: Json[], usage: unknown): Sum {
  const text = images.map((image) => image['b64_json']).join(' ');
  return { text, reasoning: '', toolArguments: '', finish: undefined, usage };
}

/** Fields of a multipart body in order, files as their text. */
export async function partsOf(body: string, mediaType: string): Promise<[string, string][]> {
  const form = await new Response(body, { headers: { 'content-type': mediaType } }).formData();
  return Promise.all(
    Array.from(form.entries(), async ([name, value]): Promise<[string, string]> => [name, await textOfPart(value)]),
  );
}

/** The expected fields of a body: a repeated field for a list, JSON for an object. */
export async function partsFor(params: object): Promise<[string, string][]> {
  const fields = Object.entries(params).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value as unknown]).map((item) => [name, item] as const),
  );
  return Promise.all(fields.map(async ([name, item]): Promise<[string, string]> => [name, await textOfPart(item)]));
}

function textOfPart(value: unknown): string | Promise<string> {
  if (value instanceof Blob) return value.text();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
