import { child, type Place } from '../../openapi/place.ts';
import { requirementsOf } from '../../openapi/security.ts';
import type { OpenApi, OperationObject } from '../../openapi/types.ts';
import type { Context } from './context.ts';
import { type Document, listOf, rawOf } from './document.ts';
import type { Operation } from './operations.ts';

/** One way to authorize a call: scopes by a description of the scheme, because the names of schemes do not matter. */
type Way = ReadonlyMap<string, readonly string[]>;

export function compareSecurity(context: Context): void {
  const [was, is] = context.two((document, operation) => waysOf(operation, document));
  const [old, now] = [was.map(wordsOf).sort(), is.map(wordsOf).sort()];
  if (old.join() === now.join()) return;
  // Every earlier caller can still call if one of the new ways requires nothing more.
  const still = was.every((way) => is.some((other) => requiresNoMore(other, way)));
  const message = `takes ${now.join(', or ')} (was ${old.join(', or ')})`;
  context.report('security-changed', message, still ? 'safe' : 'breaking', 'request', {
    at: 'security',
    same: 'security',
  });
}

function requiresNoMore(way: Way, than: Way): boolean {
  return [...way].every(([scheme, scopes]) => {
    const had = than.get(scheme);
    return had !== undefined && scopes.every((scope) => had.includes(scope));
  });
}

function waysOf({ located }: Operation, document: Document): Way[] {
  const requirements = requirementsOf(document.root.value as OpenApi, located.value as OperationObject) ?? [];
  if (requirements.length === 0) return [new Map()];
  const ways = requirements.map(
    (requirement): Way =>
      new Map(
        Object.entries(requirement).map(([name, scopes]) => [
          describe(child(document.root, 'components', 'securitySchemes', name), document, name),
          listOf(scopes).map(String),
        ]),
      ),
  );
  return [...new Map(ways.map((way) => [wordsOf(way), way])).values()];
}

function wordsOf(way: Way): string {
  const words = Array.from(way, ([scheme, scopes]) =>
    scopes.length > 0 ? `${scheme} (${scopes.toSorted().join(', ')})` : scheme,
  );
  return words.sort().join(' and ') || 'no key';
}

function describe(located: Place, document: Document, name: string): string {
  const scheme = rawOf(document.resolve(located).value);
  switch (scheme['type']) {
    case 'http':
      return `${String(scheme['scheme']).toLowerCase()} token`;
    case 'apiKey':
      return `key in ${String(scheme['in'])} ${String(scheme['name'])}`;
    case 'oauth2':
    case 'openIdConnect':
      return String(scheme['type']);
    default:
      return name;
  }
}
