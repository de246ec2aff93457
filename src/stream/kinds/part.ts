import { asRecord, asString } from '../../json.ts';
import { AudioData } from './audio-data.ts';
import { keep, keepNews, listOf, copyOf } from './keep.ts';
import { addParts, isMixed, plainText, reasoningText, withoutStart } from './piece.ts';
import { addReasoningDetail } from './reasoning-details.ts';
import type { Quota } from './quota.ts';
import { ToolCalls } from './tool-calls.ts';

type Members = Record<string, unknown>;

/** The completion of one choice so far: a message, or the flat properties of a text completion. */
export interface Part {
  readonly members: Members;
  readonly tools: ToolCalls;
  readonly audioData: AudioData;
}

export function createPart(): Part {
  return { members: {}, tools: new ToolCalls(), audioData: new AudioData() };
}

/**
 * Adds a property of a delta (or of a whole message); properties without a special rule keep their last non-null value.
 */
export function addToPart({ members, tools, audioData }: Part, key: string, value: unknown, quota: Quota): void {
  if (TEXTS.has(key)) return addText(members, key, value, quota);
  switch (key) {
    // Lists whose entries arrive whole, except the text of reasoning.
    case 'images':
    case 'annotations':
    case 'reasoning_details': {
      const items: readonly unknown[] = Array.isArray(value) ? value : asRecord(value) ? [value] : [];
      if (items.length === 0 && !Array.isArray(value)) break;
      const list = listOf(members, key);
      for (const item of items) {
        if (key === 'reasoning_details') addReasoningDetail(list, item, quota);
        else if (quota.fits(item)) list.push(item);
      }
      return;
    }
    case 'tool_calls':
      tools.add(value, quota);
      return;
    // The predecessor of tool calls, a single one.
    case 'function_call':
      if (asRecord(value)) tools.add({ function: value }, quota);
      return;
    case 'audio':
      if (!asRecord(value)) break;
      addAudio((members[key] = asRecord(members[key]) ?? {}) as Members, audioData, value as Members, quota);
      return;
  }
  keepNews(members, key, value, quota);
}

/** Adds a whole message after deltas that may have contained some or all of it. */
export function addMessage(part: Part, message: Members, quota: Quota): void {
  const { members, tools } = part;
  for (const key of Object.keys(message)) {
    const value = message[key];
    const known = members[key];
    if (key === 'role') continue;
    if (Array.isArray(known) && known.length > 0) {
      // It has what no delta contained, such as a signature.
      if (isContinued(known, value) && quota.fits(value, known)) members[key] = [...(value as unknown[])];
      continue;
    }
    if (key === 'tool_calls') tools.add(value, quota, true);
    else if (key === 'function_call' && asRecord(value)) tools.add({ function: value }, quota, true);
    else if (typeof known === 'string' && TEXTS.has(key))
      addText(members, key, withoutStart(plainText(value), known), quota);
    else if (key !== 'audio' || known === undefined) addToPart(part, key, value, quota);
  }
}

/** True for a list that has the types of the known entries in order, and perhaps more. */
function isContinued(known: readonly unknown[], value: unknown): boolean {
  const typeOf = (entry: unknown): unknown => asRecord(entry)?.['type'];
  return (
    Array.isArray(value) &&
    value.length >= known.length &&
    known.every((entry, n) => typeOf(entry) === typeOf(value[n]))
  );
}

const REASONING = ['reasoning', 'reasoning_content', 'reasoning_text', 'thinking'];
/** Texts that arrive in deltas. */
export const TEXTS: ReadonlySet<string> = new Set(['content', 'text', 'refusal', ...REASONING]);

function addText(members: Members, key: string, value: unknown, quota: Quota): void {
  if (value === null || value === undefined) return;
  const known = members[key];
  if (key === 'content' && (Array.isArray(known) || isMixed(value))) {
    const start = asString(known);
    const list = Array.isArray(known) ? (known as unknown[]) : start ? [{ type: 'text', text: start }] : [];
    members[key] = list;
    return addParts(list, value, quota);
  }
  const reasoning = REASONING.includes(key) ? reasoningText(value) : '';
  if (isMixed(value) && reasoning === '') {
    // A value without text is kept until text comes.
    if (known === undefined) keep(members, key, value, quota);
    return;
  }
  const text = reasoning || plainText(value);
  if (text !== '') members[key] = (asString(known) ?? '') + quota.take(text);
}

/** A copy that later deltas do not change. */
export function valueOfPart({ members, tools }: Part): Members {
  const value = copyOf(members);
  const calls = tools.value();
  if (calls.length > 0) value['tool_calls'] = calls;
  return value;
}

/** Appends every list of `source` to the list of the same name: token probabilities of chat and text completions. */
export function addLogprobs(target: Members, source: Members, quota: Quota): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (!Array.isArray(value) || key === '__proto__') keep(target, key, value, quota);
    else if (quota.fits(Object.hasOwn(target, key) ? value : [key, value]))
      value.forEach((entry) => listOf(target, key).push(entry));
  }
}

function addAudio(audio: Members, data: AudioData, delta: Members, quota: Quota): void {
  for (const key of Object.keys(delta)) {
    const piece = delta[key];
    if (key === 'data' && typeof piece === 'string') audio[key] = data.add(quota.take(piece));
    else if (key === 'transcript' && typeof piece === 'string')
      audio[key] = (asString(audio[key]) ?? '') + quota.take(piece);
    else keepNews(audio, key, piece, quota);
  }
}
