import { InvalidRequestError } from '../../errors/failures.ts';
import { percentDecode } from '../../percent-decode.ts';
import { withoutBrackets, type Target } from './target.ts';

/** The proxies that the environment names, by the protocol of the target. */
export interface Proxies {
  readonly http?: URL;
  readonly https?: URL;
}

/** `NODE_USE_ENV_PROXY=0` switches proxies off here as it does for Node's own `fetch`; here they are on without it. */
export function isProxied(): boolean {
  return process.env['NODE_USE_ENV_PROXY'] !== '0';
}

/** Like Node, it does not read `ALL_PROXY`. Throws `InvalidRequestError` for one that cannot be used. */
export function readProxies(): Proxies {
  const http = readProxy('http_proxy');
  const https = readProxy('https_proxy');
  return { ...(http && { http }), ...(https && { https }) };
}

function readProxy(name: string): URL | undefined {
  // Lower case first, as everywhere.
  const variable = process.env[name] ? name : name.toUpperCase();
  const value = process.env[variable]?.trim();
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  // Not the value: it may hold a password.
  const what = url && value.startsWith(`${url.protocol}//`) ? `starts with ${url.protocol}//` : 'is not a valid URL';
  throw new InvalidRequestError(
    `The environment variable ${variable} names a proxy that cannot be used: it ${what}. Only http:// and https:// proxies are supported; set NODE_USE_ENV_PROXY=0 or \`proxyFromEnvironment: false\` to go without.`,
  );
}

/** True for hosts that `NO_PROXY` names: `*`, `host`, `host:port`, `.domain` or `*.domain`, separated by commas or spaces. */
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

/** An IPv6 address has a port only behind brackets. */
function splitPort(entry: string): [host: string, port: string | undefined] {
  const at = entry.lastIndexOf(':');
  const isPort = at > 0 && (entry.indexOf(':') === at || entry[at - 1] === ']');
  return isPort ? [entry.slice(0, at), entry.slice(at + 1)] : [entry, undefined];
}

/** The header that authorises us to the proxy; never part of the request itself where that goes through a tunnel. */
export function proxyAuthorization({ username, password }: URL): string[] {
  if (username === '' && password === '') return [];
  const credentials = `${percentDecode(username)}:${percentDecode(password)}`;
  return ['proxy-authorization', `Basic ${Buffer.from(credentials).toString('base64')}`];
}
