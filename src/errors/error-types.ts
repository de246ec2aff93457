import { asRecord, asString } from '../json.ts';

/**
 * The HTTP status that corresponds to OpenRouter's `error_type` or the Messages format's `type`:
 * for errors in a stream or in the body of a 200.
 */
const TYPES: Readonly<Record<number, string>> = {
  400: 'invalid_request invalid_request_error invalid_prompt context_length_exceeded max_tokens_exceeded token_limit_exceeded string_too_long content_policy_violation refusal invalid_image image_too_large image_too_small unsupported_image_format image_download_failed',
  401: 'authentication authentication_error',
  402: 'payment_required billing_error',
  403: 'permission_denied permission_error',
  404: 'not_found image_not_found not_found_error',
  412: 'precondition_failed',
  413: 'payload_too_large request_too_large',
  422: 'unprocessable',
  429: 'rate_limit_exceeded rate_limit_error',
  500: 'server api_error',
  502: 'provider_unavailable',
  503: 'provider_overloaded',
  504: 'timeout timeout_error',
  529: 'overloaded_error',
};

/** The status that an error's type implies. If `error_type` and `type` disagree, `error_type` is more precise. */
export function statusOfType(error: unknown, body?: unknown): number | undefined {
  const { error_type: precise, type, metadata } = asRecord(error) ?? {};
  const { error_type: outer, response } = asRecord(body) ?? {};
  for (const name of [precise, asRecord(metadata)?.['error_type'], outer, asRecord(response)?.['error_type'], type]) {
    const known =
      asString(name) && Object.entries(TYPES).find(([, names]) => names.split(' ').includes(name as string));
    if (known) return Number(known[0]);
  }
  return undefined;
}
