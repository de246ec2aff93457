import { asRecord } from '../../json.ts';

type Members = Record<string, unknown>;

/** Properties whose text grows from chunk to chunk, all of them content: in chat, and in text completions. */
const OF_CHAT = ['content', 'reasoning', 'reasoning_content', 'refusal'];
const OF_COMPLETIONS = ['text', 'reasoning'];
const TEXTS: ReadonlySet<string> = new Set([...OF_CHAT, ...OF_COMPLETIONS]);
/** Random text that pads events. It is not part of a completion, so it is not folded. */
const PADDING = 'obfuscation';
/** By the type of a detail: the property whose text is also in `reasoning`. */
const DETAIL_TEXTS: ReadonlyMap<unknown, string> = new Map([
  ['reasoning.text', 'text'],
  ['reasoning.summary', 'summary'],
]);

/**
 * An event with a placeholder for one text. Another event with the same characters around the text also has the same
 * value around it: the text is one string token, so the parser's state after it is the same.
 */
export class Template {
  /** The characters before the text, between it and its copy in a detail, after both, and after the padding. */
  readonly head: string;
  readonly middle: string | undefined;
  readonly tail: string;
  readonly end: string | undefined;
  /** `head` and the end of the event, as they appear in the stream for an event on one line. */
  readonly firstLine: string;
  readonly lastLine: string;
  readonly key: string;
  /** The detail's property that has the text. */
  readonly detailKey: string | undefined;
  readonly isChat: boolean;
  /** True if folding another chunk only appends its text. */
  readonly addsText: boolean;
  readonly #root: Members;
  readonly #choice: Members;
  /** The delta, or the choice in a text completion. */
  readonly #part: Members;
  readonly #detail: Members | undefined;
  readonly #emptyLists: readonly string[];

  constructor(pieces: Pieces, { root, choice, part, key, detail, detailKey, emptyLists, isChat }: Anatomy) {
    this.head = copied(pieces.head);
    this.middle = pieces.middle === undefined ? undefined : copied(pieces.middle);
    this.tail = copied(pieces.tail);
    this.end = pieces.end === undefined ? undefined : copied(pieces.end);
    this.firstLine = copied(`data: ${this.head}`);
    this.lastLine = copied(`${this.end ?? this.tail}\n\n`);
    this.key = key;
    this.detailKey = detailKey;
    this.isChat = isChat;
    this.addsText =
      [...TEXTS].every((name) => name === key || part[name] === undefined || isEmpty(part[name])) &&
      (!isChat || choice['reasoning_details'] === undefined);
    this.#root = { ...root };
    this.#choice = { ...choice };
    this.#part = { ...part };
    this.#detail = detail && { ...detail };
    this.#emptyLists = emptyLists;
  }

  get index(): unknown {
    return this.#choice['index'];
  }

  /** The event's value with this text. It shares no objects with others. */
  build(text: string, padding: string | undefined): Members {
    const part = { ...this.#part };
    part[this.key] = text;
    for (const name of this.#emptyLists) part[name] = [];
    if (this.detailKey !== undefined) {
      const detail = { ...this.#detail };
      detail[this.detailKey] = text;
      part['reasoning_details'] = [detail];
    }
    let choice = part;
    if (this.isChat) {
      choice = { ...this.#choice };
      choice['delta'] = part;
    }
    const root = { ...this.#root };
    root['choices'] = [choice];
    if (padding !== undefined) root[PADDING] = padding;
    return root;
  }
}

/** The parts of an event's value. */
export interface Anatomy {
  readonly root: Members;
  readonly choice: Members;
  readonly part: Members;
  readonly key: string;
  readonly detail: Members | undefined;
  readonly detailKey: string | undefined;
  readonly emptyLists: readonly string[];
  readonly isChat: boolean;
}

interface Pieces {
  readonly head: string;
  readonly middle: string | undefined;
  readonly tail: string;
  readonly end: string | undefined;
}

/** The template of an event and its value; `undefined` if it may be wrong. */
export function templateOf(data: string, anatomy: Anatomy): Template | undefined {
  // Data of several lines is written differently in the stream.
  const pieces = data.includes('\n') ? undefined : locate(data, anatomy);
  return pieces && isProved(pieces, anatomy) ? new Template(pieces, anatomy) : undefined;
}

/**
 * The parts of an event's value; `undefined` if it cannot become a template. Objects must be in known places;
 * everything else must be immutable values.
 */
export function anatomyOf(value: unknown, isChat: boolean): Anatomy | undefined {
  const root = asRecord(value);
  const choices = root?.['choices'];
  if (!root || !Array.isArray(choices) || choices.length !== 1) return undefined;
  const choice = asRecord(choices[0]);
  const part = isChat ? asRecord(choice?.['delta']) : choice;
  if (!choice || !part) return undefined;
  const key = (isChat ? OF_CHAT : OF_COMPLETIONS).find((name) => typeof part[name] === 'string' && part[name] !== '');
  if (key === undefined) return undefined;
  const details = part['reasoning_details'];
  const detail = Array.isArray(details) && details.length === 1 ? asRecord(details[0]) : undefined;
  const detailKey = detail && DETAIL_TEXTS.get(detail['type']);
  if (detail && (detailKey === undefined || detail[detailKey] !== part[key])) return undefined;
  const emptyLists = Object.keys(part).filter((name) => isEmptyList(part[name]));
  const isFlat =
    hasValuesAlone(root, (name) => name === 'choices') &&
    (!isChat || hasValuesAlone(choice, (name) => name === 'delta')) &&
    hasValuesAlone(
      part,
      (name) => emptyLists.includes(name) || (detail !== undefined && name === 'reasoning_details'),
    ) &&
    (!detail || hasValuesAlone(detail, () => false));
  return isFlat ? { root, choice, part, key, detail, detailKey, emptyLists, isChat } : undefined;
}

function hasValuesAlone(members: Members, isKnown: (name: string) => boolean): boolean {
  return Object.keys(members).every(
    (name) => typeof members[name] !== 'object' || members[name] === null || isKnown(name),
  );
}

/** Finds where the text seems to be in the event; `isProved` verifies it. */
function locate(data: string, { root, part, key, detailKey }: Anatomy): Pieces | undefined {
  const text = JSON.stringify(part[key]).slice(1, -1);
  const after = (name: string, given: string, from: number): number => {
    const at = data.indexOf(`"${name}":"${given}"`, from);
    return at < 0 ? Number.NaN : at + name.length + 4;
  };
  const at = after(key, text, 0);
  let rest = at + text.length;
  const head = data.slice(0, at);
  let middle: string | undefined;
  if (detailKey !== undefined) {
    const again = after(detailKey, text, rest);
    middle = data.slice(rest, again);
    rest = again + text.length;
  }
  let tail = data.slice(rest);
  let end: string | undefined;
  const padding = root[PADDING];
  if (typeof padding === 'string') {
    const from = after(PADDING, padding, rest);
    tail = data.slice(rest, from);
    end = data.slice(from + padding.length);
    rest = from;
  }
  return Number.isNaN(rest) ? undefined : { head, middle, tail, end };
}

/** True if parsing shows that other texts at these positions end up in the same properties. */
function isProved({ head, middle, tail, end }: Pieces, { part, root, key, detailKey, isChat }: Anatomy): boolean {
  const mark = part[key] === '~' ? '-' : '~';
  const padding = root[PADDING] === '^' ? '_' : '^';
  const marked = `${head}${mark}${middle === undefined ? '' : middle + mark}${tail}${end === undefined ? '' : padding + end}`;
  let value: unknown;
  try {
    value = JSON.parse(marked);
  } catch {
    return false;
  }
  const found = anatomyOf(value, isChat);
  return (
    found?.part[key] === mark &&
    found.detailKey === detailKey &&
    (detailKey === undefined || found.detail?.[detailKey] === mark) &&
    (end === undefined || found.root[PADDING] === padding)
  );
}

/** Values that add nothing to a text. */
function isEmpty(value: unknown): boolean {
  return value === null || value === '' || isEmptyList(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Engines keep the whole text that a long slice was taken from, here a whole read, so retained text is copied. */
export function copied(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
