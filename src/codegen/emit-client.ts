/** Prints `client.ts` and `index.ts`: the API's defaults, and the class with every operation. For documents the project does not own. */
import type { API } from './api.ts';
import { CLIENT_PROPERTIES } from './identify.ts';
import type { ModuleText } from './module-text.ts';
import { literal, quote } from './text.ts';

/** Names that `index.ts` uses besides the class. */
const USED = ['api', 'BaseClient', 'createResources', 'Object', 'Omit', 'OpenRouterOptions', 'paths', 'Resources'];

/** Names that `client.ts` and `index.ts` export. None of them hides a type or an operation. */
export interface ClientNames {
  readonly client: string;
  readonly createClient: string;
}

/** `taken`: the names of types and of operation functions. */
export function clientNames({ name }: API, taken: ReadonlySet<string>): ClientNames {
  const all = new Set([...taken, ...USED]);
  let client = name;
  while (all.has(client)) client += 'Client';
  let createClient = 'createClient';
  while (all.has(createClient)) createClient += 'For';
  return { client, createClient };
}

/**
 * The server, the keys and the environment variables of this API. A client of this folder never sends its key to
 * another API's server.
 */
export function emitDefaults(api: API, names: ClientNames, { header, runtime }: ModuleText): string {
  const { env, baseURL, own, ownServers, schemes, security } = api;
  const server = baseURL === undefined ? '' : `  baseURL: ${quote(baseURL)},\n`;
  const described = `describeAPI({
  env: ${quote(env)},
${server}${ownServers ? '  ownServers: true,\n' : ''}  schemes: ${literal(schemes)},
  security: ${literal(security)},
})`;
  const value = own ? `{\n  env: ${quote(env)},\n${server}}` : described;
  const values = ['createClient as create', ...(own ? [] : ['describeAPI'])];
  return `${header}import { ${values.join(', ')}, type APIDefaults, type Client, type OpenRouterOptions } from ${quote(runtime)};

/** The API: its server, its credentials, and the prefix of its environment variables: \`${env}_API_KEY\`. */
export const api: APIDefaults = ${value};

/** A client without methods, for the standalone functions of this folder. */
export function ${names.createClient}(options: OpenRouterOptions = {}): Client {
  return create(options, api);
}
`;
}

export function emitClient(
  names: ClientNames,
  resources: readonly string[],
  { header, runtime, extension }: ModuleText,
): string {
  const name = names.client;
  const taken = resources.filter((resource) => CLIENT_PROPERTIES.has(resource)).map(quote);
  const tree = taken.length > 0 ? `Omit<Resources, ${taken.join(' | ')}>` : 'Resources';
  const define =
    taken.length > 0
      ? `    const { ${taken.map((property) => `${property}: _${property.slice(1, -1)}`).join(', ')}, ...resources } = Object.getOwnPropertyDescriptors(createResources(Object.create(this) as this));\n    Object.defineProperties(this, resources);`
      : '    createResources(this);';
  return `${header}import { BaseClient, type OpenRouterOptions } from ${quote(runtime)};
import { api } from './client${extension}';
import { createResources, type Resources } from './resources${extension}';

export { ${names.createClient} } from './client${extension}';
export * from './operations${extension}';
export type * from './types${extension}';
export type { paths } from './paths${extension}';

export interface ${name} extends ${tree} {}

/** The client: every operation as a method, and any other path by \`request\` or \`fetch\`. */
export class ${name} extends BaseClient {
  constructor(options: OpenRouterOptions = {}, parent?: ${name}) {
    super(options, parent, api);
${define}
  }
}
`;
}
