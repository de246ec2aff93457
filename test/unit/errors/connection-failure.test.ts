import { describe, expect, it } from 'vitest';
import { errorOfThrown } from '../../../src/errors/connection-failure.ts';
import { shouldRetry } from '../../../src/retry/policy.ts';
import type { ConnectionError } from '../../../src/errors/failures.ts';

const ORIGIN = 'https://api.example';
const system = (code: string, syscall: string, address?: string) =>
  Object.assign(new Error(`${syscall} ${code}`), { code, syscall, ...(address && { address, port: 443 }) });
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause });
const both = (code: string, syscall: string) =>
  Object.assign(new AggregateError([system(code, syscall, '192.0.2.1'), system(code, syscall, '2001:db8::1')]), {
    code,
  });

describe('errorOfThrown', () => {
  it.each<[string, unknown, string]>([
    ['every address timed out', fetchFailed(both('ETIMEDOUT', 'connect')), 'ETIMEDOUT at 192.0.2.1 port 443'],
    [
      'one address timed out',
      fetchFailed(system('ETIMEDOUT', 'connect', '192.0.2.1')),
      'ETIMEDOUT at 192.0.2.1 port 443',
    ],
    ['an aggregate without a code', fetchFailed(new AggregateError([system('ECONNRESET', 'connect')])), 'ECONNRESET'],
    ['the name could not be looked up', fetchFailed(system('ESERVFAIL', 'getaddrinfo')), 'ESERVFAIL'],
    ['the connection was refused', fetchFailed(system('ECONNREFUSED', 'connect')), 'ECONNREFUSED'],
    [
      'the name of a proxy was not found',
      fetchFailed(Object.assign(system('ENOTFOUND', 'getaddrinfo'), { hostname: 'proxy.example' })),
      'ENOTFOUND at proxy.example',
    ],
    [
      'the own name was not found',
      fetchFailed(Object.assign(system('ENOTFOUND', 'getaddrinfo'), { hostname: 'api.example' })),
      'ENOTFOUND',
    ],
    [
      'no address had answered in time',
      fetchFailed({ code: 'ERR_SOCKET_CONNECTION_TIMEOUT' }),
      'ERR_SOCKET_CONNECTION_TIMEOUT',
    ],
    ['undici gave up connecting', fetchFailed({ code: 'UND_ERR_CONNECT_TIMEOUT' }), 'UND_ERR_CONNECT_TIMEOUT'],
    ['the port is one that fetch blocks', fetchFailed(new Error('bad port')), 'bad port'],
    [
      'a proxy refused',
      fetchFailed(new Error('Proxy response (407) !== 200 when HTTP Tunneling')),
      'Proxy response (407) !== 200 when HTTP Tunneling',
    ],
    [
      'TLS was not established',
      fetchFailed(
        Object.assign(new Error('Client network socket disconnected before secure TLS connection was established'), {
          code: 'ECONNRESET',
        }),
      ),
      'ECONNRESET',
    ],
    ['the certificate is not trusted', fetchFailed({ code: 'SELF_SIGNED_CERT_IN_CHAIN' }), 'SELF_SIGNED_CERT_IN_CHAIN'],
    [
      'Bun was refused',
      Object.assign(new Error('Unable to connect.'), { code: 'ConnectionRefused' }),
      'ConnectionRefused',
    ],
    [
      'Deno was refused',
      new TypeError('error sending request: client error (Connect): tcp connect error: refused'),
      'error sending request: client error (Connect): tcp connect error: refused',
    ],
  ])('nothing was sent where %s', (_, cause, why) => {
    const error = errorOfThrown(cause, ORIGIN) as ConnectionError;
    expect([error.sent, error.message]).toEqual([false, `${ORIGIN} could not be reached (${why}).`]);
    expect(error.cause).toBe(cause);
    expect(shouldRetry(error, 'create', undefined)).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['the connection was reset', fetchFailed(system('ECONNRESET', 'read')), ' (ECONNRESET)'],
    ['a read timed out', fetchFailed(system('ETIMEDOUT', 'read', '192.0.2.1')), ' (ETIMEDOUT)'],
    ['the other side closed', fetchFailed({ code: 'UND_ERR_SOCKET' }), ' (UND_ERR_SOCKET)'],
    ['nothing is known', new TypeError('terminated'), ''],
    ['it is not an error', 'x', ''],
  ])('the request may have arrived where %s', (_, cause, why) => {
    const error = errorOfThrown(cause, ORIGIN) as ConnectionError;
    expect([error.sent, error.message]).toEqual([true, `The connection to ${ORIGIN} broke${why}.`]);
    expect(shouldRetry(error, 'create', undefined)).toBe(false);
  });

  it("names Node's own limit on silence as a timeout", () => {
    expect(errorOfThrown(fetchFailed({ code: 'UND_ERR_BODY_TIMEOUT' }), ORIGIN)).toMatchObject({
      name: 'TimeoutError',
      timeoutMs: 300_000,
    });
  });

  it('ends on causes in a circle', () => {
    const error: Error & { errors?: unknown[] } = new Error('x');
    error.cause = error;
    error.errors = [error, { cause: error }];
    expect(errorOfThrown(error, ORIGIN).name).toBe('ConnectionError');
  });
});
