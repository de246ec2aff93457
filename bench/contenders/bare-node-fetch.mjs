// The hand-written loop with our fetch for Node: shows what that fetch saves without the client.
import { nodeFetch } from 'openrouter-fetch/node';
import { create as createBare } from './bare-fetch.mjs';

export const create = (baseURL) => createBare(baseURL, nodeFetch);
