import { type Change, type ChangeKind, type Impact, summarize, worst } from './change.ts';

/** One line of a report: one change, or several of one kind at members of one place. */
export interface Line {
  /** The first operation it reaches; empty where it concerns the whole document. */
  readonly operation: string;
  readonly address: string;
  /** Number of operations beside the first. */
  readonly others: number;
  readonly at: string;
  readonly message: string;
  /** Which direction it is about, where the place does not say so. */
  readonly directions: string;
}

const ALIKE: ReadonlySet<ChangeKind> = new Set([
  'member-added',
  'member-removed',
  'made-required',
  'made-optional',
  'deprecated',
  'value-added',
  'value-removed',
  'variant-added',
  'variant-removed',
]);

/** Longer lists are cut; the JSON form has all of them. */
const LONGEST = 12;

export const SECTIONS: readonly { readonly impact: Impact; readonly title: string }[] = [
  { impact: 'breaking', title: 'Breaking' },
  { impact: 'risky', title: 'May break' },
  { impact: 'safe', title: 'Not breaking' },
];

/** The lines of one section, by operation. */
export function linesOf(changes: readonly Change[], impact: Impact): Line[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    if (worst(change) !== impact) continue;
    const { kind, impact: impacts, operations, message, at, pointer } = change;
    const values = hasList(kind);
    const reach = operations.map(({ method, path }) => `${method} ${path}`).join();
    const key = ALIKE.has(kind)
      ? [kind, JSON.stringify(impacts), reach, values ? at : parentOf(at), values ? '' : message].join('\n')
      : [kind, message, at, pointer, reach].join('\n');
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  // Two forms of a union may have changed alike where they cannot be told apart.
  const lines = new Map([...groups.values()].map(lineOf).map((line) => [JSON.stringify(line), line]));
  return byOperation([...lines.values()]);
}

/** Keeps the lines of an operation together, in the order the operations are first told. */
function byOperation(lines: readonly Line[]): Line[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = `${line.operation} ${line.address}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flat();
}

function lineOf(group: readonly Change[]): Line {
  const [change] = group as [Change];
  const [first, ...others] = change.operations;
  const members = group.length > 1 && !hasList(change.kind);
  return {
    operation: first?.id ?? '',
    address: first ? `${first.method} ${first.path}` : '',
    others: others.length,
    at: members ? parentOf(change.at) : change.at,
    message: group.length === 1 ? change.message : messageOf(group, change),
    directions: directionsOf(change),
  };
}

function messageOf(group: readonly Change[], { kind, message }: Change): string {
  if (!hasList(kind))
    return `${message}: ${listed([...new Set(group.map(({ at }) => at.slice(parentOf(at).length + 1)))])}`;
  const things = listed([...new Set(group.map((one) => one.message.replace(LISTED, '$1$2')))]);
  if (kind === 'variant-added') return `new forms ${things}`;
  if (kind === 'variant-removed') return `no longer forms of it: ${things}`;
  return `values ${things} ${kind === 'value-added' ? 'added' : 'removed'}`;
}

/** The value or form a message is about. */
const LISTED = /^(?:value (.*) (?:added|removed)|(.*) is (?:a new|no longer a) form of it)$/;

const hasList = (kind: ChangeKind): boolean => kind.startsWith('value-') || kind.startsWith('variant-');

function listed(names: readonly string[]): string {
  const left = names.length - LONGEST;
  return left > 1 ? `${names.slice(0, LONGEST).join(', ')} and ${left} more` : names.join(', ');
}

const parentOf = (at: string): string => at.slice(0, Math.max(0, at.lastIndexOf('.')));

/** `request.model` says its direction, unless answers change in the same way. */
function directionsOf({ impact: { request, answer } }: Change): string {
  return request !== undefined && request === answer ? 'request and answer' : '';
}

/** `2 breaking, 1 may break, 4 not breaking`. */
export function headline(changes: readonly Change[]): string {
  const { total, breaking, risky, safe } = summarize(changes);
  if (total === 0) return 'No changes.';
  const parts = [`${breaking} breaking`, ...(risky > 0 ? [`${risky} may break`] : []), `${safe} not breaking`];
  return `${total} ${total === 1 ? 'change' : 'changes'}: ${parts.join(', ')}.`;
}
