import type { Attributes } from '@opentelemetry/api';
import type { FinishEvent } from '../hooks.ts';
import { asRecord, parseJSON } from '../json.ts';

interface Message {
  role: unknown;
  parts: object[];
  finish_reason?: unknown;
}

/**
 * Instructions, messages and completions as JSON text, following the conventions, without the bytes of images, audio
 * and files.
 */
export function contentAttributes({ params, result }: FinishEvent): Attributes {
  const { messages, input, prompt, system, instructions } = asRecord(params) ?? {};
  const given = system ?? instructions;
  const sent = toMessages(messages ?? input ?? prompt, 'user');
  const received = outputOf(result);
  return {
    ...(given === undefined || given === null
      ? undefined
      : { 'gen_ai.system_instructions': JSON.stringify(toParts(given)) }),
    ...(sent.length > 0 ? { 'gen_ai.input.messages': JSON.stringify(sent) } : undefined),
    ...(received.length > 0 ? { 'gen_ai.output.messages': JSON.stringify(received) } : undefined),
  };
}

function outputOf(result: unknown): Message[] {
  const { choices, output, content, stop_reason: finish_reason } = asRecord(result) ?? {};
  if (Array.isArray(choices)) {
    return choices.map((choice: unknown) => {
      const { message, text, finish_reason } = asRecord(choice) ?? {};
      return { ...toMessage(message ?? { content: text }, 'assistant'), finish_reason };
    });
  }
  if (Array.isArray(output)) return toMessages(output, 'assistant');
  return Array.isArray(content) ? [{ ...toMessage(result, 'assistant'), finish_reason }] : [];
}

function toMessages(value: unknown, role: string): Message[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) => toMessage(one, role));
}

function toMessage(value: unknown, fallback: string): Message {
  const record = asRecord(value);
  if (!record) return { role: fallback, parts: toParts(value) };
  const { role = fallback, content, tool_calls: calls, tool_call_id: id, type } = record;
  if (role === 'tool') return { role, parts: [{ type: 'tool_call_response', id, response: content }] };
  // An item of the Responses format that is not a message.
  if (typeof type === 'string' && type !== 'message') return { role, parts: toParts([record]) };
  const parts = toParts(content);
  for (const call of Array.isArray(calls) ? (calls as unknown[]) : []) {
    const { id, function: called } = asRecord(call) ?? {};
    const { name, arguments: text } = asRecord(called) ?? {};
    parts.push({ type: 'tool_call', id, name, arguments: parsed(text) });
  }
  return { role, parts };
}

function toParts(content: unknown): object[] {
  if (content === undefined || content === null || content === '') return [];
  return (Array.isArray(content) ? (content as unknown[]) : [content]).map((part) => {
    const {
      type,
      text,
      thinking,
      name,
      id,
      call_id: call,
      input,
      arguments: args,
      output,
      content: inner,
    } = asRecord(part) ?? {};
    if (typeof part === 'string') return { type: 'text', content: part };
    if (typeof thinking === 'string') return { type: 'reasoning', content: thinking };
    if (typeof text === 'string') return { type: 'text', content: text };
    if (type === 'tool_use' || type === 'function_call')
      return { type: 'tool_call', id: call ?? id, name, arguments: parsed(input ?? args) };
    if (type === 'tool_result' || type === 'function_call_output')
      return { type: 'tool_call_response', id: call ?? asRecord(part)?.['tool_use_id'], response: output ?? inner };
    return { type: type ?? 'unknown' };
  });
}

/** Arguments as an object, if they are the JSON text of one. */
function parsed(value: unknown): unknown {
  return typeof value === 'string' ? (parseJSON(value) ?? value) : value;
}
