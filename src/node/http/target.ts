/** Where a request goes. */
export interface Target {
  /** The whole URL without its fragment. */
  readonly href: string;
  readonly origin: string;
  readonly secure: boolean;
  /** Without the brackets of an IPv6 address. */
  readonly hostname: string;
  readonly port: number;
  /** Value of the header `host`. */
  readonly host: string;
  /** Path and query. */
  readonly path: string;
}

let last: { readonly url: string; readonly target: Target } | undefined;

/** The target of a URL; `undefined` for one that the platform must handle: it is invalid, not http, or contains a password. */
export function targetOf(url: string): Target | undefined {
  // Clients call the same URL repeatedly.
  if (last?.url === url) return last.target;
  if (!URL.canParse(url)) return undefined;
  const target = targetOfURL(new URL(url));
  if (target) last = { url, target };
  return target;
}

/** As `targetOf`. */
export function targetOfURL(url: URL): Target | undefined {
  const { protocol, hostname, port, host, pathname, search, origin } = url;
  const secure = protocol === 'https:';
  if ((!secure && protocol !== 'http:') || url.username !== '' || url.password !== '') return undefined;
  const path = pathname + search;
  return {
    href: origin + path,
    origin,
    secure,
    hostname: withoutBrackets(hostname),
    port: Number(port) || (secure ? 443 : 80),
    host,
    path,
  };
}

export function withoutBrackets(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
