import { asRecord, asString } from '../../json.ts';
import type { Fold } from '../kind.ts';
import { choicesOf } from './choice-list.ts';
import { keep, keepNews, copyOf } from './keep.ts';
import { addLogprobs, addMessage, addToPart, createPart, valueOfPart, type Part } from './part.ts';
import { plainText, reasoningText, thinkingText } from './piece.ts';
import { CHOICE_COST, createQuota, type Quota } from './quota.ts';
import { wireIndex } from './wire-values.ts';

type Members = Record<string, unknown>;

/** The completion of one choice so far. */
export interface ChoiceState {
  readonly members: Members;
  readonly part: Part;
  finish: unknown;
  /** `null` if the server sent only null. */
  logprobs: Members | null | undefined;
}

/** Text, or none. */
function isText(value: unknown): boolean {
  return typeof (value ?? '') === 'string';
}

/**
 * The chunk in the structure that loops expect: `choices` is a list of objects, each with a `delta` if `chat`, and texts are
 * text or missing.
 */
export function shapeChoices(chunk: unknown, chat: boolean): Members | undefined {
  const record = asRecord(chunk);
  if (!record) return undefined;
  const list = record['choices'];
  const key = chat ? 'content' : 'text';
  const isShaped = (choice: unknown): boolean => {
    const part = asRecord(chat ? asRecord(choice)?.['delta'] : choice);
    return part !== undefined && isText(part[key]) && isText(part['reasoning']) && (chat || !part['delta']);
  };
  if (Array.isArray(list) && list.every(isShaped)) return record;
  // Some servers send chat deltas for a text completion. Images in content go where loops look for them.
  const choices = choicesOf(record).map(({ delta, ...choice }) => {
    const { content, text, reasoning, ...part } = { ...(chat ? undefined : choice), ...asRecord(delta) };
    const shaped = {
      ...part,
      ...(Array.isArray(content) && { images: content.filter((each) => asRecord(each)?.['image_url']) }),
      [key]: plainText(text) + plainText(content),
      reasoning: reasoningText(reasoning) || thinkingText(content) || null,
    };
    return chat ? { ...choice, delta: shaped } : shaped;
  });
  return { ...record, choices };
}

/**
 * Folds chunks with choices. `chat`: the parts are in `delta` and become `message`; otherwise (text completions) they
 * are properties of the choice.
 */
export class ChoicesFold implements Fold<unknown, Members> {
  readonly quota: Quota;
  readonly choices: Map<number, ChoiceState> = new Map();
  readonly #chat: boolean;
  readonly #top: Members = {};
  #unfinished = 0;

  constructor(limit: number, chat: boolean) {
    this.quota = createQuota(limit);
    this.#chat = chat;
  }

  add(chunk: unknown): void {
    const record = asRecord(chunk);
    const top = this.#top;
    for (const key in record) {
      if (!Object.hasOwn(record, key)) continue;
      const value = record[key];
      if (top[key] === value) continue;
      if (key !== 'choices') {
        // Padding against eavesdroppers is dropped.
        if (key !== 'object' && key !== 'obfuscation') keepNews(top, key, value, this.quota);
      } else if (Array.isArray(value)) {
        for (let n = 0; n < value.length; n++) if (asRecord(value[n])) this.#addChoice(value[n] as Members, n);
      }
    }
  }

  get finished(): boolean {
    return this.choices.size > 0 && this.#unfinished === 0;
  }

  get truncated(): boolean {
    return this.quota.truncated;
  }

  value(): Members {
    const list = [...this.choices]
      .sort(([a], [b]) => a - b)
      .map(([index, { members, part, finish, logprobs }]) => {
        const value = valueOfPart(part);
        const common = {
          index,
          finish_reason: finish,
          ...(logprobs === undefined ? undefined : { logprobs: copyOf(logprobs) }),
          ...members,
        };
        return this.#chat
          ? { ...common, message: { role: 'assistant', content: null, ...value } }
          : { ...common, text: '', ...value };
      });
    return { ...this.#top, object: this.#chat ? 'chat.completion' : 'text_completion', choices: list };
  }

  #stateOf(choice: Members, position: number): ChoiceState | undefined {
    const key = wireIndex(choice['index'], position);
    const known = this.choices.get(key);
    if (known || !this.quota.charge(CHOICE_COST)) return known;
    const state: ChoiceState = { members: {}, part: createPart(), finish: null, logprobs: undefined };
    this.choices.set(key, state);
    this.#unfinished++;
    return state;
  }

  #addChoice(choice: Members, position: number): void {
    const state = this.#stateOf(choice, position);
    if (!state) return;
    const quota = this.quota;
    const { members, part } = state;
    for (const key in choice) {
      if (!Object.hasOwn(choice, key)) continue;
      const value = choice[key];
      switch (key) {
        case 'finish_reason':
          if (!asString(value)) break;
          if (state.finish === null) this.#unfinished--;
          state.finish = value;
          break;
        case 'logprobs':
          if (value === null) state.logprobs ??= null;
          else if (asRecord(value)) addLogprobs((state.logprobs ??= {}), value as Members, quota);
          break;
        case 'error':
          keep(members, key, value ?? undefined, quota);
          break;
        case 'delta': {
          const delta = asRecord(value);
          for (const name in delta)
            if (name !== 'role' && Object.hasOwn(delta, name))
              // Some servers send chat deltas for a text completion.
              addToPart(part, name === 'content' && !this.#chat ? 'text' : name, delta[name], quota);
          break;
        }
        case 'index':
        case 'message':
          break;
        // Some servers send the details beside the message.
        case 'reasoning_details':
          addToPart(part, key, value, quota);
          break;
        default:
          if (!this.#chat) addToPart(part, key, value, quota);
          else if (key === 'text' && asString(value)) addToPart(part, 'content', value, quota);
          else if (members[key] !== value) keepNews(members, key, value, quota);
      }
    }
    // Some servers send a whole message with the last chunk, in addition to the deltas.
    const message = asRecord(choice['message']);
    if (message)
      addMessage(part, this.#chat ? message : { ...message, text: message['content'], content: undefined }, quota);
  }
}
