/** Prints `index.ts`: the class with every operation as a method, and all types. For documents the project does not own. */
import type { OpenApi } from '../openapi/types.ts';
import type { ModuleText } from './module-text.ts';
import { quote } from './text.ts';

/** Members that the class has besides its resources. */
const OWN: ReadonlySet<string> = new Set(['fetch', 'request', 'withOptions']);

/** What the runtime does without being told. */
const DEFAULT_SERVER = /^https:\/\/openrouter\.ai\//;

export function emitClient(
  document: OpenApi,
  types: ReadonlySet<string>,
  resources: readonly string[],
  { header, runtime, extension }: ModuleText,
): string {
  const name = types.has('OpenRouter') ? 'OpenRouterClient' : 'OpenRouter';
  const taken = resources.filter((resource) => OWN.has(resource)).map(quote);
  const tree = taken.length > 0 ? `Omit<Resources, ${taken.join(' | ')}>` : 'Resources';
  const server = serverOf(document);
  const define =
    taken.length > 0
      ? `    const { ${taken.map((property) => `${property}: _${property.slice(1, -1)}`).join(', ')}, ...resources } = Object.getOwnPropertyDescriptors(createResources(Object.create(this) as this));\n    Object.defineProperties(this, resources);`
      : '    createResources(this);';
  const options = server ? `parent ? options : { baseURL: ${quote(server)}, ...options }` : 'options';
  return `${header}import { BaseClient, type OpenRouterOptions } from ${quote(runtime)};
import { createResources, type Resources } from './resources${extension}';

export * from './operations${extension}';
export type * from './types${extension}';
export type { paths } from './paths${extension}';

export interface ${name} extends ${tree} {}

/** The client: every operation as a method, and any other path by \`request\` or \`fetch\`. */
export class ${name} extends BaseClient {
  constructor(options: OpenRouterOptions = {}, parent?: ${name}) {
    super(${options}, parent);
${define}
  }
}
`;
}

/** The document's first server, if it is an address, and not the one that is the default. */
function serverOf({ servers }: OpenApi): string | undefined {
  const url = Array.isArray(servers) ? (servers[0] as { url?: unknown } | undefined)?.url : undefined;
  return typeof url === 'string' && URL.canParse(url) && !url.includes('{') && !DEFAULT_SERVER.test(url)
    ? url
    : undefined;
}
