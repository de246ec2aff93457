import type { Fold, StreamKind } from './kind.ts';
import type { SSEHandlers } from './sse.ts';

/** The interface of a stream to its templates. */
export interface TemplateStream {
  readonly kind: StreamKind;
  readonly fold: Fold;
  readonly maxEventBytes: number;
  /** Parses the data of an event, folds the chunk, pushes it, and returns it; `undefined` if the event has no chunk. */
  onEvent(data: string, event: string): unknown;
  /** Pushes a chunk that was already folded. */
  push(chunk: unknown): void;
}

/**
 * Set by the entries for servers (`templates/use-templates.ts`): a reader that does not parse events that differ from
 * an earlier one only in a text. A web page reads a hundred chunks a second and does not need it.
 */
export const templates: { wrap?: (stream: TemplateStream) => SSEHandlers | undefined } = {};
