import { asRecord, asString } from '../../json.ts';
import { parseWithin } from '../../json-cost.ts';
import type { Fold } from '../kind.ts';
import { isMissing, keep, listOf, snapshot } from './keep.ts';
import { createQuota, ENTRY_COST } from './quota.ts';
import { wireIndex } from './wire-values.ts';

type Members = Record<string, unknown>;

interface Block {
  readonly members: Members;
  /** The input of a tool as JSON text, where it arrives in pieces; '' where it came whole. */
  json: string;
}

/** Where the text of a delta belongs, and the type of block that it begins where none was started. */
const TEXTS = new Map<unknown, readonly [member: string, type: string]>([
  ['text_delta', ['text', 'text']],
  ['thinking_delta', ['thinking', 'thinking']],
]);

/** Folds the events of a message. Blocks keep what they have (signatures, citations, encrypted content), so that they can be sent back. */
export function foldMessage(limit: number): Fold<unknown, Members> {
  const quota = createQuota(limit);
  const base: Members = {};
  const usage: Members = {};
  const blocks = new Map<number, Block>();
  let finished = false;

  function put(target: Members, source: unknown, except: (name: string) => boolean = () => false): void {
    const members = asRecord(source);
    for (const name in members) if (!except(name)) keep(target, name, members[name], quota);
  }

  function start(index: number, given: unknown): Block | undefined {
    if (!quota.charge(ENTRY_COST)) return undefined;
    const block: Block = { members: {}, json: '' };
    blocks.set(index, block);
    put(block.members, given);
    // Citations are added to; the list of the event is the caller's.
    if (Array.isArray(block.members['citations'])) block.members['citations'] = [...block.members['citations']];
    return block;
  }

  function addMessage(given: Members): void {
    put(base, given, (name) => name === 'content' || name === 'usage');
    put(usage, given['usage']);
    if (Array.isArray(given['content'])) given['content'].forEach((block: unknown, index) => start(index, block));
  }

  function addDelta(index: number, delta: Members): void {
    const { type } = delta;
    const text = TEXTS.get(type);
    const block = blocks.get(index) ?? (text && start(index, { type: text[1] }));
    if (!block) return;
    const { members } = block;
    const grow = (name: string, value: unknown): void => {
      if (asString(value)) members[name] = (asString(members[name]) ?? '') + quota.take(value as string);
    };
    if (text) grow(text[0], delta[text[0]]);
    else if (type === 'input_json_delta') block.json += quota.take(asString(delta['partial_json']) ?? '');
    else if (type === 'signature_delta') keep(members, 'signature', asString(delta['signature']), quota);
    else if (type === 'citations_delta') {
      if (!isMissing(delta['citation']) && quota.fits(delta['citation']))
        listOf(members, 'citations').push(delta['citation']);
    } else if (type === 'compaction_delta') {
      grow('content', delta['content']);
      keep(members, 'encrypted_content', delta['encrypted_content'], quota);
    }
  }

  return {
    add(value) {
      const event = asRecord(value);
      const index = wireIndex(event?.['index'], 0);
      switch (event?.['type']) {
        case 'message_start':
          addMessage(asRecord(event['message']) ?? {});
          break;
        case 'content_block_start':
          if (asRecord(event['content_block'])) start(index, event['content_block']);
          break;
        case 'content_block_delta':
          addDelta(index, asRecord(event['delta']) ?? {});
          break;
        case 'message_delta':
          put(base, event['delta']);
          // Each says all of it: what is said last replaces what was said before.
          put(usage, event['usage']);
          put(base, event, (name) => name === 'type' || name === 'delta' || name === 'usage');
          break;
        case 'message_stop':
          finished = true;
          put(base, event, (name) => name === 'type');
          break;
      }
      if (asString(base['stop_reason'])) finished = true;
    },
    get finished() {
      return finished;
    },
    get truncated() {
      return quota.truncated;
    },
    get fault() {
      const [index] = [...blocks].find(([, { json }]) => json !== '' && parseWithin(json, limit) === undefined) ?? [];
      return index === undefined
        ? undefined
        : `The input of the tool call in content block ${index} is not valid JSON; its text is in \`partial\`.`;
    },
    value() {
      const content = [...blocks]
        .sort(([a], [b]) => a - b)
        .map(([, { members, json }]) => {
          const block = snapshot(members);
          return json === '' ? block : { ...block, input: parseWithin(json, limit) ?? json };
        });
      const counted = Object.keys(usage).length > 0 ? { usage: { ...usage } } : {};
      return { type: 'message', role: 'assistant', ...base, content, ...counted };
    },
  };
}
