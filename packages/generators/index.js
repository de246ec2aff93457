// What `openrouter-fetch generate` runs on. A package of its own, so that its TypeScript is not the project's: TypeScript 7 has
// no API that generators can use, and npm nests the 5.x that they need beside them.
export { createClient } from '@hey-api/openapi-ts';
export * as redocly from '@redocly/openapi-core';
export { default as openapiTS, astToString } from 'openapi-typescript';
export { default as ts } from 'typescript';
