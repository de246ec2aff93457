import { asRecord } from '../json.ts';
import { resolve } from './place.ts';
import type { OpenApi, OperationObject, SecurityRequirement, SecurityScheme } from './types.ts';

/** Which key an operation needs. `optional`: an API key if there is one. */
export type Key = 'apiKey' | 'managementKey' | 'optional' | 'none';

/** Schemes of keys for administration; any other key is the API key. */
const MANAGEMENT = /^(?:management|provisioning)/i;

/** The alternatives of an operation: its own, else the document's. `undefined` where neither has any. */
export function requirementsOf(document: OpenApi, { security }: OperationObject): SecurityRequirement[] | undefined {
  const requirements: unknown = security ?? document.security;
  return Array.isArray(requirements)
    ? requirements.map((one) => (asRecord(one) ?? {}) as SecurityRequirement)
    : undefined;
}

export function keyFor(document: OpenApi, operation: OperationObject): Key {
  const requirements = requirementsOf(document, operation);
  // A document that says nothing at all about security: the client sends the key it has.
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
