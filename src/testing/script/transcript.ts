/** Blank lines end events; splitting leaves them with the event before. */
const AFTER_EVENT = /(?<=\n\n|\r\n\r\n|\r\r)/;

/** Splits the text of an event stream into its events. */
export function splitEvents(transcript: string): string[] {
  return transcript.split(AFTER_EVENT);
}

/** True for text that is the body of an event stream. */
export function isTranscript(text: string): boolean {
  return /^\uFEFF?(?:data|event|id|retry)?:/.test(text);
}

/**
 * Events as the text of a stream, ended by `[DONE]` (`sentinel`) unless that is already there. A string that is not yet
 * the text of an event (`: a comment`, `event: ping\n…`) is the data of one.
 */
export function encodeEvents(events: readonly unknown[], sentinel = '[DONE]'): string {
  const all = events.at(-1) === sentinel ? events : [...events, sentinel];
  return all.map(encodeEvent).join('');
}

/** One event as the text of a stream. */
export function encodeEvent(event: unknown): string {
  if (typeof event === 'string' && isTranscript(event)) return `${event.trimEnd()}\n\n`;
  const data = typeof event === 'string' ? event : (JSON.stringify(event) ?? 'null');
  return `${data
    .split('\n')
    .map((line) => `data: ${line}`)
    .join('\n')}\n\n`;
}
