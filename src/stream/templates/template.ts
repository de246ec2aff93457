import { asRecord } from '../../json.ts';

type Members = Record<string, unknown>;

/** Names of texts that grow from chunk to chunk, all of them content: those of chat, and those of text completions. */
const OF_CHAT = ['content', 'reasoning', 'reasoning_content', 'refusal'];
const OF_COMPLETIONS = ['text', 'reasoning'];
const TEXTS: ReadonlySet<string> = new Set([...OF_CHAT, ...OF_COMPLETIONS]);
/** Random text that pads events. It is part of no completion, so its fold is nothing. */
const PADDING = 'obfuscation';
/** By the type of a detail: where the text is that stands in `reasoning`, too. */
const DETAIL_TEXTS: ReadonlyMap<unknown, string> = new Map([
  ['reasoning.text', 'text'],
  ['reasoning.summary', 'summary'],
]);

/**
 * An event of which one text is left out. An event of the same characters but for that text has the same value but for it: the
 * text is one string token, so the parser is in the same state behind it.
 */
export class Template {
  /** What stands before the text, between it and its copy in a detail, behind both, and behind the padding. */
  readonly head: string;
  readonly middle: string | undefined;
  readonly tail: string;
  readonly end: string | undefined;
  /** `head` and the end of the event as an event of their own stand in the stream. */
  readonly firstLine: string;
  readonly lastLine: string;
  readonly key: string;
  /** Where the text is in the detail. */
  readonly detailKey: string | undefined;
  readonly isChat: boolean;
  /** Folding a further chunk adds its text and changes nothing else. */
  readonly addsText: boolean;
  readonly #root: Members;
  readonly #choice: Members;
  /** The delta, or the choice itself in a text completion. */
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

  /** The value of an event with this text. Nothing in it is shared with another. */
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

/** The template of an event and its value; none where that is not certain to be right. */
export function templateOf(data: string, anatomy: Anatomy): Template | undefined {
  // Data of several lines stands otherwise in the stream than here.
  const pieces = data.includes('\n') ? undefined : cut(data, anatomy);
  return pieces && isProved(pieces, anatomy) ? new Template(pieces, anatomy) : undefined;
}

/**
 * The parts of an event's value; none where a template cannot be made of it. Objects are known by where they stand; all else in the
 * event has to be values that nobody can change.
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

/** Where the text seems to stand in the event; whether it does is for `isProved` to find out. */
function cut(data: string, { root, part, key, detailKey }: Anatomy): Pieces | undefined {
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

/** True if other texts in these places come out at the places that they are thought to be, as parsing shows. */
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

/** Engines keep the text that a long slice was cut from, which is a whole read: so what is kept is copied. */
export function copied(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
