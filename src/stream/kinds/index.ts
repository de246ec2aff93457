// The stream kinds, by their names in `x-stream`. The generator takes its list from here.
export { chat } from './chat.ts';
export { completion } from './completion.ts';
export { events } from './events.ts';
export { image } from './image.ts';
export { message } from './message.ts';
export { response } from './response.ts';
