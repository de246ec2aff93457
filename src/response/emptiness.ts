import { asRecord } from '../json.ts';
import { isFilled } from '../stream/kinds/wire-values.ts';

/** Properties of a message or choice that are not content; every other non-empty property counts. */
const NO_CONTENT = new Set(['role', 'index', 'finish_reason', 'native_finish_reason', 'logprobs', 'message', 'type']);

/**
 * What a successful response lacks: `missing` without a choice or an output, `blank` if the model stopped without text, tool
 * calls or tokens.
 */
export function emptinessOf(value: unknown): 'missing' | 'blank' | undefined {
  const record = asRecord(value) ?? {};
  const { choices, output } = record;
  if (Array.isArray(output) && record['status'] === 'completed') return output.length === 0 ? 'missing' : undefined;
  if (!Array.isArray(choices)) return undefined;
  const given = choices.map((choice) => asRecord(choice)).filter((choice) => choice !== undefined);
  if (given.length === 0) return 'missing';
  const tokens = asRecord(record['usage'])?.['completion_tokens'];
  return !tokens && given.every(isBlank) ? 'blank' : undefined;
}

function isBlank(choice: Record<string, unknown>): boolean {
  const reason = choice['finish_reason'] ?? 'stop';
  const parts = [choice, asRecord(choice['message']) ?? {}];
  return (
    reason === 'stop' &&
    parts.every((part) => Object.keys(part).every((name) => NO_CONTENT.has(name) || !isFilled(part[name])))
  );
}
