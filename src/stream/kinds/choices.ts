import { asRecord, asString } from '../../json.ts';
import type { Fold } from '../kind.ts';
import { isMissing, keep, snapshot } from './keep.ts';
import { addLogprobs, addToPart, createPart, valueOfPart, type Part } from './part.ts';
import { createRoom } from './room.ts';
import { wireIndex } from './wire-index.ts';

type Members = Record<string, unknown>;

interface ChoiceState {
  readonly members: Members;
  readonly part: Part;
  finish: unknown;
  /** `null` where the server said so and no more. */
  logprobs: Members | null | undefined;
}

const OWN = new Set(['index', 'finish_reason', 'logprobs', 'delta', 'error']);
const NONE: ReadonlySet<string> = new Set();
const ROLE: ReadonlySet<string> = new Set(['role']);

/** The choices of a chunk or answer, whatever the server sent. */
export function choicesOf(chunk: unknown): Members[] {
  const choices = asRecord(chunk)?.['choices'];
  return Array.isArray(choices) ? choices.filter((choice): choice is Members => asRecord(choice) !== undefined) : [];
}

/** The error that a chunk or answer with choices reports: its own, a choice's, or a choice that ended in one. */
export function failureOf(chunk: unknown): unknown {
  const error = asRecord(chunk)?.['error'];
  if (!isMissing(error) && error !== false) return error;
  for (const choice of choicesOf(chunk)) {
    if (!isMissing(choice['error'])) return choice['error'];
    if (choice['finish_reason'] === 'error') return { message: 'The provider ended the answer with an error.' };
  }
  return undefined;
}

/**
 * Folds chunks with choices. `chat`: the parts are in `delta` and become `message`; otherwise (text completions) they are
 * the choice's own members.
 */
export function foldChoices(limit: number, object: string, chat: boolean): Fold<unknown, Members> {
  const room = createRoom(limit);
  const top: Members = {};
  const choices = new Map<number, ChoiceState>();
  let unfinished = 0;

  function stateOf(choice: Members, position: number): ChoiceState | undefined {
    const key = wireIndex(choice['index'], position);
    const known = choices.get(key);
    if (known || !room.fits(null)) return known;
    const state: ChoiceState = { members: {}, part: createPart(), finish: null, logprobs: undefined };
    choices.set(key, state);
    unfinished++;
    return state;
  }

  function addChoice(choice: Members, position: number): void {
    const state = stateOf(choice, position);
    if (!state) return;
    const finish = asString(choice['finish_reason']);
    if (finish && state.finish === null) unfinished--;
    if (finish) state.finish = finish;
    const logprobs = asRecord(choice['logprobs']);
    if (logprobs) addLogprobs((state.logprobs ??= {}), logprobs, room);
    else if (choice['logprobs'] === null) state.logprobs ??= null;
    keep(state.members, 'error', choice['error'] ?? undefined, room);
    if (!chat) return addToPart(state.part, choice, OWN, room);
    const delta = asRecord(choice['delta']);
    if (delta) addToPart(state.part, delta, ROLE, room);
    for (const key of Object.keys(choice)) {
      // Some answers carry the details beside the message.
      if (key === 'reasoning_details') addToPart(state.part, { [key]: choice[key] }, NONE, room);
      else if (!OWN.has(key)) keep(state.members, key, choice[key], room);
    }
  }

  return {
    add(chunk) {
      const record = asRecord(chunk);
      if (!record) return;
      for (const key of Object.keys(record)) {
        if (key !== 'choices' && key !== 'object') keep(top, key, record[key], room);
      }
      const { choices: list } = record;
      if (Array.isArray(list))
        list.forEach((choice, position) => asRecord(choice) && addChoice(choice as Members, position));
    },
    get finished() {
      return choices.size > 0 && unfinished === 0;
    },
    get truncated() {
      return room.truncated;
    },
    value() {
      const list = [...choices]
        .sort(([a], [b]) => a - b)
        .map(([index, { members, part, finish, logprobs }]) => {
          const value = valueOfPart(part);
          const common = {
            index,
            finish_reason: finish,
            ...(logprobs === undefined ? undefined : { logprobs: logprobs && snapshot(logprobs) }),
            ...members,
          };
          return chat
            ? { ...common, message: { role: 'assistant', content: null, ...value } }
            : { ...common, text: '', ...value };
        });
      return { ...top, object, choices: list };
    },
  };
}
