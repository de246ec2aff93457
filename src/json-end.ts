import { BRACE, BRACKET, QUOTE, stringEnd } from './json-cost.ts';

/** Index after the object or list that begins at `start` in a text; -1 if it does not end. */
export function valueEnd(text: string, start: number = 0): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = stringEnd(text, at + 1);
    else if (unit === BRACE || unit === BRACKET) depth++;
    // The closing characters have codes two higher.
    else if ((unit === BRACE + 2 || unit === BRACKET + 2) && --depth === 0) return at + 1;
  }
  return -1;
}
