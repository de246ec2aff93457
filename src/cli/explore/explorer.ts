import { createReadStream } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenApi } from '../../openapi/types.ts';
import { isLocalHost } from '../../testing/local-host.ts';
import { bearerSchemes, explorable } from './explorable.ts';
import { explorerPage } from './page.ts';

export interface ExplorerOptions {
  /** An OpenAPI document; its servers are offered in the page, the mock's first. */
  readonly document: OpenApi;
  /** Base URL of a running mock of the document. */
  readonly mockURL: string;
  /** File of the viewer's script (`viewerPath`). */
  readonly viewer: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
}

export interface Explorer {
  readonly url: string;
  close(): Promise<void>;
}

/** The page may load from, and send to, only itself, the mock and the servers of the document. */
function contentSecurityPolicy(servers: readonly string[]): string {
  const origins = servers.map((url) => new URL(url).origin).join(' ');
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' ${origins}`,
  ].join('; ');
}

/** Serves the API reference of a document on 127.0.0.1; rejects with a one-line message if the port is taken. */
export async function startExplorer({ document, mockURL, viewer, port = 0 }: ExplorerOptions): Promise<Explorer> {
  const shown = explorable(document, mockURL);
  const page = explorerPage({
    title: `${document.info?.title ?? 'API'} explorer`,
    viewer: '/viewer.js',
    document: '/openapi.json',
    schemes: bearerSchemes(document),
  });
  const json = JSON.stringify(shown);
  const headers = {
    'content-security-policy': contentSecurityPolicy(shown.servers.map(({ url }) => url)),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
  const answers: Record<string, (response: ServerResponse) => void> = {
    '/': (response) =>
      void response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(page),
    '/openapi.json': (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(json),
    '/viewer.js': (response) => {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' });
      createReadStream(viewer)
        .on('error', () => response.destroy())
        .pipe(response);
    },
  };
  const server = createServer(({ url = '/', headers: { host } }, response) => {
    if (!isLocalHost(host)) return void response.writeHead(403).end('Not a local host.\n');
    // Not parsed as a URL: `//` is not one.
    const [pathname = ''] = url.split('?', 1);
    const answer = Object.hasOwn(answers, pathname) ? answers[pathname] : undefined;
    if (answer) answer(response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`Port ${port} is in use. Choose another one with --port.`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
