/**
 * Base64 that arrives in pieces, as one text: some servers encode each piece by itself, but padding can only be at the end. The
 * last group of four is kept apart, because to look at the end of a text that was put together copies it.
 */
export class AudioData {
  #start = '';
  #end = '';

  add(piece: string): string {
    const text = this.#end.endsWith('=') ? joined(this.#end, piece) : this.#end + piece;
    this.#start += text.slice(0, -4);
    this.#end = text.slice(-4);
    return this.#start + this.#end;
  }
}

function joined(padded: string, piece: string): string {
  try {
    return btoa(atob(padded) + atob(piece));
  } catch {
    return padded + piece;
  }
}
