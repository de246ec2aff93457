// Exports only: `openrouter-fetch/helpers`. Each helper is a function whose first argument is the client, if it needs one.
export { authorizationURL, createPkcePair, type AuthorizationOptions, type PkcePair } from './pkce.ts';
export { decodeEmbedding, embeddingVectors } from './embedding.ts';
export { waitForGeneration, type WaitForGenerationOptions } from './wait-for-generation.ts';
