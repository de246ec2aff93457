import { child, childIfAny, type Place } from '../../openapi/place.ts';
import type { ChangeKind, Impact } from './change.ts';
import type { Context, Sides, Two } from './context.ts';
import { listOf, rawOf } from './document.ts';

type Report = (kind: ChangeKind, message: string, impact: Impact, pointer: string) => void;

/** Compares the servers of the documents. */
export function compareServers({ documents, collector }: Sides): void {
  const places: Two<Place> = [child(documents[0].root, 'servers'), child(documents[1].root, 'servers')];
  compareLists(places, (kind, message, impact, pointer) =>
    collector.add({ kind, at: 'servers', message, pointer, impact: { request: impact } }),
  );
}

/** Compares the servers of an operation, if it has its own. */
export function compareOwnServers(context: Context): void {
  const owned = context.operations.map(
    ({ located, item }) => childIfAny(located, 'servers') ?? childIfAny(item, 'servers'),
  );
  if (owned.every((place) => place === undefined)) return;
  const [before, after] = context.sides.documents;
  const places: Two<Place> = [owned[0] ?? child(before.root, 'servers'), owned[1] ?? child(after.root, 'servers')];
  compareLists(places, (kind, message, impact, pointer) =>
    context.report(kind, message, impact, 'request', { at: 'servers', pointer }),
  );
}

interface Server {
  readonly url: string;
  readonly variables: string;
}

function compareLists([before, after]: Two<Place>, report: Report): void {
  const [was, is] = [serversOf(before), serversOf(after)];
  const urls = (list: readonly Server[]): Set<string> => new Set(list.map(({ url }) => url));
  const [old, now] = [urls(was), urls(is)];
  for (const [index, { url, variables }] of was.entries()) {
    if (!now.has(url)) report('server-removed', `server ${url} removed`, 'breaking', child(before, index).pointer);
    else if (is.find((server) => server.url === url)?.variables !== variables)
      report('server-changed', `variables of server ${url} changed`, 'risky', after.pointer);
  }
  for (const [index, { url }] of is.entries())
    if (!old.has(url)) report('server-added', `new server ${url}`, 'safe', child(after, index).pointer);
  // Clients call the first of them unless configured otherwise.
  const [first, next] = [was[0]?.url, is[0]?.url];
  if (first !== undefined && next !== undefined && first !== next && now.has(first))
    report('server-changed', `the first server is now ${next}`, 'risky', child(after, 0).pointer);
}

function serversOf({ value }: Place): Server[] {
  return listOf(value).map((server) => {
    const { url, variables } = rawOf(server);
    const described = Object.entries(rawOf(variables)).map(([name, one]) => [
      name,
      rawOf(one)['default'],
      rawOf(one)['enum'],
    ]);
    return { url: String(url).replace(/\/$/, ''), variables: JSON.stringify(described.sort()) };
  });
}
