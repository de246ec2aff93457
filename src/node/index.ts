// Exports only: `openrouter-fetch/node`, what runs on Node alone.
export { createNodeFetch, nodeFetch, type NodeFetch, type NodeFetchOptions } from './fetch.ts';
export { audioFile, imageFile, pdfFile, videoFile } from './files.ts';
