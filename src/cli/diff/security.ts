import { child, type Place } from '../../openapi/place.ts';
import { requirementsOf } from '../../openapi/security.ts';
import type { OpenApi, OperationObject } from '../../openapi/types.ts';
import { type Document, listOf, rawOf } from './document.ts';
import type { Operation } from './operations.ts';

/** The ways a call may be authorised, each in words; what the schemes are called does not matter. */
export function securityOf({ located }: Operation, document: Document): string[] {
  const requirements = requirementsOf(document.root.value as OpenApi, located.value as OperationObject) ?? [];
  if (requirements.length === 0) return ['no key'];
  const ways = requirements.map((requirement) =>
    Object.entries(requirement)
      .map(([name, scopes]) =>
        describe(child(document.root, 'components', 'securitySchemes', name), document, name, scopes),
      )
      .sort()
      .join(' and '),
  );
  return [...new Set(ways.map((way) => way || 'no key'))].sort();
}

function describe(located: Place, document: Document, name: string, scopes: unknown): string {
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
