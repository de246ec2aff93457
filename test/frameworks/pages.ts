// Uses the pages of examples/frameworks as a person would, in Chromium.
import assert from 'node:assert/strict';
import { CHAT, replyOf, until, type Scenario, type Scene } from './scenarios.ts';

interface Locator {
  click(): Promise<void>;
  innerText(): Promise<string>;
  waitFor(options?: object): Promise<void>;
  filter(options: object): Locator;
}

interface Page {
  on(event: 'pageerror', listener: (error: Error) => void): void;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
  goto(url: string, options?: object): Promise<unknown>;
  getByRole(role: string, options?: object): Locator;
  close(): Promise<void>;
}

export interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** A page of a server; `lists`: the lists of models on it. */
export function pageScenario(browser: Browser, lists: readonly string[] = []): Scenario {
  return {
    name: `is a page that shows a completion as it comes, stops it, and shows errors${lists.length > 0 ? '; and models' : ''}`,
    async run(scene) {
      const page = await browser.newPage();
      try {
        await use(page, scene, lists);
      } finally {
        await page.close();
      }
    },
  };
}

async function use(page: Page, { url, mock }: Scene, lists: readonly string[]): Promise<void> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const ask = page.getByRole('button', { name: 'Ask' });
  const shown = page.getByRole('status');

  mock.reply(CHAT, replyOf('A whole story.'));
  await ask.click();
  await shown.filter({ hasText: 'A whole story.' }).waitFor();

  mock.hang(CHAT, { after: 3, answer: replyOf('Half a story that does not end.') });
  await ask.click();
  await shown.filter({ hasText: 'Half' }).waitFor();
  assert.ok(!(await shown.innerText()).includes('end'), 'the silent completion is shown whole');
  await page.getByRole('button', { name: 'Stop' }).click();
  await until(() => mock.requests.at(-1)?.aborted === true, 'the stop button does not end the request to the API');
  assert.match(await shown.innerText(), /^Half/);

  mock.fail(CHAT, { status: 402, body: { error: { code: 402, message: 'Out of credits' } } });
  await ask.click();
  await page
    .getByRole('alert')
    .filter({ hasText: /^PaymentRequiredError: .*Out of credits/ })
    .waitFor();

  for (const name of lists) {
    const text = await page.getByRole('list', { name }).innerText();
    assert.ok(text.length > 3, `the list ${name} is empty`);
  }
  assert.deepEqual(problems, []);
}
