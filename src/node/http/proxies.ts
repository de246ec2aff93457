import { InvalidRequestError } from '../../errors/failures.ts';
import { percentDecode } from '../../percent-decode.ts';
import { withoutBrackets, type Target } from './target.ts';

/** The proxies from environment variables, by the protocol of the target. */
export interface Proxies {
  readonly http?: URL;
  readonly https?: URL;
}

/** `NODE_USE_ENV_PROXY=0` switches proxies off, as for Node's own `fetch`; unlike there, they are on by default. */
export function isProxied(): boolean {
  return process.env['NODE_USE_ENV_PROXY'] !== '0';
}

/** Like Node, it does not read `ALL_PROXY`. Throws `InvalidRequestError` for a proxy that cannot be used. */
export function readProxies(): Proxies {
  const http = readProxy('http_proxy');
  const https = readProxy('https_proxy');
  return { ...(http && { http }), ...(https && { https }) };
}

function readProxy(name: string): URL | undefined {
  // Lower case takes precedence, as usual.
  const variable = process.env[name] ? name : name.toUpperCase();
  const value = process.env[variable]?.trim();
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  // Not the value: it may contain a password.
  const what = url && value.startsWith(`${url.protocol}//`) ? `starts with ${url.protocol}//` : 'is not a valid URL';
  throw new InvalidRequestError(
    `The environment variable ${variable} names a proxy that cannot be used: it ${what}. Only http:// and https:// proxies are supported; set NODE_USE_ENV_PROXY=0 or \`proxyFromEnvironment: false\` to go without.`,
  );
}

/** True for hosts listed in `NO_PROXY`: `*`, `host`, `host:port`, `.domain` or `*.domain`, separated by commas or spaces. */
export function isBypassed(target: Pick<Target, 'hostname' | 'port'>): boolean {
  const list = process.env['no_proxy'] ?? process.env['NO_PROXY'] ?? '';
  return list.split(/[\s,]/).some((entry) => names(entry.toLowerCase(), target));
}

function names(entry: string, { hostname, port }: Pick<Target, 'hostname' | 'port'>): boolean {
  if (entry === '' || entry === '*') return entry === '*';
  const [host, only] = splitPort(entry);
  if (only !== undefined && only !== String(port)) return false;
  return /^[.*]/.test(host) ? hostname.endsWith(host.replace(/^\*/, '')) : hostname === withoutBrackets(host);
}

/** An IPv6 address has a port only after brackets. */
function splitPort(entry: string): [host: string, port: string | undefined] {
  const at = entry.lastIndexOf(':');
  const isPort = at > 0 && (entry.indexOf(':') === at || entry[at - 1] === ']');
  return isPort ? [entry.slice(0, at), entry.slice(at + 1)] : [entry, undefined];
}

/** The header that authenticates to the proxy; never part of a request that goes through a tunnel. */
export function proxyAuthorization({ username, password }: URL): string[] {
  if (username === '' && password === '') return [];
  const credentials = `${percentDecode(username)}:${percentDecode(password)}`;
  return ['proxy-authorization', `Basic ${Buffer.from(credentials).toString('base64')}`];
}
