import type { ChatCompletion, Message, ResponsesResult } from '../../../generated/types.ts';
import { asRecord, asString } from '../../json.ts';
import { plainText } from '../../stream/kinds/piece.ts';
import { wireIndex } from '../../stream/kinds/wire-values.ts';

/** The parts of a result that matter for a schema, whatever its format. */
export interface Reading {
  readonly text: string;
  /** The model's refusal. */
  readonly refusal?: string | undefined;
  /** A filter withheld the completion. */
  readonly filtered?: boolean;
  /** The parameter to raise, if a length limit truncated the completion. */
  readonly truncatedBy?: string | undefined;
  /** Why there is no text, if there is none. */
  readonly absence: string;
}

// Whatever the server sent must not cause a TypeError: every value is checked before it is used.

/** Choice 0 of a chat completion. */
export function readCompletion({ choices }: ChatCompletion): Reading {
  const list = listOf(choices).map((one) => asRecord(one));
  const choice = list.find((one) => wireIndex(one?.['index'], 0) === 0) ?? list[0];
  const message = asRecord(choice?.['message']);
  const finish = choice?.['finish_reason'];
  return {
    text: plainText(message?.['content']),
    refusal: asString(message?.['refusal']) ?? refusalIn(message?.['content']),
    filtered: finish === 'content_filter',
    truncatedBy: finish === 'length' ? 'max_tokens' : undefined,
    absence:
      listOf(message?.['tool_calls']).length > 0
        ? CALLED_TOOLS
        : choice
          ? `finish_reason: ${asString(finish) ?? 'none'}`
          : 'there is no choice',
  };
}

/** The text after the last tool that a message used: text before it announces the tool. */
export function readMessage({ content, stop_reason: stop, stop_details: details }: Message): Reading {
  const blocks = listOf(content).map((block) => asRecord(block));
  const last = blocks.findLastIndex((block) => !PROSE.has(block?.['type']));
  const texts = blocks.slice(stop === 'tool_use' ? 0 : last + 1).filter((block) => block?.['type'] === 'text');
  const text = plainText(texts);
  return {
    text,
    refusal: stop === 'refusal' ? asString(asRecord(details)?.['explanation']) || text || stop : undefined,
    truncatedBy: stop === 'max_tokens' || stop === 'model_context_window_exceeded' ? 'max_tokens' : undefined,
    absence: stop === 'tool_use' ? CALLED_TOOLS : `stop_reason: ${asString(stop) ?? 'none'}`,
  };
}

/** The last message of a response: earlier ones are commentary. */
export function readResponse({ output, status, incomplete_details: details }: ResponsesResult): Reading {
  const items = listOf(output).map((item) => asRecord(item));
  const message = items.findLast((item) => item?.['type'] === 'message' && listOf(item['content']).length > 0);
  const parts = listOf(message?.['content']).map((part) => asRecord(part));
  const reason = asRecord(details)?.['reason'];
  return {
    text: plainText(parts),
    refusal: refusalIn(parts),
    filtered: reason === 'content_filter',
    truncatedBy: reason === 'max_output_tokens' ? 'max_output_tokens' : undefined,
    absence: items.some((item) => item?.['type'] === 'function_call')
      ? CALLED_TOOLS
      : `status: ${asString(status) ?? 'none'}`,
  };
}

function refusalIn(content: unknown): string | undefined {
  const part = listOf(content).find((each) => asRecord(each)?.['type'] === 'refusal');
  return asString(asRecord(part)?.['refusal']);
}

const CALLED_TOOLS = 'the model called tools instead';
/** Blocks of a message that are not tool use. */
const PROSE: ReadonlySet<unknown> = new Set(['text', 'thinking', 'redacted_thinking']);

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
