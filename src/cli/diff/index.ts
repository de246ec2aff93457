export { summarize, type Change } from './change.ts';
export { diffDocuments } from './diff-documents.ts';
export { renderMarkdown } from './render-markdown.ts';
export { renderText } from './render-text.ts';
