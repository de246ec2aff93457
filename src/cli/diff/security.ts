import { child, type Document, listOf, type Located, rawOf } from './document.ts';
import type { Operation } from './operations.ts';

/** The ways a call may be authorised, each in words; what the schemes are called does not matter. */
export function securityOf({ located }: Operation, document: Document): string[] {
  const own = rawOf(located.value)['security'];
  const security = own === undefined ? rawOf(document.root.value)['security'] : own;
  if (listOf(security).length === 0) return ['no key'];
  const ways = listOf(security).map((way) =>
    Object.entries(rawOf(way))
      .map(([name, scopes]) =>
        describe(child(document.root, 'components', 'securitySchemes', name), document, name, scopes),
      )
      .sort()
      .join(' and '),
  );
  return [...new Set(ways.map((way) => way || 'no key'))].sort();
}

function describe(located: Located, document: Document, name: string, scopes: unknown): string {
  const scheme = rawOf(document.resolve(located).value);
  const asked = listOf(scopes).length > 0 ? ` (${listOf(scopes).join(', ')})` : '';
  switch (scheme['type']) {
    case 'http':
      return `${String(scheme['scheme']).toLowerCase()} token${asked}`;
    case 'apiKey':
      return `key in ${String(scheme['in'])} ${String(scheme['name'])}${asked}`;
    case 'oauth2':
    case 'openIdConnect':
      return `${String(scheme['type'])}${asked}`;
    default:
      return `${name}${asked}`;
  }
}
