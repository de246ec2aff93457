// Exports only: `openrouter-fetch/node`, code that runs only on Node.
export { createNodeFetch, nodeFetch, type NodeFetch, type NodeFetchOptions } from './fetch.ts';
export { audioFile, imageFile, pdfFile, videoFile } from './files.ts';
export type { SavedFile } from './save-file.ts';
export { saveImages, type SavedImages } from './save-images.ts';
export { saveSpeech, type SavedSpeech } from './save-speech.ts';
export { saveVideo } from './save-video.ts';
export { transcribeFile, type TranscribeFileParams } from './transcribe-file.ts';
