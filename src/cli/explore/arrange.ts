import { asRecord, isRecord } from '../../json.ts';
import { walkDocumentSchemas } from '../../openapi/schemas.ts';
import type { OpenApi, Schema } from '../../openapi/types.ts';

/** Properties that people look for first in a request, in this order. */
const FIRST = [
  'model',
  'models',
  'messages',
  'input',
  'prompt',
  'query',
  'instructions',
  'stream',
  'tools',
  'tool_choice',
  'max_tokens',
  'temperature',
  'response_format',
  'reasoning',
  'provider',
];

/** Sorts the properties of every schema by use, in place: required and well-known ones first, deprecated ones last. */
export function arrangeProperties(document: OpenApi): void {
  walkDocumentSchemas(document, (schema) => {
    const { properties, required } = schema;
    if (!isRecord(properties)) return;
    const must = new Set<unknown>(Array.isArray(required) ? required : []);
    const rank = ([name, member]: [string, unknown]): number => {
      if (asRecord(member)?.['deprecated'] === true) return 1_000;
      const known = FIRST.indexOf(name);
      if (known >= 0) return known;
      return must.has(name) ? FIRST.length : FIRST.length + 1;
    };
    const entries = Object.entries(properties) as [string, Schema][];
    schema.properties = Object.fromEntries(entries.toSorted((a, b) => rank(a) - rank(b)));
  });
}

interface TagGroup {
  readonly name: string;
  readonly tags: string[];
}

/** Groups of tags, for the sidebar: model calls, lists, storage, administration. */
const FAMILIES: readonly (readonly [name: string, tags: readonly string[]])[] = [
  [
    'Ask a model',
    [
      'chat',
      'responses',
      'messages',
      'completions',
      'embeddings',
      'rerank',
      'images',
      'audio',
      'videos',
      'batches',
      'systemOne',
      'decisions',
      'interns',
    ],
  ],
  [
    'Models and providers',
    ['models', 'endpoints', 'parameters', 'providers', 'datasets', 'benchmarks', 'classifications', 'tools'],
  ],
  ['Files and presets', ['files', 'containers', 'presets', 'vault']],
  ['Usage and cost', ['generations', 'credits', 'analytics']],
];

/** Tags in groups; `undefined` if the document's tags are not in these groups. The document's own groups are kept. */
export function tagGroups(document: OpenApi): TagGroup[] | undefined {
  const own = (document as { 'x-tagGroups'?: unknown })['x-tagGroups'];
  if (Array.isArray(own)) return own as TagGroup[];
  const tags = (Array.isArray(document.tags) ? (document.tags as unknown[]) : []).flatMap((tag) => {
    const name = asRecord(tag)?.['name'];
    return typeof name === 'string' ? [name] : [];
  });
  const known = new Set(FAMILIES.flatMap(([, names]) => names));
  if (!FAMILIES.every(([, names]) => names.some((name) => tags.includes(name)))) return undefined;
  const groups = FAMILIES.map(([name, names]) => ({ name, tags: names.filter((tag) => tags.includes(tag)) }));
  return [...groups, { name: 'Administration', tags: tags.filter((tag) => !known.has(tag)) }];
}
