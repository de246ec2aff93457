// Environments that deny access: Deno without permissions, Workers without bindings.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OpenRouter } from '../../../src/index.ts';
import { json, rejection, scriptedFetch } from '../../helpers/replies.ts';

afterEach(() => vi.unstubAllGlobals());

/** An environment in which only some variables may be read. */
function allow(...names: string[]): void {
  const env = new Proxy({} as Record<string, string>, {
    get(_, name) {
      if (typeof name === 'string' && !names.includes(name)) throw new Error(`Requires env access to "${name}"`);
      return undefined;
    },
  });
  vi.stubGlobal('process', { ...process, env });
}

describe('an environment that may not be read', () => {
  it('never sends a key to the real server because OPENROUTER_BASE_URL could not be read', () => {
    allow('OPENROUTER_API_KEY');
    expect(() => new OpenRouter({ apiKey: 'k' })).toThrow(
      'The environment variable OPENROUTER_BASE_URL may not be read: allow it (Deno: --allow-env), or set option `baseURL`.',
    );
  });

  it('does no harm where the server is named', async () => {
    allow();
    const fetch = scriptedFetch(() => json({ data: [] }));
    await new OpenRouter({ apiKey: 'k', baseURL: 'http://127.0.0.1:1/v1', fetch }).models.list();
    expect(fetch.sent[0]?.url).toBe('http://127.0.0.1:1/v1/models');
  });

  it('is named where the key is missing', async () => {
    allow();
    const client = new OpenRouter({ baseURL: 'http://127.0.0.1:1/v1', fetch: scriptedFetch(() => json({})) });
    expect((await rejection(client.credits.get())).message).toContain('--allow-env=OPENROUTER_MANAGEMENT_KEY');
    expect((await rejection(client.keys.getCurrent())).message).toContain('--allow-env=OPENROUTER_API_KEY');
  });
});

it('names the binding that a Worker lacks', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
  const client = new OpenRouter({ apiKey: undefined, baseURL: 'http://127.0.0.1:1/v1' });
  expect((await rejection(client.keys.getCurrent())).message).toContain(
    'wrangler secret put OPENROUTER_API_KEY`) and pass it: `apiKey: env.OPENROUTER_API_KEY`',
  );
});
