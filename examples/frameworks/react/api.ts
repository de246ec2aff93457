import { OpenRouter } from 'openrouter-fetch';
import { createPaths } from 'openrouter-fetch/paths';

/** The server's `/api`, which adds the key. Retries are left to the hooks. */
export const paths = createPaths(
  new OpenRouter({ baseURL: `${location.origin}/api`, apiKey: 'none', dangerouslyAllowBrowser: true, maxRetries: 0 }),
);
