import { asRecord } from '../../json.ts';
import { chat } from '../kinds/chat.ts';
import { ChoicesFold } from '../kinds/choices.ts';
import { completion } from '../kinds/completion.ts';
import { wireIndex } from '../kinds/wire-values.ts';
import type { SSEHandlers } from '../sse.ts';
import type { TemplateStream } from '../template-slot.ts';
import { anatomyOf, copied, templateOf, type Template } from './template.ts';

type Members = Record<string, unknown>;

/** Larger events are parsed, because their cost is checked before. */
const MAX_EVENT = 16 * 1024 - 1;
/** Consecutive events that do not match a template before it is dropped. */
const MAX_MISSES = 9;
/**
 * Creating a template costs as much as parsing an event twice, so credit is needed for it: from each event that a
 * template has read, and a little from each that was parsed, for streams that become regular late. Checking whether one
 * can be created costs a little, too.
 */
const PRICE = 4;
const PRICE_OF_LOOKING = 1 / 2;
const START = 3 * PRICE;
const MOST = 8 * PRICE;
const PER_PARSED = 1 / 16;

/** Upper bound of the cost of a text, besides its length. */
const MARGIN = 64;

/** A chunk without text. */
const SILENT = { choices: [] };

const QUOTE = 34;
const BACKSLASH = 92;
const SPACE = 32;

interface Slot {
  readonly template: Template;
  /** Whether readers of text deltas get its text; `undefined` if unknown. */
  readonly isShown: boolean | undefined;
  misses: number;
}

const isDropped = ({ misses }: Slot): boolean => misses >= MAX_MISSES;

/** Reads streams of chat and text completions with templates; `undefined` for other streams. */
export function readWithTemplates(stream: TemplateStream): SSEHandlers | undefined {
  const { kind, fold } = stream;
  const own = [chat, completion].find((each) => each.fold === kind.fold);
  // A customized kind may read properties that are not read here.
  const isOwn = own && own.failure === kind.failure && own.shape === kind.shape && kind.isEnd === undefined;
  if (!isOwn || !(fold instanceof ChoicesFold)) return undefined;
  const readsText = own.text === kind.text && own.textReader === kind.textReader;
  const reader = new EventTemplates(stream, fold, own === chat);
  return {
    onEvent: (data, event) => reader.readEvent(data, event),
    readEvents: (text, start) => reader.readEvents(text, start),
    readTextAlone: () => {
      if (readsText) reader.isTextAlone = true;
    },
  };
}

class EventTemplates {
  isTextAlone = false;
  readonly #stream: TemplateStream;
  readonly #fold: ChoicesFold;
  readonly #isChat: boolean;
  readonly #limit: number;
  /** Newest first. */
  #slots: Slot[] = [];
  #credit = START;
  /** The previous event was a chunk, so the stream is still open: nothing may follow its end. */
  #isOpen = false;
  /** The template whose chunk was folded last, if nothing was folded since. */
  #folded: Template | undefined;
  #members: Members = {};
  #detail: Members | undefined;
  /** The text of the last match. */
  #text = '';
  #padding: string | undefined;

  constructor(stream: TemplateStream, fold: ChoicesFold, isChat: boolean) {
    this.#stream = stream;
    this.#fold = fold;
    this.#isChat = isChat;
    this.#limit = Math.min(stream.maxEventBytes, MAX_EVENT);
  }

  readEvents(text: string, start: number): number {
    if (!this.#isOpen) return start;
    let at = start;
    for (let n = 0; n < this.#slots.length; n++) {
      const slot = this.#slots[n] as Slot;
      const { template } = slot;
      for (;;) {
        const end = this.#match(template, template.firstLine, template.lastLine, text, at);
        if (end < 0) break;
        this.#use(slot);
        at = end;
        // After a match, the other templates are tried again.
        n = -1;
      }
    }
    return at;
  }

  readEvent(data: string, event: string): void {
    if (this.#isOpen && event === '' && this.#readData(data)) return;
    const chunk = this.#stream.onEvent(data, event);
    this.#isOpen = chunk !== undefined;
    this.#learn(data, chunk);
  }

  #readData(data: string): boolean {
    for (const slot of this.#slots) {
      const { template } = slot;
      if (this.#match(template, template.head, template.end ?? template.tail, data, 0) === data.length) {
        this.#use(slot);
        return true;
      }
      slot.misses++;
    }
    return false;
  }

  #learn(data: string, chunk: unknown): void {
    this.#folded = undefined;
    this.#credit += PER_PARSED;
    if (this.#slots.some(isDropped)) this.#slots = this.#slots.filter((slot) => !isDropped(slot));
    if (this.#credit < PRICE || data.length > this.#limit) return;
    this.#credit -= PRICE_OF_LOOKING;
    const anatomy = anatomyOf(chunk, this.#isChat);
    if (!anatomy) return;
    this.#credit -= PRICE - PRICE_OF_LOOKING;
    const template = templateOf(data, anatomy);
    if (!template) return;
    const shown = this.#stream.kind.text(template.build('~', undefined));
    const isShown = shown === '~' || (shown === '' ? false : undefined);
    const [first, second] = this.#slots;
    const kept = first && second && second.misses < first.misses ? second : first;
    this.#slots = [{ template, isShown, misses: 0 }, ...(kept ? [kept] : [])];
  }

  /** The end of the event at `start` if it matches the template, else -1. Its text is in `#text`. */
  #match(template: Template, head: string, last: string, data: string, start: number): number {
    const from = start + head.length;
    if (data.slice(start, from) !== head) return -1;
    const to = endOfString(data, from);
    if (to < 0) return -1;
    const raw = data.slice(from, to);
    let at = to;
    const { middle, tail, end } = template;
    if (middle !== undefined) {
      at += middle.length;
      if (data.slice(to, at) !== middle) return -1;
      if (data.slice(at, (at += raw.length)) !== raw) return -1;
    }
    this.#padding = undefined;
    if (end !== undefined) {
      const behind = at + tail.length;
      if (data.slice(at, behind) !== tail) return -1;
      at = endOfString(data, behind);
      if (at < 0) return -1;
      const padding = unescaped(data.slice(behind, at));
      if (padding === undefined) return -1;
      this.#padding = padding;
    }
    const next = at + last.length;
    if (next - start > this.#limit || data.slice(at, next) !== last) return -1;
    const text = unescaped(raw);
    if (text === undefined) return -1;
    this.#text = text;
    return next;
  }

  /** Folds and pushes the chunk of the last match. */
  #use(slot: Slot): void {
    slot.misses = 0;
    if (this.#credit < MOST) this.#credit++;
    const { template } = slot;
    const text = this.#text;
    const { quota } = this.#fold;
    if (template !== this.#folded || quota.left < 2 * (text.length + MARGIN)) {
      const chunk = template.build(text, this.#padding);
      this.#fold.add(chunk);
      this.#watch(template);
      return this.#stream.push(chunk);
    }
    const { key, detailKey } = template;
    if (text !== '') this.#members[key] = (this.#members[key] as string) + quota.take(text);
    if (this.#detail && detailKey) this.#detail[detailKey] = (this.#detail[detailKey] as string) + quota.take(text);
    if (!this.isTextAlone || slot.isShown === undefined) return this.#stream.push(template.build(text, this.#padding));
    // No reader sees more of the chunk.
    if (!slot.isShown) return this.#stream.push(SILENT);
    this.#stream.push({ choices: [this.#isChat ? { delta: { content: text } } : { text }] });
  }

  /**
   * A chunk of the template has been folded. A second one adds only its text, if nothing is folded between: everything
   * else is known already, and fits the quota.
   */
  #watch(template: Template): void {
    this.#folded = undefined;
    const members = this.#fold.choices.get(wireIndex(template.index, 0))?.part.members;
    if (!template.addsText || this.#fold.truncated || typeof members?.[template.key] !== 'string') return;
    this.#detail = undefined;
    if (template.detailKey !== undefined) {
      const details = members['reasoning_details'];
      this.#detail = Array.isArray(details) ? asRecord(details.at(-1)) : undefined;
      if (typeof this.#detail?.[template.detailKey] !== 'string') return;
    }
    this.#members = members;
    this.#folded = template;
  }
}

/** Index of the quote that ends the string token at `start`, or -1. */
function endOfString(data: string, start: number): number {
  let at = start;
  for (;;) {
    at = data.indexOf('"', at);
    if (at < 0) return -1;
    let before = at;
    while (before > start && data.charCodeAt(before - 1) === BACKSLASH) before--;
    if ((at - before) % 2 === 0) return at;
    at++;
  }
}

/** The value of a string token; `undefined` if it is invalid. */
function unescaped(raw: string): string | undefined {
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    if (unit >= SPACE && unit !== BACKSLASH && unit !== QUOTE) continue;
    try {
      return JSON.parse(`"${raw}"`) as string;
    } catch {
      return undefined;
    }
  }
  return copied(raw);
}
