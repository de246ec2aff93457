// Reads the bundled document and the list of methods beside it.

export type Json = Record<string, unknown>;

export interface ReferenceOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly preview: boolean;
  readonly deprecated: boolean;
  /** As in the list of methods: `keys.get(hash, query?, options?)`. */
  readonly signature: string;
  readonly stream: string;
  readonly retry: string;
  readonly key: string;
  readonly returns: string;
  readonly node: Json;
  readonly parameters: readonly Json[];
}

export interface Resource {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly ReferenceOperation[];
}

export function readDocument(text: string): Json {
  return JSON.parse(text) as Json;
}

/** The tags of the document in order, each with its operations in the order of the list of methods. */
export function resourcesOf(document: Json, methods: string): Resource[] {
  const operations = operationsOf(document, methods);
  return listOf(document['tags']).flatMap((tag): Resource[] => {
    const { name, description } = tag as { name: string; description?: string };
    const own = operations.filter(({ node }) => listOf(node['tags'])[0] === name);
    return own.length === 0 ? [] : [{ name, description: description ?? '', operations: own }];
  });
}

/** Resolves references within the document. */
export function resolve(document: Json, value: unknown): Json {
  let node = asObject(value);
  for (let hops = 0; typeof node['$ref'] === 'string' && hops < 20; hops++) {
    let target: unknown = document;
    for (const part of node['$ref'].slice(2).split('/'))
      target = asObject(target)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
    node = asObject(target);
  }
  return node;
}

export function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function operationsOf(document: Json, methods: string): ReferenceOperation[] {
  const rows = new Map(methodRows(methods).map((row) => [row.signature.replace(/\(.*/, ''), row]));
  const order = [...rows.keys()];
  return Object.entries(asObject(document['paths']))
    .flatMap(([path, item]) =>
      Object.entries(asObject(item)).flatMap(([method, value]): ReferenceOperation[] => {
        const node = asObject(value);
        const row = rows.get(String(node['operationId']));
        if (!row) return [];
        const shared = listOf(asObject(item)['parameters']);
        return [
          {
            ...row,
            id: String(node['operationId']),
            method: method.toUpperCase(),
            path,
            summary: String(node['summary'] ?? ''),
            description: String(node['description'] ?? ''),
            preview: node['x-preview'] === true,
            deprecated: node['deprecated'] === true,
            node,
            parameters: [...shared, ...listOf(node['parameters'])].map((each) => resolve(document, each)),
          },
        ];
      }),
    )
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

type MethodRow = Pick<ReferenceOperation, 'signature' | 'stream' | 'retry' | 'key' | 'returns'>;

function methodRows(text: string): MethodRow[] {
  return text.split('\n').flatMap((line): MethodRow[] => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
    const [signature] = /(?<=^`)[^`]+/.exec(cells[1] ?? '') ?? [];
    if (!signature?.includes('(')) return [];
    const [, , , stream = '', retry = '', key = '', returns = ''] = cells;
    return [{ signature, stream, retry, key, returns: returns.replaceAll('`', '') }];
  });
}
