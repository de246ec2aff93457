import { asRecord } from '../json.ts';
import { readWords, type Words } from './words.ts';

/**
 * Why a request was refused, where its words say so: `context_overflow` (input and output together are longer than the model
 * takes), `quota_exhausted` (credits, or a quota that waiting a moment does not refill), `free_limit` (the day's requests to
 * free models are used up), `moderation` (the input was flagged), `no_endpoints` (routing rules leave no endpoint).
 */
export type ErrorReason =
  | 'context_overflow'
  | 'quota_exhausted'
  | 'free_limit'
  | 'moderation'
  | 'no_endpoints'
  | (string & {});

/** Codes and wordings of each reason, and who words it so. The first reason that fits decides. */
const WORDINGS: Readonly<Record<string, readonly RegExp[]>> = {
  // OpenRouter: "Rate limit exceeded: free-models-per-day. Add 10 credits to unlock …". Its limit by the minute,
  // `free-models-per-min`, is an ordinary one.
  free_limit: [/free-models-per-day/],
  context_overflow: [
    // OpenRouter's `error_type`, OpenAI's `code`.
    /(?:context|token)_(?:length|limit|window)_exceeded/,
    // OpenAI, vLLM, DeepSeek: "This model's maximum context length is 8192 tokens"; OpenRouter: "This endpoint's maximum …";
    // xAI: "This model's maximum prompt length is 131072 but …"; Mistral: "… too large for model with 32768 maximum context".
    /maximum (?:context|(?:prompt|input) length)/,
    // OpenAI: "Your input exceeds the context window of this model"; llama.cpp: "exceeds the available context size";
    // Anthropic: "input length and `max_tokens` exceed context limit: 190000 + 21333 > 200000".
    /exceeds? (?:the )?(?:available |model's )?context (?:window|limit|size|length)/,
    // Anthropic: "prompt is too long: 210000 tokens > 200000 maximum"; Bedrock: "Input is too long for requested model".
    /(?:prompt|input) is too long/,
    // Google: "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576)".
    /exceeds the maximum number of (?:input )?tokens/,
    // Groq: "Please reduce the length of the messages or completion".
    /reduce the length of the (?:messages|prompt|input)/,
  ],
  quota_exhausted: [
    // OpenAI, as `type` and `code`; xAI and others as code. OpenRouter: "Insufficient credits. Add more using …"; DeepSeek:
    // "Insufficient Balance".
    /insufficient[ _](?:quota|balance|credits?|funds)/,
    /billing_hard_limit_reached|payment_required/,
    // OpenRouter: "requires more credits, or fewer max_tokens".
    /requires more credits/,
    // OpenRouter, 403: "Key limit exceeded (total limit)"; Anthropic, 400: "Your credit balance is too low to access …".
    /key limit exceeded|credit balance is too low/,
  ],
  moderation: [
    // OpenAI's and Azure's codes; OpenAI: "rejected by the safety system"; Azure: "content management policy".
    /content_(?:policy_violation|filter)|safety system|content management policy/,
    // OpenRouter: "acme/widget-1 requires moderation. Your input was flagged"; Anthropic: "Output blocked by content filtering".
    /requires moderation|(?:input|prompt|request|content) was flagged|content filtering/,
  ],
  no_endpoints: [
    // OpenRouter: "No endpoints found that support tool use", "No allowed providers are available for the selected model".
    /no (?:allowed |available )?(?:model )?(?:endpoint|provider)s? (?:are |were )?(?:found|available|that meets)/,
    // OpenRouter's `availability.code`.
    /^(?:no_endpoints|(?:constraint_filter|(?:privacy|region)_restrict)ed)$/m,
  ],
};

/** True where a repeat of the same request meets the same refusal. */
export function isLasting(reason: ErrorReason | undefined): boolean {
  // All but one: a request that found no endpoint may find one a moment later.
  return reason !== undefined && reason !== 'no_endpoints';
}

/** The reason in an error's words and status. */
export function findReason(words: Words, error: unknown, status: number | undefined): ErrorReason | undefined {
  const text = [...words.codes, words.text].join('\n').toLowerCase();
  for (const [reason, wordings] of Object.entries(WORDINGS))
    if (wordings.some((wording) => wording.test(text))) return reason;
  const { reasons, flagged_input: flagged } = asRecord(asRecord(error)?.metadata) ?? {};
  if (flagged || (Array.isArray(reasons) && status === 403)) return 'moderation';
  // OpenAI: "You exceeded your current quota, please check your plan and billing details"; Google has the same words for
  // limits by the minute, whose code is RESOURCE_EXHAUSTED.
  if (text.includes('exceeded your current quota') && !text.includes('resource_exhausted')) return 'quota_exhausted';
  return status === 402 ? 'quota_exhausted' : undefined;
}

/** Tokens that the balance still pays for. OpenRouter: "You requested up to 65536 tokens, but can only afford 333". */
export function findAffordableTokens({ text }: Words): number | undefined {
  const digits = /can only afford (\d{1,15})/i.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * The reason of an error of this client, of another copy of it, or of a plain object as it came over the wire: an error
 * envelope, its `error`, a failed response, a choice.
 */
export function reasonOf(error: unknown): ErrorReason | undefined {
  const record = asRecord(error);
  if (error instanceof Error && typeof record?.['reason'] === 'string') return record['reason'];
  if (error instanceof Error && record?.['body'] === undefined) return undefined;
  const found = errorIn(error instanceof Error ? record?.['body'] : error);
  if (found === undefined) return undefined;
  const { code, status } = asRecord(found) ?? {};
  return findReason(
    readWords(found),
    found,
    [code, status].find((one): one is number => typeof one === 'number'),
  );
}

/** The error that a body or an event reports, or that it is; `undefined` for a completion without one. */
export function errorIn(body: unknown): unknown {
  const envelope = asRecord(body);
  const [choice] = Array.isArray(envelope?.['choices']) ? (envelope['choices'] as unknown[]) : [];
  const value = envelope?.['error'] ?? asRecord(envelope?.['response'])?.['error'] ?? asRecord(choice)?.['error'];
  // A completion is no error, whatever its text says.
  const isCompletion = choice !== undefined || envelope?.['output'] !== undefined;
  return value ?? (isCompletion ? undefined : body);
}

/** True where the conversation is too long for the model. Takes an error, or a plain object of the wire. */
export const isContextOverflow = (error: unknown): boolean => reasonOf(error) === 'context_overflow';
/** True where credits or a quota are used up. Takes an error, or a plain object of the wire. */
export const isQuotaExhausted = (error: unknown): boolean => reasonOf(error) === 'quota_exhausted';
/** True where the day's requests to free models are used up. Takes an error, or a plain object of the wire. */
export const isFreeLimit = (error: unknown): boolean => reasonOf(error) === 'free_limit';
/** True where the input was flagged. Takes an error, or a plain object of the wire. */
export const isModeration = (error: unknown): boolean => reasonOf(error) === 'moderation';
/** True where routing rules leave no endpoint. Takes an error, or a plain object of the wire. */
export const isNoEndpoints = (error: unknown): boolean => reasonOf(error) === 'no_endpoints';
