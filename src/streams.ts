// What reads event streams, from all folders; plain calls need none of it.
export { collectStream, openStream } from './response/open-stream.ts';
export { chat } from './stream/kinds/chat.ts';
