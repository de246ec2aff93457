import type { ChatCompletionToolCall } from '../../../generated/types.ts';
import { asRecord, asString } from '../../json.ts';
import { parseWithin } from '../../json-cost.ts';

/** Most memory that the parsed arguments of one call may take, in bytes: a short text can contain millions of objects. */
export const MAX_COST: number = 16 * 1024 * 1024;

/** Name and arguments of a call, of a function or of type `custom`, whose input is free text. */
export function partsOf(call: ChatCompletionToolCall): { name: string; text: string } {
  const { function: fn, custom } = call as { function?: unknown; custom?: unknown };
  const payload = asRecord(fn) ?? asRecord(custom) ?? {};
  const { arguments: text = payload['input'] } = payload;
  const name = asString(payload['name']) ?? '';
  return { name, text: typeof text !== 'string' ? '' : asRecord(fn) ? unwrapped(text) : text };
}

/** The JSON of an object in a JSON text: some models, and some servers, write arguments as the JSON of their JSON. */
function unwrapped(text: string): string {
  const inner = text.trimStart().startsWith('"') ? parseWithin(text, MAX_COST) : undefined;
  return typeof inner === 'string' && isObjectText(inner) ? inner : text;
}

/**
 * A call as it can go back to a model: providers refuse a conversation with arguments that are not the JSON of an object, so
 * those that are not become `{}`, and with names that no function can have, unless it is one of `names`.
 */
export function sendable(call: ChatCompletionToolCall, names: ReadonlySet<string>): ChatCompletionToolCall {
  const fn = asRecord((call as { function?: unknown }).function);
  if (!fn) return call;
  const { name, text } = partsOf(call);
  const isKnown = names.has(name) || NAME.test(name);
  if (isKnown && isObjectText(fn['arguments']) && call.type === 'function') return call;
  const sent = isKnown ? name : name.slice(0, 64).replace(/[^\w-]/g, '_') || 'unknown';
  return {
    ...call,
    type: 'function',
    function: { ...call.function, name: sent, arguments: isObjectText(text) ? text : '{}' },
  };
}

const NAME = /^[\w-]{1,64}$/;

function isObjectText(text: unknown): boolean {
  return typeof text === 'string' && asRecord(parseWithin(text, MAX_COST)) !== undefined;
}

/** Gives calls ids that no other call of the conversation has. */
export class CallIds {
  readonly #used = new Set<string>();
  /** The next suffix to try, by id: a thousand calls with the same id need no search each. */
  readonly #suffixes = new Map<string, number>();

  /** `messages`: the conversation so far, whose ids are taken. */
  constructor(messages: readonly unknown[]) {
    for (const message of messages) {
      const calls = asRecord(message)?.['tool_calls'];
      for (const call of Array.isArray(calls) ? (calls as unknown[]) : [])
        this.#used.add(asString(asRecord(call)?.['id']) ?? '');
    }
  }

  claim(call: ChatCompletionToolCall): ChatCompletionToolCall {
    let { id } = call;
    for (let n = this.#suffixes.get(call.id) ?? 2; this.#used.has(id); n++) {
      id = `${call.id}_${n}`;
      this.#suffixes.set(call.id, n + 1);
    }
    this.#used.add(id);
    return id === call.id ? call : { ...call, id };
  }
}
