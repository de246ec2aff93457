import { maskValue } from '../errors/mask.ts';
import { errorIn } from '../errors/reason.ts';
import { readWords } from '../errors/words.ts';
import { parseJSON } from '../json.ts';
import { printable } from '../log.ts';

/**
 * Why a request failed, in the words of who failed: those of the provider behind OpenRouter's "Provider returned error", wherever in the
 * body they are, also as JSON in JSON text or as an HTML page. Takes a body, parsed or as text, an event of a stream, or its `error`;
 * `undefined` for a body that reports no error.
 */
export function upstreamReason(body: unknown): string | undefined {
  const value = typeof body === 'string' ? (parseJSON(body) ?? body) : body;
  const { message } = readWords(errorIn(value));
  return message && printable(maskValue(message, undefined));
}
