// Checks the site as readers see it, in Chromium.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { launchBrowser } from '../runtimes/browser.ts';
import { pagesOf } from './links.ts';

interface Page {
  on(event: 'pageerror', listener: (error: Error) => void): void;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  goto(url: string, options?: object): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  waitForFunction(script: string, argument?: unknown, options?: object): Promise<unknown>;
  screenshot(options: object): Promise<unknown>;
  keyboard: { press(key: string): Promise<void>; type(text: string): Promise<void> };
}
interface Browser {
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}

/** A problem of a page or a search. */
export interface Finding {
  readonly name: string;
  readonly problems: readonly string[];
}

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/** Words, and a page that must be among their search results. */
const SEARCHES: Readonly<Record<string, string>> = {
  textDeltas: 'streaming',
  ledger: 'cost',
  recordingFetch: 'testing',
  'Retry-After': 'rate-limits',
  webhook: 'webhooks',
};

/** Opens every page on a phone-sized screen, and searches. `screenshots`: a folder for images of four pages. */
export async function walk(site: string, screenshots?: string): Promise<Finding[]> {
  const { origin, close } = await serve(site);
  const browser = await launchBrowser<Browser>();
  try {
    const findings: Finding[] = [];
    const { page, take } = await openPage(browser, origin, { viewport: PHONE });
    for (const name of pagesOf(site)) {
      await page.goto(`${origin}/${name}`, { waitUntil: 'load' });
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      const wide = width > PHONE.width ? [`is ${width} px wide on a screen of ${PHONE.width} px`] : [];
      findings.push({ name, problems: [...take(), ...wide] });
    }
    findings.push(...(await search(browser, origin)));
    if (screenshots) await photograph(browser, origin, screenshots);
    return findings;
  } finally {
    await browser.close();
    close();
  }
}

async function openPage(
  browser: Browser,
  origin: string,
  options: object,
): Promise<{ page: Page; take: () => string[] }> {
  const page = await browser.newPage(options);
  let problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin)) problems.push(`loads ${request.url()}`);
  });
  return {
    page,
    take() {
      const taken = problems;
      problems = [];
      return taken;
    },
  };
}

async function search(browser: Browser, origin: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { page, take } = await openPage(browser, origin, { viewport: DESK });
  for (const [word, target] of Object.entries(SEARCHES)) {
    await page.goto(`${origin}/index.html`, { waitUntil: 'networkidle' });
    await page.keyboard.press('Control+k');
    const isOpen = await page.waitForFunction(`document.querySelector('#localsearch-input')`).then(
      () => true,
      () => false,
    );
    await page.keyboard.type(word);
    const found = `[...document.querySelectorAll('#localsearch-list a')].some(({ href }) => href.includes('/${target}.html'))`;
    const isFound =
      isOpen &&
      (await page.waitForFunction(found, undefined, { timeout: 15_000 }).then(
        () => true,
        () => false,
      ));
    findings.push({
      name: `search for ${word}`,
      problems: [...take(), ...(isFound ? [] : [`does not list ${target}`])],
    });
  }
  return findings;
}

async function photograph(browser: Browser, origin: string, folder: string): Promise<void> {
  for (const [name, path, options] of [
    ['home', 'index.html', { viewport: DESK }],
    ['guide', 'streaming.html', { viewport: DESK }],
    ['dark', 'errors.html', { viewport: DESK, colorScheme: 'dark' }],
    ['phone', 'rate-limits.html', { viewport: PHONE }],
    ['reference', 'reference/chat.html', { viewport: DESK }],
    ['api', 'api/helpers.html', { viewport: DESK }],
    ['explorer', 'explorer.html', { viewport: DESK }],
  ] as const) {
    const page = await browser.newPage(options);
    await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
}

async function serve(site: string): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(site) || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
