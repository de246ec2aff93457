/** The text with its percent-encoding undone; as it is where that is not valid, because a stray `%` is part of the text. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
