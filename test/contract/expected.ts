import type { AnswerCase } from './document-cases.ts';
import { eventData, isObject, type Json } from './document-walk.ts';

// What the client should make of an example, worked out without the client's own code.

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

/** What the message of the thrown error must hold: the upstream's words, or else the API's. */
export function reasonIn(body: unknown): string {
  const error = isObject(body) ? body['error'] : undefined;
  // OAuth: a word, and a sentence beside it. https://www.rfc-editor.org/rfc/rfc6749#section-5.2
  if (typeof error === 'string') return String((body as Json)['error_description'] ?? error);
  if (!isObject(error)) return '';
  const raw = isObject(error['metadata']) ? error['metadata']['raw'] : undefined;
  const text = typeof raw === 'string' ? raw : String(error['message'] ?? '');
  return /"message":\s*"([^"]+)"/.exec(text)?.[1] ?? text;
}

/** How long the answer asks to wait, in ms. */
export function waitIn(body: unknown, headers: Record<string, string>): number | undefined {
  const error = isObject(body) && isObject(body['error']) ? body['error'] : {};
  const availability = isObject(error['availability']) ? error['availability']['retry_after'] : undefined;
  const metadata = isObject(error['metadata']) ? error['metadata']['retry_after_seconds'] : undefined;
  const seconds = availability ?? headers['retry-after'] ?? metadata;
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

const choicesOf = (value: unknown): Json[] =>
  isObject(value) && Array.isArray(value['choices']) ? (value['choices'] as Json[]) : [];

/** An error inside an answer or an event, beside what status says. */
export function isFailure(value: unknown): boolean {
  const failed = (node: Json): boolean =>
    (node['error'] ?? undefined) !== undefined || node['finish_reason'] === 'error';
  if (!isObject(value)) return false;
  if (typeof value['type'] === 'string') return value['type'] === 'error' || value['type'] === 'response.failed';
  return failed(value) || choicesOf(value).some(failed);
}

/** The events of a transcript up to the first that is an error, and that error's event. */
export function transcriptOf({ value }: AnswerCase): { chunks: Json[]; failure: Json | undefined } {
  const events = eventData(String(value))
    .filter((data) => data !== '[DONE]')
    .map((data) => JSON.parse(data) as Json);
  const at = events.findIndex(isFailure);
  return at < 0 ? { chunks: events, failure: undefined } : { chunks: events.slice(0, at), failure: events[at] };
}

export interface Sum {
  text: string;
  reasoning: string;
  toolArguments: string;
  finish: unknown;
  usage: unknown;
}

/** What the chunks of a transcript add up to, for the first choice. */
export function sumOfChunks(chunks: Json[]): Sum {
  if (chunks.some((chunk) => typeof chunk['type'] === 'string')) return sumOfEvents(chunks);
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

/** The same of an accumulated answer. */
export function sumOfAnswer(answer: unknown): Sum {
  if (isObject(answer) && Array.isArray(answer['output'])) return sumOfResponse(answer);
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

/** What the events of the Responses format add up to. */
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

/** Fields of a multipart body in order, files as their text. */
export async function partsOf(body: string, mediaType: string): Promise<[string, string][]> {
  const form = await new Response(body, { headers: { 'content-type': mediaType } }).formData();
  return Promise.all(
    Array.from(form.entries(), async ([name, value]): Promise<[string, string]> => [name, await textOfPart(value)]),
  );
}

/** What the fields of a body must be: a repeated field for a list, JSON for an object. */
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
