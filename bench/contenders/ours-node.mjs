import { nodeFetch } from 'openrouter-fetch/node';
import { create as createOurs } from './ours.mjs';

export const create = (baseURL) => createOurs(baseURL, { fetch: nodeFetch });
