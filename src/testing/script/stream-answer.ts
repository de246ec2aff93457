import { asRecord } from '../../json.ts';
import type { StreamKind } from '../../stream/kind.ts';

type Members = Record<string, unknown>;

/** The events of a streamed response, with its text word by word if its kind is known; else one event. */
export function eventsOfAnswer(kind: StreamKind | undefined, answer: unknown): unknown[] {
  if (!kind?.isAnswer(answer)) return [answer];
  const whole = kind.chunksOf(answer);
  const [first] = whole as [Members];
  if (kind.name === 'response') return eventsOfResponse(first, answer as Members);
  if (kind.name === 'chat' || kind.name === 'completion') return eventsOfChoices(first, kind.name === 'chat');
  return [...whole];
}

function eventsOfChoices(whole: Members, chat: boolean): unknown[] {
  const { usage, choices, ...rest } = whole;
  const [first, ...others] = listOf(choices).map((choice) => asRecord(choice) ?? {});
  const { delta, text, finish_reason: reason = 'stop', index = 0, ...choice } = first ?? {};
  const { content, ...members } = asRecord(delta) ?? {};
  const full = chat ? content : text;
  if (typeof full !== 'string' || full === '') return [whole];
  const part = (word: string, more: Members = {}): Members =>
    chat ? { delta: { ...more, content: word } } : { text: word };
  const words = wordsOf(full).map((word, nth) => ({
    ...rest,
    choices: [
      { index, ...(nth === 0 && choice), ...part(word, nth === 0 ? members : {}), finish_reason: null },
      ...(nth === 0 ? others : []),
    ],
  }));
  const last = {
    ...rest,
    choices: [{ index, ...part(''), finish_reason: reason }],
    ...(usage !== undefined && { usage }),
  };
  return [...words, last];
}

function eventsOfResponse(completed: Members, answer: Members): unknown[] {
  const deltas = listOf(answer['output']).flatMap((item, output_index) =>
    listOf(asRecord(item)?.['content']).flatMap((part, content_index) => {
      const text = asRecord(part)?.['text'];
      const place = { item_id: asRecord(item)?.['id'] ?? `msg_${output_index}`, output_index, content_index };
      return typeof text === 'string' && asRecord(item)?.['type'] === 'message'
        ? wordsOf(text).map((delta) => ({ type: 'response.output_text.delta', ...place, delta }))
        : [];
    }),
  );
  const created = { type: 'response.created', response: { ...answer, status: 'in_progress', output: [] } };
  return [created, ...deltas, completed].map((event, sequence_number) => ({ ...event, sequence_number }));
}

function wordsOf(text: string): string[] {
  return text.match(/\s*\S+\s*|\s+/g) ?? [];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
