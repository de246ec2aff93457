import { jsonText } from './piece.ts';
import type { Quota } from './quota.ts';

/**
 * A JSON text that comes in pieces, such as the arguments of a call. Each piece is looked at once, and the text as a whole only
 * where a piece is as long.
 */
export class JsonText {
  text = '';
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The last character that is not white space; `"` within a string. */
  #last = '';
  /** Its pieces repeat what has come. */
  #repeats = false;

  /** Appends a piece; JSON of another type than text counts as its text. `whole`: it is all of it, of which a part may have come. */
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

  /** A value has begun and has not ended. */
  get isOpen(): boolean {
    return this.#inString || this.#depth > 0;
  }

  /** An object or list has ended, and nothing came after it. */
  get isWhole(): boolean {
    return !this.isOpen && (this.#last === '}' || this.#last === ']');
  }

  /** It is `{}`, which some servers send before what follows. */
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

  /** True where a piece that begins with all that has come repeats it: an object cannot begin behind it. */
  #isRepeated(): boolean {
    if (this.text.trimStart().startsWith('{') && !':[,'.includes(this.#last)) this.#repeats = true;
    return this.#repeats;
  }

  /** True where a piece stands for all that has come: behind `{}`, and for an object that goes on with the one before. */
  #isReplaced(piece: string, isObject: boolean): boolean {
    if (this.isEmpty) return piece.trim() !== '';
    if (!isObject || !this.isWhole) return false;
    let end = this.text.length;
    while ('"}]'.includes(this.text.charAt(end - 1))) end--;
    return piece.startsWith(this.text.slice(0, end));
  }
}
