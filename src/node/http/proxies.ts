import { BlockList, isIP } from 'node:net';
import { InvalidRequestError } from '../../errors/failures.ts';
import { percentDecode } from '../../percent-decode.ts';
import { withoutBrackets, type Target } from './target.ts';

/** The proxies from environment variables, by the protocol of the target; an error for one that cannot be used. */
export interface Proxies {
  readonly http?: URL | InvalidRequestError;
  readonly https?: URL | InvalidRequestError;
}

/** `NODE_USE_ENV_PROXY=0` switches proxies off, as for Node's own `fetch`; unlike there, they are on by default. */
export function isProxied(): boolean {
  return process.env['NODE_USE_ENV_PROXY'] !== '0';
}

/**
 * `ALL_PROXY`, which Node does not read, applies to protocols without a variable of their own: bypassing it would be
 * worse.
 */
export function readProxies(): Proxies {
  const http = readProxy('http_proxy') ?? readProxy('all_proxy');
  const https = readProxy('https_proxy') ?? readProxy('all_proxy');
  return { ...(http && { http }), ...(https && { https }) };
}

/**
 * The proxy for a target, if there is one. Throws `InvalidRequestError` for an unusable one, even if it is for the
 * other protocol, so that a mistake is noticed with the first request.
 */
export function proxyFor(target: Target, { http, https }: Proxies): URL | undefined {
  if ((!http && !https) || isBypassed(target)) return undefined;
  const [plain, secure] = [http && usable(http), https && usable(https)];
  return target.secure ? secure : plain;
}

/** Throws `InvalidRequestError` for a proxy that cannot be used. */
export function usable(proxy: URL | InvalidRequestError): URL {
  if (proxy instanceof URL) return proxy;
  throw proxy;
}

function readProxy(name: string): URL | InvalidRequestError | undefined {
  // Lower case takes precedence, as usual.
  const variable = process.env[name]?.trim() ? name : name.toUpperCase();
  const value = process.env[variable]?.trim();
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.port !== '0') return url;
  // Not the value: it may contain a password.
  const what =
    url?.port === '0'
      ? 'has port 0'
      : url && value.startsWith(`${url.protocol}//`)
        ? `starts with ${url.protocol}//`
        : 'is not a valid URL, such as http://proxy.example:8080';
  return new InvalidRequestError(
    `The environment variable ${variable} names a proxy that cannot be used: it ${what}. Only http:// and https:// proxies are supported; set NODE_USE_ENV_PROXY=0 or \`proxyFromEnvironment: false\` to go without.`,
  );
}

/**
 * True for hosts that `NO_PROXY` names: `*`, `host`, `host:port`, `.domain` or `*.domain`, an IP address, a network (`10.0.0.0/8`) or
 * a range of addresses (`10.0.0.1-10.0.0.9`), separated by commas or spaces.
 */
export function isBypassed(target: Pick<Target, 'hostname' | 'port'>): boolean {
  const list = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
  return list.split(/[\s,]/).some((entry) => names(entry.toLowerCase(), target));
}

function names(entry: string, target: Pick<Target, 'hostname' | 'port'>): boolean {
  if (entry === '' || entry === '*') return entry === '*';
  const [host, only] = splitPort(entry);
  if (only !== undefined && only !== String(target.port)) return false;
  const hostname = withoutDot(target.hostname);
  if (isIP(hostname)) return addresses(withoutBrackets(host))?.check(hostname, familyOf(hostname)) ?? host === '*';
  return /^[.*]/.test(host) ? hostname.endsWith(withoutDot(host).replace(/^\*/, '')) : hostname === withoutDot(host);
}

/** The addresses that an entry matches; `undefined` for a name. */
function addresses(entry: string): BlockList | undefined {
  const list = new BlockList();
  const [, first = entry, sign, second = ''] = /^([\d.:a-f]+)([/-])([\d.:a-f]+)$/.exec(entry) ?? [];
  try {
    if (!isIP(first)) return undefined;
    if (sign === '/') list.addSubnet(first, Number(second), familyOf(first));
    else if (sign === '-') list.addRange(first, second, familyOf(first));
    else list.addAddress(first, familyOf(first));
    return list;
  } catch {
    return undefined;
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4';
}

/** A name may end with the dot of the root. */
function withoutDot(hostname: string): string {
  return hostname.length > 1 && hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
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
