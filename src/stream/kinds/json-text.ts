import { jsonText } from './piece.ts';
import type { Quota } from './quota.ts';

/**
 * A JSON text that arrives in pieces, such as the arguments of a call. Each piece is read once, and the whole text only
 * if a piece is equally long.
 */
export class JsonText {
  text = '';
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The last character that is not white space; `"` inside a string. */
  #last = '';
  /** Its pieces repeat the text so far. */
  #repeats = false;

  /**
   * Appends a piece; JSON of a type other than string is appended as its text. `whole`: it is the complete text, part
   * of which may have arrived before.
   */
  add(value: unknown, quota: Quota, whole = false): void {
    let piece = jsonText(value, quota);
    if (piece === '') return;
    const { text } = this;
    if (piece.length >= text.length && piece.startsWith(text) && (whole || this.#isRepeated()))
      piece = piece.slice(text.length);
    else if (whole || this.#isReplaced(piece, typeof value === 'object')) {
      this.text = this.#last = '';
      this.#depth = 0;
      this.#inString = this.#escaped = false;
    }
    if (piece === '') return;
    this.#read(piece);
    this.text += quota.take(piece);
  }

  /** True if a value has begun and has not ended. */
  get isOpen(): boolean {
    return this.#inString || this.#depth > 0;
  }

  /** True if an object or list has ended, and nothing followed it. */
  get isWhole(): boolean {
    return !this.isOpen && (this.#last === '}' || this.#last === ']');
  }

  /** True for `{}`, which some servers send before the actual arguments. */
  get isEmpty(): boolean {
    return this.text.length < 8 && this.text.replace(/\s/g, '') === '{}';
  }

  #read(piece: string): void {
    for (const character of piece) {
      if (this.#escaped) this.#escaped = false;
      else if (this.#inString) {
        if (character === '\\') this.#escaped = true;
        else if (character === '"') this.#inString = false;
      } else if (character.trim() !== '') {
        this.#last = character;
        if (character === '"') this.#inString = true;
        else if (character === '{' || character === '[') this.#depth++;
        else if (character === '}' || character === ']') this.#depth--;
      }
    }
  }

  /** True if a piece that starts with the whole text so far repeats it: an object cannot start at this position. */
  #isRepeated(): boolean {
    if (this.text.trimStart().startsWith('{') && !':[,'.includes(this.#last)) this.#repeats = true;
    return this.#repeats;
  }

  /** True if a piece replaces the text so far: after `{}`, and for an object that extends the previous one. */
  #isReplaced(piece: string, isObject: boolean): boolean {
    if (this.isEmpty) return piece.trim() !== '';
    if (!isObject || !this.isWhole) return false;
    let end = this.text.length;
    while ('"}]'.includes(this.text.charAt(end - 1))) end--;
    return piece.startsWith(this.text.slice(0, end));
  }
}
