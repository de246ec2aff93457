import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { importPrism } from '../../../src/testing/document/import-prism.ts';

const INSTALL = 'npm install --save-dev @stoplight/prism-core @stoplight/prism-http';
const PRELOAD = new URL('fixtures/no-prism.mjs', import.meta.url).href;
const BROKEN = new URL('fixtures/broken-prism.mjs', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs code in a separate Node process that cannot find Prism or, with another preload, cannot load it. */
async function runWithout(code: string, preload = PRELOAD): Promise<string> {
  const args = ['--import', preload, '--input-type=module', '--eval', code];
  return (await promisify(execFile)(process.execPath, args, { cwd: ROOT })).stdout;
}

describe('without Prism', () => {
  it('the mock names the packages to install', async () => {
    const printed = await runWithout(`
      import { startMockServer } from './src/testing/index.ts';
      await startMockServer().catch(({ message }) => console.log(message));
    `);
    expect(printed).toContain('needs Prism');
    expect(printed).toContain(INSTALL);
    expect(printed).toContain('`validate: false`');
  });

  it('the mock works where it need not check', async () => {
    const printed = await runWithout(`
      import { OpenRouter } from './src/index.ts';
      import { startMockServer } from './src/testing/index.ts';
      const mock = await startMockServer({ validate: false });
      mock.reply('chat.completions.create', { choices: [{ message: { content: 'Scripted.' } }] });
      const openrouter = new OpenRouter({ apiKey: 'test', baseURL: mock.url });
      const ask = { model: 'a/b', messages: [{ role: 'user', content: 'Hi' }] };
      const scripted = await openrouter.chat.completions.create(ask);
      const stream = await openrouter.chat.completions.create({ ...ask, stream: true });
      console.log(scripted.choices[0].message.content, (await stream.final()).choices[0].finish_reason);
      await mock.close();
    `);
    expect(printed).toBe('Scripted. stop\n');
  });

  it('the mock does not load it for requests that are right', async () => {
    const printed = await runWithout(
      `
      import { OpenRouter } from './src/index.ts';
      import { startMockServer } from './src/testing/index.ts';
      const mock = await startMockServer();
      const openrouter = new OpenRouter({ apiKey: 'test', baseURL: mock.url, maxRetries: 0 });
      const ask = { model: 'a/b', messages: [{ role: 'user', content: 'Hi' }], tools: [], temperature: 1 };
      const plain = await openrouter.chat.completions.create(ask);
      const stream = await openrouter.chat.completions.create({ ...ask, stream: true });
      console.log(plain.choices.length, (await stream.final()).choices.length);
      await openrouter.chat.completions.create({ ...ask, temperature: 'hot' }).catch(({ message }) => console.log(message));
      await mock.close();
    `,
      BROKEN,
    );
    expect(printed).toMatch(/^1 1\n.*Prism could not be loaded on Node.*Broken here/);
  });

  it('any other failure to load it is reported with the version of Node that it requires', async () => {
    const load = (): Promise<never> => Promise.reject(new SyntaxError('Unexpected token'));
    const message = await importPrism(load).catch((error: Error) => error.message);
    expect(message).toContain('Unexpected token');
    expect(message).toContain(`Node ${process.versions.node}`);
    expect(message).toContain('Node 24.18 or later');
  });
});
