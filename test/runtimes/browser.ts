// Chromium, driven by Playwright, for checks of pages.
import { existsSync } from 'node:fs';
import { installed, load } from './tools.ts';

const CHROMIUM: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  process.env['CHROMIUM'] ?? '',
];
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

interface Playwright<Browser> {
  chromium: { launch(options: object): Promise<Browser> };
}

const chromiumPath = (): string | undefined => CHROMIUM.find((path) => path && existsSync(path));

/** Why there is no browser. */
export function missingBrowser(): string | undefined {
  if (!installed('playwright-core')) return 'Playwright is not installed';
  return chromiumPath() === undefined ? 'there is no Chromium on this machine' : undefined;
}

/** A browser, with the part of its type that the caller declares. */
export async function launchBrowser<Browser>(): Promise<Browser> {
  const playwright = await load<Playwright<Browser> & { default?: Playwright<Browser> }>('playwright-core');
  return (playwright.default ?? playwright).chromium.launch({
    executablePath: chromiumPath(),
    args: FLAGS.split(' '),
  });
}
