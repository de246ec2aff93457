import { nodeFetch } from 'openrouter-fetch/node';
import { create as createOurs } from './ours.mjs';

export const name = 'openrouter-fetch, nodeFetch';
export const packages = ['openrouter-fetch', 'undici'];

export const create = (baseURL) => createOurs(baseURL, { fetch: nodeFetch });
