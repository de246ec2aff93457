import { InvalidRequestError } from '../errors/failures.ts';
import type {
  APIDefaults,
  Authorization,
  BasicCredential,
  Credential,
  OpenRouterOptions,
  OperationOfAPI,
  AnyRequestOptions,
} from '../options.ts';
import { environment } from '../settings.ts';
import { checkHeaderValue } from './headers.ts';

/**
 * How a credential is sent: `Authorization: Bearer`, `Authorization: Basic`, a scheme of another name, or a named parameter in
 * a given location.
 */
export type Scheme =
  | 'bearer'
  | 'oauth2'
  | 'basic'
  | readonly [place: 'header' | 'query' | 'cookie' | 'authorization', name: string];

/** Alternatives, each a list of the names of all its schemes. An empty one: no credentials. */
export type Requirements = readonly (readonly string[])[];

export interface APIDescription {
  /** Prefix of the environment variables: `PET_STORE` for `PET_STORE_API_KEY`. */
  readonly env: string;
  /** The document's server. Without one, `baseURL` is required. */
  readonly baseURL?: string | undefined;
  /** The document lists servers only at operations, so `baseURL` is not required. */
  readonly ownServers?: boolean;
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** Requirements of operations that state none, and of paths that are not in the document. */
  readonly security: Requirements;
}

/** Placeholder for an unknown server; no request is sent there. https://www.rfc-editor.org/rfc/rfc6761#section-6.4 */
const NOWHERE = 'https://server.invalid';

/**
 * An API with the security schemes and the servers of its document, for the clients and the operations generated from it. Keys
 * and bodies are sent only to servers of the document, or to the one that the caller has set.
 */
export function describeAPI(description: APIDescription): APIDefaults {
  const { env, ownServers, schemes } = description;
  const baseURL = description.baseURL ?? (ownServers ? NOWHERE : undefined);
  const api: APIDefaults = {
    env,
    baseURL,
    baseFor({ id, server }, client) {
      const isForeign = client.api !== api;
      if (isForeign && client.options.baseURL === undefined) {
        throw new InvalidRequestError(
          `${id} is not an operation of this client's API (${client.baseURL.origin}): make the client with \`createClient\` of the generated folder, or give it \`baseURL\`.`,
        );
      }
      const { origin } = client.baseURL;
      if (origin === NOWHERE && !(server !== undefined && URL.canParse(server))) {
        throw new InvalidRequestError(
          `${id}: the server is not known: give \`baseURL\`, or set the environment variable ${env}_BASE_URL.`,
        );
      }
      if (server === undefined) return undefined;
      if (!URL.canParse(server)) return origin + server;
      // Another server that the caller has set, such as a mock, applies to all operations.
      const isNamed = isForeign || origin !== (baseURL && new URL(baseURL).origin);
      const { origin: own, pathname } = new URL(server);
      return (isNamed ? origin : own) + pathname.replace(/\/$/, '');
    },
    async authorize(operation, options, given) {
      const wanted = requirementsOf(operation, description);
      const source = credentialsFrom(env, options, given);
      // A key of unknown type is not used as an OAuth token if there is an alternative.
      const ordered = [...wanted].sort((a, b) => rank(a, schemes) - rank(b, schemes));
      for (const names of ordered) {
        const found = names.map((name) => [name, source(name, names)] as const);
        if (names.length === 0 || found.some(([, credential]) => credential === undefined)) continue;
        const sent = await Promise.all(
          found.map(async ([name, credential]) => [name, await read(credential, name)] as const),
        );
        return authorization(sent.map(([name, value]) => write(schemes[name] ?? 'bearer', value, name)));
      }
      if (wanted.length === 0 || wanted.some(({ length }) => length === 0)) return undefined;
      throw new InvalidRequestError(
        missing(operation.id, ordered, schemes, env, (name, names) => source(name, names) !== undefined),
      );
    },
  };
  return api;
}

function requirementsOf({ security }: OperationOfAPI, description: APIDescription): Requirements {
  if (security === 'none') return [];
  if (security === 'optional') return [...description.security, []];
  return typeof security === 'object' ? security : description.security;
}

function rank(names: readonly string[], schemes: APIDescription['schemes']): number {
  return Number(names.some((name) => schemes[name] === 'oauth2'));
}

type Source = (name: string, all: readonly string[]) => Credential | undefined;

/** By name first; `apiKey` is used for the remaining one. */
function credentialsFrom(env: string, options: AnyRequestOptions, given: OpenRouterOptions): Source {
  const byName = (name: string): Credential | undefined =>
    own(options.auth, name) ?? own(given.auth, name) ?? environment(variableOf(env, name));
  const management = options.managementKey ?? given.managementKey ?? environment(`${env}_MANAGEMENT_KEY`);
  const key = options.apiKey ?? given.apiKey ?? environment(`${env}_API_KEY`);
  return (name, all) => {
    const named = byName(name);
    if (named !== undefined) return named;
    if (all.some((other) => other !== name && byName(other) === undefined)) return undefined;
    return (/^(?:management|provisioning)/i.test(name) ? management : undefined) ?? key;
  };
}

function own(credentials: AnyRequestOptions['auth'], name: string): Credential | undefined {
  return credentials && Object.hasOwn(credentials, name) ? credentials[name] : undefined;
}

/** `petstore_auth` → `PET_STORE_PETSTORE_AUTH`. */
function variableOf(env: string, name: string): string {
  return `${env}_${name.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()}`;
}

async function read(credential: Credential | undefined, name: string): Promise<string | BasicCredential> {
  if (typeof credential !== 'function') return checked(credential, name);
  let value: unknown;
  try {
    value = await credential();
  } catch (cause) {
    throw new InvalidRequestError(`The credential \`${name}\` is a function, and it threw.`, { cause });
  }
  return checked(value, name);
}

function checked(value: unknown, name: string): string | BasicCredential {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  const { username, password } = Object(value) as Partial<BasicCredential>;
  if (typeof username === 'string' && typeof password === 'string') return { username, password };
  throw new InvalidRequestError(
    `The credential \`${name}\` must be a non-empty string, or \`{ username, password }\` for basic authentication.`,
  );
}

interface Written {
  readonly secret: string;
  readonly header?: readonly [name: string, value: string];
  readonly query?: string;
  readonly cookie?: string;
}

function write(scheme: Scheme, value: string | BasicCredential, name: string): Written {
  const what = `The credential \`${name}\``;
  if (scheme === 'basic') {
    const pair = typeof value === 'string' ? value : `${value.username}:${value.password}`;
    const text = encodeBase64(pair.includes(':') ? pair : `${pair}:`);
    return { secret: text, header: ['authorization', `Basic ${text}`] };
  }
  if (typeof value !== 'string') throw new InvalidRequestError(`${what} must be a string.`);
  const secret = checkHeaderValue(value, what);
  if (typeof scheme === 'string') return { secret, header: ['authorization', `Bearer ${secret}`] };
  const [place, key] = scheme;
  if (place === 'authorization') return { secret, header: ['authorization', `${key} ${secret}`] };
  if (place === 'header') return { secret, header: [key, secret] };
  const pair = `${encodeURIComponent(key)}=${encodeURIComponent(secret)}`;
  return place === 'query' ? { secret, query: pair } : { secret, cookie: `${key}=${encodeURIComponent(secret)}` };
}

function authorization(written: readonly Written[]): Authorization {
  return {
    secret: written[0]?.secret,
    headers: written.flatMap(({ header }) => header?.[0] ?? []),
    sign(headers, url) {
      const cookies = written.flatMap(({ cookie }) => cookie ?? []);
      for (const { header } of written) if (header && !headers.has(header[0])) headers.set(...header);
      if (cookies.length > 0) headers.set('cookie', [headers.get('cookie') ?? [], cookies].flat().join('; '));
      const query = written.flatMap(({ query: pair }) => pair ?? []).join('&');
      return query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`;
    },
  };
}

function encodeBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

function missing(
  id: string,
  requirements: Requirements,
  schemes: APIDescription['schemes'],
  env: string,
  has: (name: string, all: readonly string[]) => boolean,
): string {
  const alternatives = requirements.map((names) =>
    names
      .filter((name) => names.length === 1 || !has(name, names))
      .map((name) =>
        names.length === 1
          ? `\`${name}\` (${textOf(schemes[name])}): set option \`apiKey\` or the environment variable ${env}_API_KEY`
          : `\`${name}\` (${textOf(schemes[name])}): set option \`auth\` with a property of this name, or the environment variable ${variableOf(env, name)}`,
      )
      .join('; and '),
  );
  return `${id} needs the credential ${alternatives.join('; or ')}.`;
}

function textOf(scheme: Scheme = 'bearer'): string {
  if (scheme === 'basic') return 'user name and password';
  if (scheme === 'oauth2') return 'OAuth 2 token';
  if (scheme === 'bearer') return 'Authorization: Bearer';
  const [place, name] = scheme;
  return place === 'authorization' ? `Authorization: ${name}` : `${place} ${name}`;
}
