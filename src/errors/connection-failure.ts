import { asRecord, asString } from '../json.ts';
import { ConnectionError, TimeoutError, UserAbortError } from './failures.ts';
import { isOpenRouterError, type OpenRouterError } from './open-router-error.ts';

/** Codes of failures before a connection was established, when nothing can have been sent: Node, undici, Bun. */
const NOT_SENT =
  /^(?:E(?:CONNREFUSED|NOTFOUND|AI_(?:AGAIN|NODATA|FAIL)|HOSTUNREACH|NETUNREACH|HOSTDOWN|ADDRNOTAVAIL|PROTO)|UND_ERR_(?:CONNECT_TIMEOUT|PRX_[A-Z]+)|ERR_SOCKET_CONNECTION_TIMEOUT|ConnectionRefused|FailedToOpenSocket|(?:ERR_(?:TLS|SSL)|CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)_.*)$/;
/**
 * Messages of such failures without a code: a port that `fetch` blocks, a proxy that refuses the tunnel, a TLS failure, Deno.
 */
const NOT_SENT_WORDS = [
  'bad port',
  'proxy response (',
  'before secure tls connection',
  'client error (connect)',
  'tcp connect error',
  'dns error',
];
const CONNECTING = new Set<unknown>(['connect', 'getaddrinfo', 'queryA', 'queryAaaa']);

/** Converts what `fetch` or the reader of a body threw. `origin`: of the request's URL. */
export function errorOfThrown(cause: unknown, origin: string): OpenRouterError {
  if (isOpenRouterError(cause)) return cause;
  const chain = chainOf(cause);
  // The caller's own signal, used in their own `fetch` or on a response that is read back.
  if (chain[0]?.['name'] === 'AbortError') return new UserAbortError({ cause });
  const code = chain.map((one) => asString(one['code'])).find(Boolean) ?? '';
  // Node's own limits on silence end a request even if a longer timeout is set.
  if (/^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/.test(code)) return new TimeoutError('attempt', 300_000, { cause });
  const words = chain
    .map((one) => asString(one['message']))
    .find((text = '') => {
      const lower = text.toLowerCase();
      return NOT_SENT_WORDS.some((word) => lower.includes(word));
    });
  const connecting = chain.find(({ syscall }) => CONNECTING.has(syscall));
  const sent = !NOT_SENT.test(code) && connecting === undefined && words === undefined;
  const { address, port } = chain.find((one) => asString(one['address'])) ?? {};
  // A name that is not found may be that of a proxy.
  const name = chain.map((one) => asString(one['hostname'])).find((host) => host && !origin.includes(host));
  const where = address ?? name;
  const at = !sent && where ? ` at ${String(where)}${port ? ` port ${Number(port)}` : ''}` : '';
  const what = sent ? `The connection to ${origin} broke` : `${origin} could not be reached`;
  const why = [code || (words ?? '').slice(0, 200)].filter(Boolean).map((text) => ` (${text}${at})`);
  return new ConnectionError(`${what}${why.join('')}.`, { cause, sent });
}

/** The error and its causes, including those of an `AggregateError`; bounded. */
function chainOf(cause: unknown): Record<string, unknown>[] {
  const chain: Record<string, unknown>[] = [];
  const waiting = [cause];
  while (waiting.length > 0 && chain.length < 16) {
    const error = asRecord(waiting.shift());
    if (!error || chain.includes(error)) continue;
    chain.push(error);
    waiting.push(error['cause'], ...(Array.isArray(error['errors']) ? error['errors'].slice(0, 8) : []));
  }
  return chain;
}
