import { asNumber, asRecord, asString } from '../json.ts';

/**
 * The HTTP status that a class of errors implies, for errors in a stream or in the body of a 200: OpenRouter's `error_type`, the
 * `type` of the Messages format, and the codes of OpenAI, Google (gRPC) and AWS. Without the `_error` or `Exception` at their
 * end.
 */
const TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request invalid_argument failed_precondition bad_request validation invalid_prompt context_length_exceeded max_tokens_exceeded token_limit_exceeded string_too_long content_policy_violation content_filter refusal invalid_image image_too_large image_too_small unsupported_image_format image_download_failed',
  401: 'authentication unauthenticated unauthorized invalid_api_key',
  402: 'payment_required billing insufficient_quota insufficient_credits insufficient_balance billing_hard_limit_reached',
  403: 'permission_denied permission forbidden access_denied',
  404: 'not_found image_not_found model_not_found resource_not_found',
  412: 'precondition_failed',
  413: 'payload_too_large request_too_large',
  422: 'unprocessable unprocessable_entity',
  429: 'rate_limit_exceeded rate_limit rate_limited too_many_requests resource_exhausted throttling slow_down',
  500: 'server api internal internal_server',
  502: 'provider_unavailable bad_gateway',
  503: 'provider_overloaded unavailable service_unavailable server_is_overloaded model_overloaded engine_overloaded',
  504: 'timeout gateway_timeout deadline_exceeded model_timeout',
  529: 'overloaded',
};

/** The first HTTP error status among these values. */
export function findStatus(values: readonly unknown[]): number | undefined {
  return values
    .map((value) => asNumber(value))
    .find((value) => value !== undefined && Number.isInteger(value) && value >= 400 && value <= 599);
}

/** The status of an error in a success that is neither its `code` nor its `http_status`. */
export function impliedStatus(error: unknown, body: unknown): number | undefined {
  const numbers = [error, body].flatMap((part) => {
    const record = asRecord(part) ?? {};
    return ['status', 'status_code', 'statusCode', 'code'].map((name) => record[name]);
  });
  return findStatus(numbers) ?? statusOfType(error, body);
}

/** Servers use it for any failure, so it implies no status. */
const SERVER_ERROR = 'server_error';

/** True for an error without a status that the server reports as its own. */
export function isServerError(error: unknown): boolean {
  const { code, type } = asRecord(error) ?? {};
  return code === SERVER_ERROR || type === SERVER_ERROR;
}

/** The status that an error's type implies. If they disagree, `error_type` is the most precise, and `type` the least. */
function statusOfType(error: unknown, body: unknown): number | undefined {
  const { error_type: precise, type, code, status, metadata } = asRecord(error) ?? {};
  const { error_type: outer, response } = asRecord(body) ?? {};
  const inner = [asRecord(metadata), asRecord(response)].map((part) => part?.['error_type']);
  for (const given of [precise, ...inner, outer, code, status, type]) {
    const name = nameOf(asString(given));
    const known = name && Object.entries(TYPES).find(([, names]) => names.split(' ').includes(name));
    if (known) return Number(known[0]);
  }
  return undefined;
}

/** `RATE_LIMITED`, `RateLimitError` and `rate_limit_error` in one form. */
function nameOf(type: string = ''): string {
  if (type.length > 64) return '';
  const words = type.replace(/[a-z](?=[A-Z])/g, '$&_').toLowerCase();
  return words === SERVER_ERROR ? '' : words.replace(/_?(?:error|exception)$/, '');
}
