import { LIST_COST, OBJECT_COST, PROPERTY_COST, VALUE_COST } from '../../json-cost.ts';

type Container = { readonly list: boolean; readonly value: Record<PropertyKey, unknown>; key: string | number };

type State =
  | 'value'
  | 'first-item'
  | 'key'
  | 'first-key'
  | 'colon'
  | 'after'
  | 'in-key'
  | 'in-string'
  | 'in-scalar'
  | 'end'
  | 'broken';

const SPACE = /[ \t\r\n]/;
/** Characters of numbers and of `true`, `false`, `null`. */
const SCALAR = /[-+.\w]/;
/** The rest of a string up to its next quote, escape or forbidden character. */
// oxlint-disable-next-line no-control-regex
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES: Record<string, string> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/**
 * Parses a JSON text in pieces. After each piece, `value` is as much of the final value as is certain: growing objects and
 * arrays, strings as far as they have arrived, and numbers and literals once they are complete. It is one value that grows in
 * place, so the work is linear in the length of the text, however it is split. It never throws: where the text stops being
 * JSON, the value stops growing.
 */
export class GrowingJson {
  /** Undefined until something is certain. */
  value: unknown = undefined;
  /** Bytes of memory that the value may still take. */
  #left: number;
  readonly #open: Container[] = [];
  #state: State = 'value';
  /** The unfinished string, key, number or word so far. */
  #text = '';
  /** An escape that is not complete: `\`, `\u12`. */
  #escape = '';
  /** The first half of a surrogate pair: held back, so that no string ends in half a character. */
  #half = '';

  /** `limit`: most memory of the value, in bytes; beyond it, the value stops growing. */
  constructor(limit: number) {
    this.#left = limit;
  }

  push(piece: string): void {
    let at = 0;
    if (!this.#charge(piece.length)) this.#break();
    while (at < piece.length && this.#state !== 'broken') at = this.#read(piece, at);
    if (this.#state === 'in-string') this.#put(this.#text);
  }

  /** The end of the text: a number at the very end is complete. */
  end(): void {
    if (this.#state === 'in-scalar') this.#endScalar();
  }

  #read(piece: string, at: number): number {
    if (this.#state === 'in-string' || this.#state === 'in-key') {
      return this.#escape === '' ? this.#string(piece, at) : this.#escaped(piece, at);
    }
    if (this.#state === 'in-scalar') return this.#scalar(piece, at);
    const character = piece[at] as string;
    if (!SPACE.test(character)) this.#state = this.#structure(character);
    return at + 1;
  }

  /** The state after a character between values. */
  #structure(character: string): State {
    const state = this.#state;
    const container = this.#open.at(-1);
    if (character === ']' && (state === 'first-item' || (state === 'after' && container?.list))) return this.#close();
    if (character === '}' && (state === 'first-key' || (state === 'after' && !container?.list))) return this.#close();
    if (state === 'value' || state === 'first-item') return this.#startValue(character);
    if (character === '"' && (state === 'key' || state === 'first-key')) return 'in-key';
    if (character === ':' && state === 'colon') return 'value';
    if (character === ',' && state === 'after' && container) {
      if (!container.list) return 'key';
      container.key = (container.key as number) + 1;
      return 'value';
    }
    return 'broken';
  }

  #startValue(character: string): State {
    if (!this.#charge(VALUE_COST)) return 'broken';
    if (character === '"') {
      this.#put('');
      return 'in-string';
    }
    if (character === '{' || character === '[') {
      const list = character === '[';
      if (!this.#charge(list ? LIST_COST : OBJECT_COST)) return 'broken';
      const value: unknown = list ? [] : {};
      this.#put(value);
      this.#open.push({ list, value: value as Container['value'], key: 0 });
      return list ? 'first-item' : 'first-key';
    }
    if (!SCALAR.test(character)) return 'broken';
    this.#text = character;
    return 'in-scalar';
  }

  #charge(cost: number): boolean {
    this.#left -= cost;
    return this.#left >= 0;
  }

  #close(): State {
    this.#open.pop();
    return this.#afterValue();
  }

  #afterValue(): State {
    return this.#open.length > 0 ? 'after' : 'end';
  }

  #put(value: unknown): void {
    const container = this.#open.at(-1);
    if (!container) this.value = value;
    else if (container.key !== '__proto__') container.value[container.key] = value;
    else
      Object.defineProperty(container.value, container.key, {
        value,
        configurable: true,
        enumerable: true,
        writable: true,
      });
  }

  #string(piece: string, start: number): number {
    PLAIN.lastIndex = start;
    PLAIN.test(piece);
    const end = PLAIN.lastIndex;
    if (end > start) this.#append(piece.slice(start, end));
    if (end === piece.length) return end;
    const character = piece[end];
    if (character === '\\') this.#escape = '\\';
    else if (character === '"') this.#endString();
    else this.#break();
    return end + 1;
  }

  #escaped(piece: string, at: number): number {
    this.#escape += piece[at];
    const [, letter = ''] = this.#escape;
    const plain = ESCAPES[letter];
    if (plain !== undefined) this.#endEscape(plain);
    else if (!/^\\u[\da-f]{0,4}$/i.test(this.#escape)) this.#break();
    else if (this.#escape.length === 6)
      this.#endEscape(String.fromCharCode(Number.parseInt(this.#escape.slice(2), 16)));
    return at + 1;
  }

  #endEscape(character: string): void {
    this.#escape = '';
    this.#append(character);
  }

  #append(text: string): void {
    const whole = this.#half + text;
    const last = whole.charCodeAt(whole.length - 1);
    const end = last >= 0xd800 && last <= 0xdbff ? whole.length - 1 : whole.length;
    this.#text += whole.slice(0, end);
    this.#half = whole.slice(end);
  }

  #endString(): void {
    const text = this.#text + this.#half;
    this.#text = '';
    this.#half = '';
    const container = this.#open.at(-1);
    if (this.#state === 'in-key' && container) {
      container.key = text;
      if (!this.#charge(PROPERTY_COST)) return this.#break();
      this.#state = 'colon';
    } else {
      this.#put(text);
      this.#state = this.#afterValue();
    }
  }

  /** The string so far stays in the value. */
  #break(): void {
    if (this.#state === 'in-string') this.#put(this.#text);
    this.#state = 'broken';
  }

  #scalar(piece: string, start: number): number {
    let end = start;
    while (end < piece.length && SCALAR.test(piece[end] as string)) end++;
    this.#text += piece.slice(start, end);
    if (end < piece.length) this.#endScalar();
    return end;
  }

  #endScalar(): void {
    try {
      this.#put(JSON.parse(this.#text));
      this.#state = this.#afterValue();
    } catch {
      this.#state = 'broken';
    }
    this.#text = '';
  }
}
