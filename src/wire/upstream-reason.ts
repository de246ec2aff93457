import { maskValue } from '../errors/mask-value.ts';
import { errorIn } from '../errors/reason.ts';
import { readWords } from '../errors/words.ts';
import { parseJSON } from '../json.ts';
import { printable } from '../log.ts';

/**
 * Why a request failed, in the upstream's own words: the provider's message behind OpenRouter's "Provider returned error",
 * wherever in the body it is, even as JSON in JSON text or as an HTML page. Accepts a body, parsed or as text, an event of a
 * stream, or its `error`; `undefined` for a body that reports no error.
 */
export function upstreamReason(body: unknown): string | undefined {
  const value = typeof body === 'string' ? (parseJSON(body) ?? body) : body;
  const { message } = readWords(errorIn(value));
  return message && printable(maskValue(message, undefined));
}
