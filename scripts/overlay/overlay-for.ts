import { asRecord } from '../../src/json.ts';
import { PATH_PARAMETER } from '../../src/openapi/match-url.ts';
import { listOperations, type OperationEntry } from '../../src/openapi/operations.ts';
import { child, follow, resolveRecord } from '../../src/openapi/place.ts';
import type { OpenApi } from '../../src/openapi/types.ts';
import { quoted } from './json-path.ts';
import { pairSchemas } from './pair-schemas.ts';

interface Action {
  readonly target: string;
  readonly update?: unknown;
  readonly remove?: true;
}

/** The overlay's changes to published documents, after which they generate the same as ours. */
export function overlayFor(own: OpenApi, published: readonly OpenApi[]): object {
  const ours = new Map(listOperations(own).map((entry) => [addressOf(entry), entry]));
  const actions = new Map<string, Action[]>();
  const guarded = new Map<string, string[]>();
  const pairs: (readonly [own: string, published: string])[] = [];
  const secrets = new Set<string>();
  for (const document of published)
    for (const entry of listOperations(document)) {
      const mine = ours.get(addressOf(entry));
      if (!mine) continue;
      actions.set(entry.place.pointer, actionsFor(own, mine, entry));
      const paths = guarded.get(entry.method) ?? [];
      if (!paths.includes(entry.path)) guarded.set(entry.method, [...paths, entry.path]);
      const found = pairSchemas([own, mine], [document, entry]);
      pairs.push(...found.names);
      for (const path of found.secrets) secrets.add(path);
    }
  const { managementKey } = own.components?.securitySchemes ?? {};
  return {
    overlay: '1.0.0',
    info: { title: "OpenRouter's document in the conventions of openrouter-fetch", version: '1.0.0' },
    'x-openrouter-fetch': {
      optional: true,
      nameOperations: true,
      renameSchemas: renamesOf(own, published, pairs),
    },
    actions: [
      { target: '$.components.securitySchemes', update: { managementKey } },
      // An update would extend these lists, but they are replaced.
      ...Array.from(guarded, ([method, paths]) => ({
        target: `$.paths[${paths.map(quoted).join(', ')}].${method}.security`,
        remove: true,
      })),
      ...[...actions.values()].flat(),
      ...[...secrets].sort().map((target) => ({ target, update: { 'x-secret': true } })),
    ],
  };
}

const addressOf = ({ method, path }: OperationEntry): string => `${method} ${path.replace(PATH_PARAMETER, '{}')}`;

function actionsFor(own: OpenApi, mine: OperationEntry, theirs: OperationEntry): Action[] {
  const item = `$.paths[${quoted(theirs.path)}]`;
  const target = `${item}.${theirs.method}`;
  const { operation } = mine;
  const extensions = Object.entries(operation).filter(([key]) => key.startsWith('x-'));
  const update = {
    operationId: operation.operationId,
    ...Object.fromEntries(extensions),
    security: operation.security,
  };
  const servers = child(follow(own, child(follow(own, { value: own.paths, pointer: '' }), mine.path)), 'servers').value;
  return [
    { target, update },
    ...(servers === undefined ? [] : [{ target: item, update: { servers } }]),
    ...whenActions(own, operation.responses ?? {}, target),
  ];
}

/** Media types that a query selects. */
function whenActions(own: OpenApi, responses: Record<string, unknown>, target: string): Action[] {
  return Object.entries(responses).flatMap(([status, response]) =>
    Object.entries(asRecord(resolveRecord(own, response)['content']) ?? {}).flatMap(([type, media]) => {
      const when = asRecord(media)?.['x-when'];
      const place = `${target}.responses[${quoted(status)}].content[${quoted(type)}]`;
      return when === undefined ? [] : [{ target: place, update: { 'x-when': when } }];
    }),
  );
}

/** Each published schema gets the name of most of its uses in our document, if no other schema needs it. */
function renamesOf(
  own: OpenApi,
  published: readonly OpenApi[],
  pairs: readonly (readonly [own: string, published: string])[],
): Record<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const [mine, theirs] of pairs) {
    const counts = votes.get(theirs) ?? new Map<string, number>();
    counts.set(mine, (counts.get(mine) ?? 0) + 1);
    votes.set(theirs, counts);
  }
  const candidates = [...votes].flatMap(([theirs, counts]) =>
    Array.from(counts, ([mine, count]) => ({ mine, theirs, count })),
  );
  candidates.sort((a, b) => b.count - a.count || (a.theirs < b.theirs ? -1 : 1));
  const taken = new Set<string>();
  const renames: Record<string, string> = {};
  const names = new Set(published.flatMap((document) => Object.keys(document.components?.schemas ?? {})));
  const mineNames = new Set(Object.keys(own.components?.schemas ?? {}));
  for (const { mine, theirs } of candidates) {
    if (renames[theirs] !== undefined || taken.has(mine)) continue;
    // Schemas with the same name in both documents keep it.
    if (mine !== theirs && (names.has(mine) || mineNames.has(theirs))) continue;
    renames[theirs] = mine;
    taken.add(mine);
  }
  const changed = Object.entries(renames).filter(([theirs, mine]) => theirs !== mine);
  return Object.fromEntries(changed.sort(([a], [b]) => (a < b ? -1 : 1)));
}
