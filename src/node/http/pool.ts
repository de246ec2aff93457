import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import net, { type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { startTimer } from '../../time.ts';
import { openTunnel } from './tunnel.ts';

export interface PoolSettings {
  /** Most sockets to one origin. */
  readonly connections: number;
  /** In ms; 0 for no limit. */
  readonly connectTimeout: number;
}

/** How a request reaches its target, as options of `http.request`. */
export interface Route {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  /** The connection goes through this proxy. */
  readonly tunnel?: URL | undefined;
}

type Options = Route & { readonly keepAlive?: boolean; readonly servername?: string };
type Connected = (error: Error | null, socket?: Duplex) => void;

/** How long an idle connection is kept without a hint from the server, in ms. */
const IDLE_MS = 4_000;
const MAX_IDLE_MS = 600_000;
/** Connections are closed this long before the server's own limit, so that no request uses one that is about to close. */
const MARGIN_MS = 1_000;

/** Keep-alive connections, for plain http and for TLS. Idle ones do not keep the process running. */
export class Pool {
  readonly #plain: http.Agent;
  readonly #secure: https.Agent;
  readonly #idleLimits = new WeakMap<object, number>();
  #active = 0;
  #closed = false;
  #onIdle: (() => void) | undefined;

  constructor({ connections, connectTimeout }: PoolSettings) {
    const settings = { keepAlive: true, maxSockets: connections, maxFreeSockets: Number.POSITIVE_INFINITY };
    this.#plain = this.#manage(new http.Agent(settings), 'connect', connectTimeout);
    this.#secure = this.#manage(new https.Agent(settings), 'secureConnect', connectTimeout);
  }

  agentOf(secure: boolean): http.Agent {
    return secure ? this.#secure : this.#plain;
  }

  /** Counts a request, so that `close` waits for it. */
  track(request: ClientRequest): void {
    this.#active++;
    request.once('close', () => {
      if (--this.#active === 0) this.#onIdle?.();
    });
  }

  /** Records how long the server keeps an idle connection, from the header `keep-alive` of a response. */
  limitIdle(socket: object, keepAlive: string | undefined): void {
    const seconds = /timeout=(\d+)/i.exec(keepAlive ?? '')?.[1];
    if (seconds === undefined) this.#idleLimits.delete(socket);
    else this.#idleLimits.set(socket, Math.min(Number(seconds) * 1_000 - MARGIN_MS, MAX_IDLE_MS));
  }

  /** Closes idle connections at once, the others once their requests are done. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { freeSockets } of [this.#plain, this.#secure])
      for (const sockets of Object.values(freeSockets)) for (const socket of sockets ?? []) socket.destroy();
    if (this.#active > 0) await new Promise<void>((resolve) => (this.#onIdle = resolve));
  }

  #manage<Agent extends http.Agent>(
    agent: Agent,
    connected: 'connect' | 'secureConnect',
    connectTimeout: number,
  ): Agent {
    const connect = agent.createConnection.bind(agent);
    const keep = agent.keepSocketAlive.bind(agent);
    const reuse = agent.reuseSocket.bind(agent);
    return Object.assign(agent, {
      getName: nameOf,
      createConnection: (options: Options, callback: Connected): Duplex | null | undefined => {
        if (!options.tunnel) {
          const socket = (connected === 'connect' ? net.connect(options) : connect(options as never)) as Socket;
          const timer = startTimer(connectTimeout || Number.POSITIVE_INFINITY, () => socket.destroy(timedOut(options)));
          if (timer) {
            const stop = (): void => clearTimeout(timer);
            socket.once(connected, stop).once('close', stop);
          }
          return socket;
        }
        tunnelled(options, options.tunnel, connected === 'secureConnect', connectTimeout, callback);
        return undefined;
      },
      keepSocketAlive: (socket: Socket): boolean => {
        const idle = this.#idleLimits.get(socket) ?? IDLE_MS;
        // Node's types omit its return value: false if the server is about to close the connection.
        if (this.#closed || idle <= 0 || (keep(socket) as unknown) === false) return false;
        socket.setTimeout(idle);
        return true;
      },
      reuseSocket: (socket: Socket, request: ClientRequest): void => {
        socket.setTimeout(0);
        reuse(socket, request);
      },
    });
  }
}

/** Identifies interchangeable connections. */
function nameOf({ host, port, tunnel }: Partial<Options> = {}): string {
  return tunnel ? `${host}:${port} ${tunnel.href}` : `${host}:${port}`;
}

function tunnelled(options: Options, proxy: URL, secure: boolean, connectTimeout: number, callback: Connected): void {
  const settle = (error: Error | null, socket?: Socket): void => {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    if (error) stop();
    callback(error, socket);
  };
  let settled = false;
  const timer = startTimer(connectTimeout || Number.POSITIVE_INFINITY, () => settle(timedOut(options)));
  const stop = openTunnel(proxy, { hostname: options.host, port: options.port, secure }, settle);
}

function timedOut({ host, port }: Options): Error {
  const error = new Error(`connect ETIMEDOUT ${host}:${port}`);
  return Object.assign(error, { code: 'ETIMEDOUT', syscall: 'connect', port });
}
