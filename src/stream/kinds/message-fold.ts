import { asRecord, asString } from '../../json.ts';
import { readInput } from './message-input.ts';
import type { Fold } from '../kind.ts';
import { createFold } from './create-fold.ts';
import { JsonText } from './json-text.ts';
import { keep, keepFirst, keepNews, listOf, copyOf } from './keep.ts';
import { plainText } from './piece.ts';
import { createQuota, ENTRY_COST } from './quota.ts';
import { isMissing, wireIndex } from './wire-values.ts';

type Members = Record<string, unknown>;

interface Block {
  readonly members: Members;
  /** The input of a tool as JSON text, if it arrives in pieces; empty if it arrived whole. */
  readonly json: JsonText;
  /** `given`: it arrived with the start of the message, before its own events. */
  state: 'given' | 'open' | 'ended';
}

const THINKING = 'thinking';

/** Where the text of a delta belongs, and the type of block that it begins where none was started. */
const TEXTS = new Map<unknown, readonly [member: string, type: string]>([
  ['text_delta', ['text', 'text']],
  ['thinking_delta', [THINKING, THINKING]],
]);

/**
 * Folds the events of a message. Blocks keep all properties (signatures, citations, encrypted content), so that they
 * can be sent back.
 */
export function foldMessage(limit: number): Fold<unknown, Members> {
  const quota = createQuota(limit);
  const base: Members = {};
  const usage: Members = {};
  /** In order. Servers send one index for several blocks, or none. */
  const blocks = new Map<number, Block>();
  /** The block that deltas of an index belong to. */
  const open = new Map<number, Block>();
  let last: Block | undefined;
  /** The last block of thinking. */
  let thought: Block | undefined;
  let next = 0;
  let finished = false;
  /** The message began again: if its blocks do too, what had arrived is replaced. */
  let isReplayed = false;

  function forget(): void {
    blocks.clear();
    open.clear();
    last = thought = undefined;
    next = 0;
  }

  function put(target: Members, source: unknown, except: (name: string) => boolean = () => false): void {
    const members = asRecord(source);
    for (const name in members)
      if (Object.hasOwn(members, name) && !except(name)) keepNews(target, name, members[name], quota);
  }

  function start(index: number | undefined, given: Members, state: Block['state'] = 'open'): Block | undefined {
    const there = index === undefined ? undefined : open.get(index);
    if (there && isSame(there, given)) {
      for (const name of Object.keys(given)) keepFirst(there.members, name, given[name], quota);
      ownCitations(there);
      return (last = there);
    }
    if (!quota.charge(ENTRY_COST)) return undefined;
    const block: Block = { members: {}, json: new JsonText(), state };
    const { input } = given;
    put(block.members, given);
    if (typeof input === 'string') block.json.add(input, quota);
    if ('input' in given && (input === null || typeof input === 'string')) block.members['input'] = {};
    ownCitations(block);
    const isFree = index !== undefined && (!blocks.has(index) || there?.state === 'given');
    const place = isFree ? index : next;
    blocks.set(place, block);
    if (given['type'] === THINKING) thought = block;
    open.set(index ?? place, block);
    next = Math.max(next, place + 1);
    return (last = block);
  }

  function addMessage(given: Members): void {
    put(base, given, (name) => name === 'content' || name === 'usage');
    put(usage, given['usage']);
    const { content } = given;
    const list: unknown[] = Array.isArray(content) ? content : [];
    list.forEach((block, index) => asRecord(block) && start(index, block as Members, 'given'));
  }

  /** The block that a delta belongs to; a new one of the required type if there is none. */
  function blockFor(index: number | undefined, type: unknown): Block | undefined {
    const there = index === undefined ? last : open.get(index);
    const text = TEXTS.get(type);
    if (text)
      return there && (there.members['type'] === text[1] || !isOfDeltas(there))
        ? there
        : start(index, { type: text[1] });
    if (type === 'signature_delta') {
      // A signature belongs to thinking, whichever block it is sent for.
      if (there && there.members['type'] !== 'text') return there;
      return thought ?? start(index, { type: THINKING, [THINKING]: '' });
    }
    if (type !== 'input_json_delta') return there ?? last;
    const tool = [there, last].find((block) => block && !TYPES.has(block.members['type']));
    return tool ?? start(index, { type: 'tool_use' });
  }

  function addDelta(index: number | undefined, delta: Members): void {
    const { type } = delta;
    const block = blockFor(index, type);
    if (!block) return;
    const { members } = block;
    const text = TEXTS.get(type);
    const grow = (name: string, value: unknown): void => {
      const piece = plainText(value);
      if (piece !== '') members[name] = (asString(members[name]) ?? '') + quota.take(piece);
    };
    if (text) grow(text[0], delta[text[0]]);
    else if (type === 'input_json_delta') block.json.add(delta['partial_json'] ?? delta['input'], quota);
    else if (type === 'signature_delta') keep(members, 'signature', asString(delta['signature']), quota);
    else if (type === 'citations_delta') {
      if (!isMissing(delta['citation']) && quota.fits(delta['citation']))
        listOf(members, 'citations').push(delta['citation']);
    } else if (type === 'compaction_delta') {
      grow('content', delta['content']);
      keep(members, 'encrypted_content', delta['encrypted_content'], quota);
    }
  }

  return createFold({
    quota,
    add(value) {
      const event = asRecord(value);
      const index = wireIndex(event?.['index'], undefined);
      switch (event?.['type']) {
        case 'message_start':
          isReplayed = blocks.size > 0;
          addMessage(asRecord(event['message']) ?? {});
          break;
        case 'content_block_start':
          if (isReplayed && index !== undefined && open.has(index)) forget();
          isReplayed = false;
          if (asRecord(event['content_block'])) start(index, event['content_block'] as Members);
          break;
        case 'content_block_stop': {
          const block = index === undefined ? last : open.get(index);
          if (block) block.state = 'ended';
          break;
        }
        case 'content_block_delta':
          isReplayed = false;
          addDelta(index, asRecord(event['delta']) ?? {});
          break;
        case 'message_delta':
          put(base, event['delta']);
          // Each has all counts: later ones replace earlier ones.
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
    isFinished: () => finished,
    fault() {
      const [index] =
        [...blocks].find(([, { json }]) => json.text !== '' && readInput(json.text, limit) === undefined) ?? [];
      return index === undefined
        ? undefined
        : `The input of the tool call in content block ${index} is not valid JSON; its text is in \`partial\`.`;
    },
    value() {
      const content = [...blocks]
        .sort(([a], [b]) => a - b)
        .map(
          ([
            ,
            {
              members,
              json: { text },
            },
          ]) => {
            const block = copyOf(members);
            return text === '' ? block : { ...block, input: readInput(text, limit) ?? text };
          },
        );
      const counted = Object.keys(usage).length > 0 ? { usage: { ...usage } } : {};
      return { type: 'message', role: 'assistant', ...base, content, ...counted };
    },
  });
}

/** True if a started block is the existing one: servers start it twice, or before and after its deltas. */
function isSame({ members, json, state }: Block, given: Members): boolean {
  if (state !== 'open' || members['type'] !== given['type']) return false;
  const { id } = given;
  return isMissing(id) || isMissing(members['id']) ? json.text === '' : members['id'] === id;
}

/** Citations are appended; the event's list belongs to the caller. */
function ownCitations({ members }: Block): void {
  if (Array.isArray(members['citations'])) members['citations'] = [...(members['citations'] as unknown[])];
}

/** True for a block that receives deltas of its own type. */
function isOfDeltas({ members }: Block): boolean {
  return TYPES.has(members['type']) || 'input' in members;
}

const TYPES: ReadonlySet<unknown> = new Set([...TEXTS.values()].map(([, type]) => type));
