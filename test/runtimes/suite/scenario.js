import { OpenRouter } from 'openrouter-fetch';

export const HI = { model: 'openai/gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };

/** The context of a test: clients whose server plays one scenario, and the requests that server received. */
export function scenario({ url, prism, closed, run, browser = false }) {
  const common = { apiKey: 'key-of-the-suite', logLevel: 'off', dangerouslyAllowBrowser: browser };
  const base = (name) => `${url}/${run}/${name}`;
  const seen = async (name) => (await fetch(`${base(name)}/seen`)).json();
  return {
    browser,
    /** A URL where nothing listens. */
    closed,
    options: (name) => ({ ...common, baseURL: base(name) }),
    /** A client of the scenario `name`. */
    client: (name, options = {}) => new OpenRouter({ ...common, baseURL: base(name), ...options }),
    /** A client of the mock that responds from the document. */
    documented: (options = {}) => new OpenRouter({ ...common, baseURL: prism, ...options }),
    /** Requests of the scenario so far: `{ method, path, headers, body, gone }`. */
    seen,
    /** Waits until the server has noticed that the last request's client disconnected. */
    gone: async (name) => {
      for (let tries = 0; tries < 100; tries++) {
        const requests = await seen(name);
        if (requests.at(-1)?.gone) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('the connection was still open after 5 s');
    },
  };
}
