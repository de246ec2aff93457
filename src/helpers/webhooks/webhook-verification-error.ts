import { brandOf, OpenRouterError } from '../../errors/open-router-error.ts';

/** The check that a delivery failed. */
export type WebhookFailure =
  /** There is no `X-OpenRouter-Signature` header: this did not come from OpenRouter, or the webhook has no secret. */
  | 'missing_signature'
  /** The header does not have the format `t=<seconds>,v1=<64 hex digits>`. */
  | 'malformed_signature'
  /** No signature matches: another secret, or a body that is not byte for byte what was sent. */
  | 'signature_mismatch'
  /** Signed with the secret, but too long ago, or too far in the future: a replay, or a wrong clock. */
  | 'outside_tolerance'
  /** Signed with the secret and in time, but not an event. */
  | 'invalid_payload';

/** A delivery that must not be trusted: respond with status 400. Shows neither the secret nor the expected signature. */
export class WebhookVerificationError extends OpenRouterError {
  override readonly name: 'WebhookVerificationError' = 'WebhookVerificationError';
  readonly reason: WebhookFailure;

  constructor(reason: WebhookFailure, message: string) {
    super('webhook', message);
    this.reason = reason;
  }
}

/** True for a `WebhookVerificationError`, even from another realm or another copy of the package. */
export function isWebhookVerificationError(error: unknown): error is WebhookVerificationError {
  return brandOf(error) === 'webhook';
}
