import type { LazyKind, StreamKind } from './kind.ts';
import { chat } from './kinds/chat.ts';
import { completion } from './kinds/completion.ts';
import { events } from './kinds/events.ts';

/** The whole kind, now that it has been loaded. */
export function fullKind(kind: LazyKind | StreamKind): StreamKind {
  if ('fold' in kind) return kind;
  return [chat, completion].find(({ name }) => name === kind.name) ?? events;
}
