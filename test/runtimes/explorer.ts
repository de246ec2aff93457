// Uses the API reference as a person would, in Chromium: chooses an operation, sends it, and sees the response, plain
// and streamed.
import { installedViewer } from '../../scripts/project.ts';
import { startReference } from '../../src/cli/commands/explore.ts';
import { ownDocument } from '../../src/testing/document/own-document.ts';
import type { Check } from './checks.ts';
import { launchBrowser, missingBrowser } from './browser.ts';

interface Locator {
  first(): Locator;
  filter(options: object): Locator;
  click(): Promise<void>;
  innerText(): Promise<string>;
  waitFor(options?: object): Promise<void>;
}

interface Page {
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  goto(url: string): Promise<unknown>;
  locator(selector: string, options?: object): Locator;
  getByRole(role: string, options: object): Locator;
  getByText(text: string | RegExp): Locator;
  keyboard: { press(key: string): Promise<void>; insertText(text: string): Promise<void> };
}

interface Browser {
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}

/** Timeout of a step, in ms; the viewer is a large program. */
const PATIENCE = 30_000;

export function explorerCheck(): Check {
  return {
    name: 'the explorer in Chromium',
    missing: missingBrowser(),
    async run(): Promise<string | void> {
      let viewer: string;
      try {
        viewer = installedViewer();
      } catch {
        return 'left out: the viewer cannot be installed here';
      }
      const explorer = await startReference(ownDocument(), viewer);
      const browser = await launchBrowser<Browser>();
      try {
        const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
        const problems: string[] = [];
        page.on('pageerror', (error) => problems.push(error.message));
        page.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url());
          if (protocol.startsWith('http') && hostname !== '127.0.0.1') problems.push(`asks ${request.url()}`);
        });
        await page.goto(`${explorer.url}#tag/chat/POST/chat/completions`);
        await page
          .getByRole('button', { name: /Test Request/i })
          .first()
          .click();
        await page.getByRole('button', { name: /^Send/i }).first().click();
        await page.locator('[role=dialog]', { hasText: '"chat.completion"' }).waitFor({ timeout: PATIENCE });

        const editor = page
          .locator('[role=dialog] .cm-content[contenteditable=true]')
          .filter({ hasText: 'messages' })
          .first();
        await editor.click();
        await page.keyboard.press('Control+a');
        await page.keyboard.insertText(
          '{"model":"acme/widget-1","stream":true,"messages":[{"role":"user","content":"Hi"}]}',
        );
        await page.getByRole('button', { name: /^Send/i }).first().click();
        await page.locator('[role=dialog]', { hasText: 'data: [DONE]' }).waitFor({ timeout: PATIENCE });
        const shown = await page.locator('[role=dialog]').innerText();
        if (!shown.includes('"content":"Hel"')) problems.push('the chunks of the stream are not shown');
        if (problems.length > 0) throw new Error(problems.join('; '));
        return undefined;
      } finally {
        await browser.close();
        await explorer.close();
      }
    },
  };
}
