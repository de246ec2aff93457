/** What the explorer reads of an OpenAPI document. */
export interface ExplorableDocument {
  readonly info?: { readonly title?: string };
  readonly servers?: readonly Server[];
  readonly paths?: Record<string, unknown>;
  readonly components?: { readonly securitySchemes?: Record<string, { type?: string; scheme?: string }> };
  readonly [member: string]: unknown;
}

interface Server {
  readonly url: string;
  readonly description?: string;
}

/** The document with the mock as its first server, and with nothing filled in that a first request had better not send. */
export function explorable(document: ExplorableDocument, mockURL: string): ExplorableDocument & { servers: Server[] } {
  const servers = [
    { url: mockURL, description: 'A mock on this machine: costs nothing, takes any key' },
    ...(document.servers ?? [])
      .filter(({ url }) => URL.canParse(url))
      .map(({ url }) => ({ url, description: 'The real API, with a key of your own' })),
  ];
  return { ...(withoutHeaderExamples(document) as ExplorableDocument), servers };
}

/** Names of the schemes whose key is a bearer token. */
export function bearerSchemes({ components }: ExplorableDocument): string[] {
  return Object.entries(components?.securitySchemes ?? {})
    .filter(([, { type, scheme }]) => type === 'http' && scheme === 'bearer')
    .map(([name]) => name);
}

/** The viewer sends a header that has an example, needed or not. */
function withoutHeaderExamples(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutHeaderExamples);
  if (typeof node !== 'object' || node === null) return node;
  const { in: place, required, example: _, examples: __, ...rest } = node as Record<string, unknown>;
  if (place !== 'header' || required === true || typeof rest['name'] !== 'string') {
    return Object.fromEntries(Object.entries(node).map(([name, member]) => [name, withoutHeaderExamples(member)]));
  }
  return { in: place, ...rest };
}
