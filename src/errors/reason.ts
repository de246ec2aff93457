import { asRecord } from '../json.ts';
import { readWords, type Words } from './words.ts';

/**
 * Why a request was refused, as far as its wording shows: `context_overflow` (input and output together exceed the model's
 * context), `quota_exhausted` (credits, or a quota that does not refill soon), `free_limit` (the day's requests to free models
 * are used up), `moderation` (the input was flagged), `no_endpoints` (no endpoint matches the routing rules).
 */
export type ErrorReason =
  | 'context_overflow'
  | 'quota_exhausted'
  | 'free_limit'
  | 'moderation'
  | 'no_endpoints'
  | (string & {});

/** Codes and wordings of each reason, with their sources. The first reason that matches wins. */
const WORDINGS: Readonly<Record<string, readonly RegExp[]>> = {
  // OpenRouter: "Rate limit exceeded: free-models-per-day. Add 10 credits to unlock …". Its limit by the minute,
  // `free-models-per-min`, is an ordinary one.
  free_limit: [/free-models-per-day|daily limit (?:of|for) free/],
  context_overflow: [
    // OpenRouter's `error_type`, OpenAI's `code`, Anthropic's stop reason.
    /(?:context|token)_(?:length|limit|window)_exceeded/,
    // OpenAI, vLLM, DeepSeek: "This model's maximum context length is 8192 tokens"; OpenRouter: "This endpoint's maximum …";
    // xAI: "This model's maximum prompt length is 131072 but …"; Mistral: "… too large for model with 32768 maximum context";
    // vLLM: "longer than the maximum model length of 4096".
    /maximum (?:context|(?:prompt|input|model) length)/,
    // OpenAI: "Your input exceeds the context window of this model"; llama.cpp: "exceeds the available context size";
    // Anthropic: "input length and `max_tokens` exceed context limit: 190000 + 21333 > 200000"; Moonshot: "Your request exceeded
    // model token limit: 8192".
    /exceed(?:s|ed)? (?:the )?(?:available |model(?:'s)? )?(?:context (?:window|limit|size|length)|token limit)/,
    // LM Studio: "Context size has been exceeded", "loaded with context length of only 4096 tokens"; MiniMax: "context window
    // exceeds limit (2013)".
    /context (?:window|limit|size|length)(?: has been)? exceed|context length of only/,
    // "too large for the model's context window", "longer than the model's context length".
    /too (?:large|long) for the model's context|(?:longer|greater) than the (?:model's )?context length/,
    // Anthropic: "prompt is too long: 210000 tokens > 200000 maximum"; Bedrock: "Input is too long for requested model".
    /(?:prompt|input) is too long/,
    // Google: "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576)", "the input token count is
    // 1300000 but model only supports up to 1048576"; Copilot: "prompt token count of 150000 exceeds the limit of 128000";
    // OpenAI: "Input tokens exceed the configured limit of 272000 tokens".
    /exceeds the maximum number of (?:input )?tokens/,
    /prompt token count of \d{1,9} exceeds|input tokens exceed the|input token count is \d{1,9} but (?:the )?model only/,
    // Hugging Face: "`inputs` must have less than 4096 tokens", "`inputs` tokens + `max_new_tokens` must be <= 4096"; Alibaba:
    // "Range of input length should be [1, 98304]".
    /`inputs` (?:must have less than|tokens \+)|range of input length/,
    // Groq: "Please reduce the length of the messages or completion".
    /reduce the length of the (?:messages|prompt|input)/,
    // Bedrock: "Too many input tokens", "Number of input tokens exceeds maximum length"; Cohere: "too many tokens: total number of
    // tokens in the request cannot exceed 4081"; IBM: "the number of input tokens 5000 cannot exceed the total tokens limit 4096".
    /too many input tokens|too many tokens: |number of (?:input )?tokens (?:\d{1,9} |in the (?:prompt|request) )?(?:exceeds|cannot exceed)/,
    // GitHub: "Request body too large for gpt-4o model. Max size: 8000 tokens"; Z.ai: "Prompt exceeds max length"; StepFun: "Total
    // tokens of image and text exceed max message tokens".
    /tokens_limit_reached|max size: \d{1,9} tokens|(?:prompt|input|request) exceeds (?:the )?max(?:imum)? length|exceed max message tokens/,
  ],
  quota_exhausted: [
    // OpenAI, as `type` and `code`; xAI and others as code. OpenRouter: "Insufficient credits. Add more using …"; DeepSeek:
    // "Insufficient Balance"; others: "Account balance is insufficient".
    /insufficient[ _](?:quota|balance|credits?|funds)|(?:balance|credits?|quota|funds) (?:is|are|has been|have been) (?:insufficient|exhausted|used up)/,
    // OpenAI, as code and as "Billing hard limit has been reached"; Alibaba: "Arrearage".
    /billing[ _]hard[ _]limit|payment_required|arrearage/,
    // OpenRouter: "requires more credits, or fewer max_tokens". xAI: "has either used all available credits or reached …".
    /requires more credits|(?:not enough|(?:run )?out of|used all available) credits|credits?_exhausted|quota_(?:exceeded|exhausted)/,
    // OpenRouter, 403: "Key limit exceeded (total limit)"; Anthropic, 400: "Your credit balance is too low to access …".
    /key limit exceeded|credit balance is too low/,
    // Anthropic: "You have reached your specified API usage limits"; Hugging Face: "exceeded your monthly included credits".
    /(?:reached|exceeded) (?:your|its|the) (?:specified )?(?:api |daily |weekly |monthly )(?:usage |spend(?:ing)? |included )?(?:limit|credit|quota|budget)/,
    /(?:daily|weekly|monthly) (?:usage |spend(?:ing)? )?(?:limit|quota|budget|credits?) (?:is |was |has been )?(?:reached|exceeded|exhausted)/,
  ],
  moderation: [
    // OpenAI's and Azure's codes; OpenAI: "rejected by the safety system"; Azure: "content management policy".
    /content_(?:policy_violation|filter)\b|safety system|content management policy/,
    // Codes of OpenAI (images), Alibaba, Google and Azure.
    /\b(?:moderation_blocked|data_inspection_failed|prohibited_content|responsibleaipolicyviolation)\b/,
    // OpenRouter: "acme/widget-1 requires moderation. Your input was flagged"; Anthropic: "Output blocked by content filtering".
    /requires moderation|(?:input|prompt|request|content) was flagged|content filtering/,
    // DeepSeek: "Content Exists Risk"; Alibaba: "may contain inappropriate content"; Google: "blocked due to SAFETY"; xAI: "Content
    // violates usage guidelines".
    /content exists risk|inappropriate content|blocked due to (?:safety|prohibited)|violat(?:es?|ing) (?:our |the )?(?:usage|content|safety) (?:guideline|polic)/,
  ],
  no_endpoints: [
    // OpenRouter: "No endpoints found that support tool use", "No allowed providers are available for the selected model", "All
    // providers have been ignored", "No models provided match your filters".
    /no (?:allowed |available )?(?:model )?(?:endpoint|provider)s? (?:are |were |is )?(?:found|available|that meet)|all providers have been ignored|no models provided match/,
    // OpenRouter's `availability.code`.
    /^(?:no_endpoints|(?:constraint_filter|(?:privacy|region)_restrict)ed)$/m,
  ],
};
/** Limits by the minute use the words of a quota, and of a request that is too long. */
const BY_MINUTE = /per[ _-]?(?:min|sec)|\b[tr]pm\b/;

/** True if the same request would be refused again. */
export function isLasting(reason: ErrorReason | undefined): boolean {
  // All but one: a request that found no endpoint may find one a moment later.
  return reason !== undefined && reason !== 'no_endpoints';
}

/** The reason, by an error's wording and status. */
export function findReason(words: Words, error: unknown, status: number | undefined): ErrorReason | undefined {
  // A quotation is not the API's own wording.
  const said = words.text.replace(/"[^"\n]*"/g, (quoted) => (quoted.includes(' ') ? '""' : quoted));
  const text = withoutSeparators([...words.codes, said].join('\n').toLowerCase());
  const isShort = BY_MINUTE.test(text);
  for (const [reason, wordings] of Object.entries(WORDINGS)) {
    if (isShort && (reason === 'context_overflow' || reason === 'quota_exhausted')) continue;
    if (wordings.some((wording) => wording.test(text))) return reason;
  }
  const { reasons, flagged_input: flagged } = asRecord(asRecord(error)?.metadata) ?? {};
  if (flagged || (Array.isArray(reasons) && status === 403)) return 'moderation';
  // OpenAI: "You exceeded your current quota, please check your plan and billing details"; Google uses the same wording for
  // limits by the minute, whose code is RESOURCE_EXHAUSTED.
  if (!isShort && text.includes('exceeded your current quota') && !text.includes('resource_exhausted'))
    return 'quota_exhausted';
  return status === 402 ? 'quota_exhausted' : undefined;
}

/** Tokens that the balance still covers. OpenRouter: "You requested up to 65536 tokens, but can only afford 333". */
export function findAffordableTokens({ text }: Words): number | undefined {
  const digits = /can only afford (\d{1,15})/i.exec(withoutSeparators(text))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `12,345` as `12345`. */
function withoutSeparators(text: string): string {
  return text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

/**
 * The reason of an error of this client, of another copy of it, or of a plain object as sent by the API: an error envelope, its
 * `error`, a failed response, a choice.
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

/** The error that a body or an event contains, or is; `undefined` for a completion without one. */
export function errorIn(body: unknown): unknown {
  const envelope = asRecord(body);
  const [choice] = Array.isArray(envelope?.['choices']) ? (envelope['choices'] as unknown[]) : [];
  const value = envelope?.['error'] ?? asRecord(envelope?.['response'])?.['error'] ?? asRecord(choice)?.['error'];
  // A completion is not an error, whatever its text.
  const isCompletion = choice !== undefined || envelope?.['output'] !== undefined;
  return value ?? (isCompletion ? undefined : body);
}

/** True if the conversation is too long for the model. Accepts an error, or a plain object from the API. */
export const isContextOverflow = (error: unknown): boolean => reasonOf(error) === 'context_overflow';
/** True if credits or a quota are used up. Accepts an error, or a plain object from the API. */
export const isQuotaExhausted = (error: unknown): boolean => reasonOf(error) === 'quota_exhausted';
/** True if the day's requests to free models are used up. Accepts an error, or a plain object from the API. */
export const isFreeLimit = (error: unknown): boolean => reasonOf(error) === 'free_limit';
/** True if the input was flagged. Accepts an error, or a plain object from the API. */
export const isModeration = (error: unknown): boolean => reasonOf(error) === 'moderation';
/** True if no endpoint matches the routing rules. Accepts an error, or a plain object from the API. */
export const isNoEndpoints = (error: unknown): boolean => reasonOf(error) === 'no_endpoints';
