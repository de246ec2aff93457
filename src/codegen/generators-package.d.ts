/** The package in packages/generators, which is not installed here. */
declare module 'openrouter-fetch-generators' {
  export { createClient } from '@hey-api/openapi-ts';
  export * as redocly from '@redocly/openapi-core';
  export { default as openapiTS, astToString } from 'openapi-typescript';
  export { default as ts } from 'typescript';
}

declare module 'openrouter-fetch-generators/yaml' {
  export * from 'yaml';
}
