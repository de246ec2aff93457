import { resolve, type ApiDocument } from '../../testing/document/document.ts';

/** A GET of the document, with what it takes to call it. */
export interface SafeOperation {
  readonly id: string;
  /** With values in its places. */
  readonly path: string;
  /** What the query has to have. */
  readonly query: Readonly<Record<string, string>>;
  /** Why it cannot be called. */
  readonly skip?: string;
  readonly security: 'apiKey' | 'managementKey' | 'optional' | 'none';
}

interface Parameter {
  readonly name?: string;
  readonly in?: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly examples?: Record<string, { value?: unknown }>;
  readonly schema?: { default?: unknown; example?: unknown; examples?: readonly unknown[]; enum?: readonly unknown[] };
}

interface Operation {
  readonly operationId?: string;
  readonly deprecated?: boolean;
  readonly parameters?: readonly unknown[];
  readonly security?: readonly Record<string, unknown>[];
}

/** Operations that change nothing, each with the examples of the document in its path and query. */
export function safeOperations(document: Record<string, unknown>): SafeOperation[] {
  const paths = (document['paths'] ?? {}) as Record<string, { get?: Operation; parameters?: readonly unknown[] }>;
  return Object.entries(paths).flatMap(([template, item]) => {
    const { get } = item ?? {};
    if (!get) return [];
    const id = get.operationId ?? `GET ${template}`;
    const security = securityOf(get.security ?? (document['security'] as Operation['security']));
    if (get.deprecated) return [{ id, path: template, query: {}, security, skip: 'deprecated' }];
    const parameters = [...(item.parameters ?? []), ...(get.parameters ?? [])].map(
      (one) => resolve(document as ApiDocument, one) as Parameter,
    );
    let path = template;
    const query: Record<string, string> = {};
    for (const parameter of parameters.filter(({ required, in: place }) => required || place === 'path')) {
      const value = exampleOf(parameter);
      const { name = '', in: place } = parameter;
      if (value === undefined)
        return [{ id, path: template, query: {}, security, skip: `the document has no example of ${name}` }];
      if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(String(value)));
      else if (place === 'query') query[name] = String(value);
    }
    return [{ id, path, query, security }];
  });
}

function exampleOf({ example, examples, schema }: Parameter): unknown {
  const named = Object.values(examples ?? {})[0]?.value;
  return example ?? named ?? schema?.example ?? schema?.examples?.[0] ?? schema?.default ?? schema?.enum?.[0];
}

function securityOf(requirements: Operation['security']): SafeOperation['security'] {
  const names = (requirements ?? []).map((requirement) => Object.keys(requirement)[0]);
  if (requirements === undefined) return 'optional';
  if (names.length === 0) return 'none';
  if (names.includes(undefined)) return 'optional';
  return names.some((name) => /manage|provision/i.test(name ?? '')) ? 'managementKey' : 'apiKey';
}
