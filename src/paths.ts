// The entry `openrouter-fetch/paths`: openapi-fetch's client over an OpenRouter, and the types by path that it needs.
export { createFetch, createPaths, type PathsClient, type PlainPaths } from './client/create-paths.ts';
export type { components, operations, paths } from '../generated/paths.ts';
