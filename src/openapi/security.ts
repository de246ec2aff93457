import { asRecord } from '../json.ts';
import type { Requirements, Scheme } from '../request/described-api.ts';
import { resolve } from './place.ts';
import type { OpenApi, OperationObject, SecurityRequirement, SecurityScheme } from './types.ts';

/** Which key an operation needs. `optional`: an API key, if there is one. */
export type Key = 'apiKey' | 'managementKey' | 'optional' | 'none';

/** Security schemes for administration; every other key is the API key. */
const MANAGEMENT = /^(?:management|provisioning)/i;

/** The alternatives of an operation: its own, else those of the document. `undefined` if neither lists any. */
export function requirementsOf(document: OpenApi, { security }: OperationObject): SecurityRequirement[] | undefined {
  const requirements: unknown = security ?? document.security;
  return Array.isArray(requirements)
    ? requirements.map((one) => (asRecord(one) ?? {}) as SecurityRequirement)
    : undefined;
}

export function keyFor(document: OpenApi, operation: OperationObject): Key {
  const requirements = requirementsOf(document, operation);
  // If a document does not mention security at all, the client sends the key it has.
  if (requirements === undefined) return asRecord(document.components)?.['securitySchemes'] ? 'none' : 'optional';
  const alternatives = requirements.map((requirement) => Object.keys(requirement));
  const schemes = alternatives.flat().filter((name) => isBearer(document, name));
  if (schemes.length === 0) return 'none';
  if (alternatives.some((names) => names.length === 0)) return 'optional';
  return schemes.every((name) => MANAGEMENT.test(name)) ? 'managementKey' : 'apiKey';
}

/** True for schemes whose key is sent as a bearer token; an unknown scheme counts as one. */
export function isBearer(document: OpenApi, name: string): boolean {
  const scheme = resolve<SecurityScheme>(document, document.components?.securitySchemes?.[name]);
  if (scheme?.type === undefined) return true;
  if (scheme.type === 'http') return String(scheme.scheme).toLowerCase() === 'bearer';
  return scheme.type === 'oauth2' || scheme.type === 'openIdConnect';
}

/** The name of the scheme for a document that does not mention security. */
const UNNAMED = 'apiKey';

/** The security schemes of a document, as clients send them. */
export function schemesOf(document: OpenApi): Record<string, Scheme> {
  const given = asRecord(asRecord(document.components)?.['securitySchemes']);
  if (!given) return { [UNNAMED]: 'bearer' };
  return Object.fromEntries(
    Object.keys(given).flatMap((name): [string, Scheme][] => {
      const scheme = schemeOf(document, name);
      return scheme === undefined ? [] : [[name, scheme]];
    }),
  );
}

/** `undefined` for schemes that are not sent in a request, such as a certificate. */
function schemeOf(document: OpenApi, given: string): Scheme | undefined {
  const {
    type,
    scheme,
    in: place,
    name,
  } = resolve<SecurityScheme>(document, document.components?.securitySchemes?.[given]) ?? {};
  if (type === 'http') {
    const lower = String(scheme).toLowerCase();
    return lower === 'bearer' || lower === 'basic' ? lower : ['authorization', String(scheme)];
  }
  if (type === 'oauth2' || type === 'openIdConnect') return 'oauth2';
  if (type !== 'apiKey' || typeof name !== 'string') return type === undefined ? 'bearer' : undefined;
  return place === 'header' || place === 'query' || place === 'cookie' ? [place, name] : undefined;
}

/** The alternatives of an operation by the names of their schemes; none if it needs no key. */
export function alternativesOf(document: OpenApi, operation: OperationObject): Requirements {
  const requirements = requirementsOf(document, operation);
  const schemes = schemesOf(document);
  if (requirements === undefined) return asRecord(document.components)?.['securitySchemes'] ? [] : [[UNNAMED], []];
  return requirements.map((requirement) =>
    Object.keys(requirement).filter((name) => Object.hasOwn(schemes, name) || schemeOf(document, name) === 'bearer'),
  );
}
