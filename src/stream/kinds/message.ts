import { asRecord, asString } from '../../json.ts';
import type { StreamKind } from '../kind.ts';
import { isFilled } from './filled.ts';
import { foldMessage } from './message-fold.ts';
import { textOf } from './text-of.ts';

/**
 * Status that a failure would have had as an HTTP response, by OpenRouter's `error_type` or else by Anthropic's `type`. Every
 * other one is the server's: 500.
 */
const STATUS: readonly (readonly [number, string])[] = [
  [
    400,
    'invalid_request invalid_request_error invalid_prompt context_length_exceeded max_tokens_exceeded token_limit_exceeded string_too_long content_policy_violation refusal invalid_image image_too_large image_too_small unsupported_image_format image_download_failed',
  ],
  [401, 'authentication authentication_error'],
  [402, 'payment_required billing_error'],
  [403, 'permission_denied permission_error'],
  [404, 'not_found image_not_found not_found_error'],
  [412, 'precondition_failed'],
  [413, 'payload_too_large request_too_large'],
  [422, 'unprocessable'],
  [429, 'rate_limit_exceeded rate_limit_error'],
  [502, 'provider_unavailable'],
  [503, 'provider_overloaded'],
  [504, 'timeout timeout_error'],
  [529, 'overloaded_error'],
];

/** Blocks whose text arrives in deltas; every other block is content as soon as it starts. */
const GROWING: Readonly<Record<string, string>> = { text: 'text', thinking: 'thinking' };

/** Events of the Anthropic Messages format, told apart by `type`; types that are new pass through. */
export const message: StreamKind = {
  name: 'message',
  isContent(event) {
    const { type, content_block: block, delta } = asRecord(event) ?? {};
    if (type === 'content_block_delta')
      return Object.entries(asRecord(delta) ?? {}).some(([name, value]) => name !== 'type' && isFilled(value));
    const started = type === 'content_block_start' ? asRecord(block) : undefined;
    if (!started) return false;
    const member = Object.entries(GROWING).find(([growing]) => growing === started['type'])?.[1];
    return member === undefined || isFilled(started[member]);
  },
  text(event) {
    const { type, content_block: block, delta } = asRecord(event) ?? {};
    if (type === 'content_block_start') return textOf(block, 'text', 'text');
    return type === 'content_block_delta' ? textOf(delta, 'text_delta', 'text') : '';
  },
  failure(event) {
    const record = asRecord(event);
    const type = record?.['type'];
    const reported = record?.['error'];
    if (type !== 'error' && (type !== undefined || !isFilled(reported))) return undefined;
    const error = asRecord(reported);
    if (!error) return reported ?? record;
    const known = error['http_status'] ?? error['code'];
    return known === undefined || known === null ? { ...error, http_status: statusOf(error) } : error;
  },
  fold: (limit) => foldMessage(limit),
  isEnd: (event) => asRecord(event)?.['type'] === 'message_stop',
  isAnswer(value) {
    const record = asRecord(value);
    return record?.['type'] === 'message' || (record?.['role'] === 'assistant' && Array.isArray(record['content']));
  },
  chunksOf(answer) {
    const { content, stop_reason = null, stop_sequence = null, usage } = asRecord(answer) ?? {};
    const blocks: unknown[] = Array.isArray(content) ? content : [];
    return [
      { type: 'message_start', message: { ...answer, content: [], stop_reason: null } },
      ...blocks.flatMap((content_block, index) => [
        { type: 'content_block_start', index, content_block },
        { type: 'content_block_stop', index },
      ]),
      { type: 'message_delta', delta: { stop_reason, stop_sequence }, ...(usage === undefined ? {} : { usage }) },
      { type: 'message_stop' },
    ];
  },
};

function statusOf({ error_type: precise, type }: Record<string, unknown>): number {
  const name = asString(precise) ?? asString(type);
  return STATUS.find(([, names]) => names.split(' ').includes(name ?? ''))?.[0] ?? 500;
}
