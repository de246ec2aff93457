import { redact } from '../log.ts';
import { maskTexts } from './mask.ts';

/** A copy of a JSON value without secrets. */
export function maskValue<T>(value: T, known: string | undefined): T {
  // An error and the body around it contain the same texts.
  const masked = new Map<string, string>();
  return maskTexts(value, (text) => {
    const safe = masked.get(text) ?? redact(text, known);
    if (text.length > 200) masked.set(text, safe);
    return safe;
  });
}
