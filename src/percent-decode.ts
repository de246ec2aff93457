/** Decodes percent-encoding; returns the text unchanged if it is not valid, because a stray `%` is part of the text. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
