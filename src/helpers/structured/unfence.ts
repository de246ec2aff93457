/** Models that have no structured output of their own tend to put JSON into a Markdown fence: the text inside it, or all. */
export function unfence(text: string): string {
  const whole = text.trim();
  const start = openingEnd(whole);
  return start > 0 && whole.endsWith(FENCE) && whole.length >= start + FENCE.length
    ? whole.slice(start, -FENCE.length).trimEnd()
    : text;
}

const FENCE = '```';

/** Length of the line that opens a fence at the start of a text, with its line break; 0 without one. */
function openingEnd(text: string): number {
  const end = text.indexOf('\n') + 1;
  const tick = text.indexOf('`', FENCE.length);
  return text.startsWith(FENCE) && (tick < 0 || tick >= end) ? end : 0;
}

/** The same for a text that comes in pieces: a function that takes a piece and gives what of it is inside. */
export function createUnfencer(): (piece: string) => string {
  let opening: string | undefined = '';
  return (piece) => {
    if (opening === undefined) return piece;
    // White space is let go of at once: it can be of any length, and come in any number of pieces.
    const text = (opening + piece).trimStart();
    const start = openingEnd(text);
    const isUndecided = start === 0 && FENCE.startsWith(text.slice(0, FENCE.length)) && text.length < MAX_OPENING;
    opening = isUndecided ? text : undefined;
    return isUndecided ? '' : text.slice(start);
  };
}

/** No opening line of a fence is longer, in characters. */
const MAX_OPENING = 100;
