import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import tls from 'node:tls';
import { proxyAuthorization } from './proxies.ts';
import { withoutBrackets } from './target.ts';

/** A proxy refused a tunnel to this target, or closed the connection instead. */
export class TunnelRefused extends Error {}

export interface TunnelEnd {
  readonly hostname: string;
  readonly port: number;
  /** TLS to the target, through the tunnel. */
  readonly secure: boolean;
}

type Connected = (error: Error | null, socket?: Socket) => void;

/**
 * Opens a connection through a proxy with `CONNECT`. The proxy receives host and port of the target and its own credentials,
 * nothing else. Returns a function that aborts it.
 */
export function openTunnel(proxy: URL, { hostname, port, secure }: TunnelEnd, connected: Connected): () => void {
  const authority = `${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`;
  const request = (proxy.protocol === 'https:' ? https : http).request({
    ...proxyAddress(proxy),
    agent: false,
    method: 'CONNECT',
    path: authority,
    headers: [
      'host',
      authority,
      'proxy-connection',
      'keep-alive',
      'connection',
      'keep-alive',
      ...proxyAuthorization(proxy),
    ],
  });
  let opened: Socket | undefined;
  request.once('connect', ({ statusCode = 0 }, socket: Socket, head) => {
    opened = socket;
    if (statusCode < 200 || statusCode > 299) {
      socket.destroy();
      connected(new TunnelRefused(`proxy response (${statusCode}) to CONNECT ${authority}`));
      return;
    }
    if (head.length > 0) socket.unshift(head);
    if (!secure) return connected(null, socket);
    const encrypted = tls.connect({
      socket,
      host: hostname,
      servername: nameOf(hostname),
      ALPNProtocols: ['http/1.1'],
    });
    opened = encrypted;
    const failed = (error: Error): void => connected(error);
    encrypted.once('error', failed);
    encrypted.once('secureConnect', () => {
      encrypted.off('error', failed);
      connected(null, encrypted);
    });
  });
  request.once('error', (error) => {
    // It was reached, so it refuses the tunnel.
    const reached = request.socket && !request.socket.connecting && request.writableFinished;
    connected(reached ? new TunnelRefused(`proxy response (none) to CONNECT ${authority}`, { cause: error }) : error);
  });
  request.end();
  return () => {
    request.destroy();
    opened?.destroy();
  };
}

/** Host and port of a proxy. */
export function proxyAddress({ protocol, hostname, port }: URL): { host: string; port: number; servername?: string } {
  const host = withoutBrackets(hostname);
  const secure = protocol === 'https:';
  return { host, port: Number(port) || (secure ? 443 : 80), ...(secure && { servername: nameOf(host) }) };
}

/** The TLS server name; IP addresses have none. */
function nameOf(hostname: string): string {
  return /^[\d.]+$|:/.test(hostname) ? '' : hostname;
}
