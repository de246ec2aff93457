import type { ChatCompletionToolCall } from '../../../generated/types.ts';
import { asRecord } from '../../json.ts';
import { exceedsCost } from '../../json-cost.ts';

/** Most that the arguments of one call may take once parsed, in bytes: a short text can hold millions of objects. */
export const MAX_COST: number = 16 * 1024 * 1024;

/** Name and arguments of a call, of a function or of type `custom`, whose input is free text. */
export function partsOf(call: ChatCompletionToolCall): { name: string; text: string } {
  const { function: fn, custom } = call as { function?: unknown; custom?: unknown };
  const payload = asRecord(fn) ?? asRecord(custom) ?? {};
  const text = payload['arguments'] ?? payload['input'];
  return { name: String(payload['name'] ?? ''), text: typeof text === 'string' ? text : '' };
}

/**
 * A call as it can go back to a model: providers refuse a conversation with arguments that are not the JSON of an object, so
 * those that are not become `{}`.
 */
export function sendable(call: ChatCompletionToolCall): ChatCompletionToolCall {
  const fn = asRecord((call as { function?: unknown }).function);
  if (!fn || isObjectText(fn['arguments'])) return call;
  return { ...call, function: { ...call.function, arguments: '{}' } };
}

function isObjectText(text: unknown): boolean {
  try {
    return typeof text === 'string' && !exceedsCost(text, MAX_COST) && asRecord(JSON.parse(text)) !== undefined;
  } catch {
    return false;
  }
}

/** Gives calls ids that no other call of the conversation has. */
export class CallIds {
  readonly #used = new Set<string>();
  /** By id, the next suffix to try: a thousand calls of one id need no search each. */
  readonly #suffixes = new Map<string, number>();

  /** `messages`: the conversation so far, with ids of its own. */
  constructor(messages: readonly unknown[]) {
    for (const message of messages) {
      const calls = asRecord(message)?.['tool_calls'];
      for (const call of Array.isArray(calls) ? (calls as unknown[]) : [])
        this.#used.add(String(asRecord(call)?.['id']));
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
