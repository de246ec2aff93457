import { redact } from '../log.ts';
import { maskTexts } from './mask.ts';

/** A copy of a JSON value without secrets. */
export function maskValue<T>(value: T, known: string | undefined): T {
  return maskTexts(value, known, redact);
}
