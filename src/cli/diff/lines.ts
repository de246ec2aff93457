import { type Change, type ChangeKind, type Impact, summarize, worst } from './change.ts';

/** One line of a report: one change, or several of one kind to properties of one object. */
export interface Line {
  /** The first operation it affects; empty if it concerns the whole document. */
  readonly operation: string;
  readonly address: string;
  /** Number of operations besides the first. */
  readonly others: number;
  readonly at: string;
  readonly message: string;
  /** The direction, if the path does not contain it. */
  readonly directions: string;
}

/** Longer lists are shortened; the JSON report is complete. */
const LONGEST = 12;

export const SECTIONS: readonly { readonly impact: Impact; readonly title: string }[] = [
  { impact: 'breaking', title: 'Breaking' },
  { impact: 'risky', title: 'May break' },
  { impact: 'safe', title: 'Not breaking' },
];

/** One change, or several to properties of one object. */
interface Entry {
  readonly change: Change;
  readonly at: string;
  readonly message: string;
}

/** The lines of one section, by operation. */
export function linesOf(changes: readonly Change[], impact: Impact): Line[] {
  const here = changes.filter((change) => worst(change) === impact);
  const placeOf = ({ kind, at, message }: Change): string => (hasList(kind) ? at : `${at}\n${message}`);
  const entries = groupsOf(here, (change) => `${likenessOf(change)}\n\n${placeOf(change)}`).map(
    ([change, ...more]): Entry => ({ change, at: change.at, message: messageOf([change, ...more]) }),
  );
  const besides = ({ change, at, message }: Entry): string =>
    [likenessOf(change), partsOf(at)?.parent ?? at, message].join('\n\n');
  const joined = groupsOf(entries, besides).map(beside);
  return groupsOf(joined.map(lineOf), ({ operation, address }) => `${operation} ${address}`).flat();
}

/** Groups are in the order of their first entries. */
function groupsOf<T>(list: readonly T[], keyOf: (one: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** Only changes of one kind, with the same impact and the same operations, are combined. */
function likenessOf({ kind, impact, operations }: Change): string {
  return [kind, impact.request, impact.response, ...operations.map(({ method, path }) => `${method} ${path}`)].join(
    '\n',
  );
}

/** Combines equal changes to properties of one object. Two variants of a union may have the same one. */
function beside([first, ...more]: [Entry, ...Entry[]]): Entry {
  const names = new Set([first, ...more].map(({ at }) => partsOf(at)?.name ?? at));
  if (names.size === 1) return first;
  return { ...first, at: partsOf(first.at)?.parent ?? first.at, message: `${first.message}: ${listed([...names])}` };
}

function lineOf({ change, at, message }: Entry): Line {
  const [first, ...others] = change.operations;
  return {
    operation: first?.id ?? '',
    address: first ? `${first.method} ${first.path}` : '',
    others: others.length,
    at,
    message,
    directions: directionsOf(change),
  };
}

function messageOf([{ kind, message }, ...more]: [Change, ...Change[]]): string {
  if (more.length === 0 || !hasList(kind)) return message;
  const list = listed([
    ...new Set([message, ...more.map((one) => one.message)].map((one) => one.replace(LISTED, '$1'))),
  ]);
  if (kind === 'variant-added') return `union variants added: ${list}`;
  if (kind === 'variant-removed') return `union variants removed: ${list}`;
  return `values ${list} ${kind === 'value-added' ? 'added' : 'removed'}`;
}

/** The value or variant a message is about. */
const LISTED = /^(?:value|union variant) (.*) (?:added|removed)$/;

const hasList = (kind: ChangeKind): boolean => kind.startsWith('value-') || kind.startsWith('variant-');

function listed(names: readonly string[]): string {
  const left = names.length - LONGEST;
  return left > 1 ? `${names.slice(0, LONGEST).join(', ')} and ${left} more` : names.join(', ');
}

/** A property and its parent. Dots in a variant's name, as in `event<response.created>`, do not separate. */
function partsOf(at: string): { parent: string; name: string } | undefined {
  const { parent, name } = /^(?<parent>.+)\.(?<name>[^.<>]+)$/s.exec(at)?.groups ?? {};
  return parent !== undefined && name !== undefined ? { parent, name } : undefined;
}

/** `request.model` contains its direction, but responses may change in the same way. */
function directionsOf({ impact: { request, response } }: Change): string {
  return request !== undefined && request === response ? 'request and response' : '';
}

/** `2 breaking, 1 may break, 4 not breaking`. */
export function headline(changes: readonly Change[]): string {
  const { total, breaking, risky, safe } = summarize(changes);
  if (total === 0) return 'No changes.';
  const parts = [`${breaking} breaking`, ...(risky > 0 ? [`${risky} may break`] : []), `${safe} not breaking`];
  return `${total} ${total === 1 ? 'change' : 'changes'}: ${parts.join(', ')}.`;
}
