import type { Fold, StreamKind } from './kind.ts';
import type { SSEHandlers } from './sse.ts';

/** The interface of a stream to its templates. */
export interface TemplateStream {
  readonly kind: StreamKind;
  readonly fold: Fold;
  readonly maxEventBytes: number;
  /** Parses the data of an event, and folds and pushes the chunk, which it returns; undefined where the event was none. */
  onEvent(data: string, event: string): unknown;
  /** Takes the chunk of an event that was folded. */
  push(chunk: unknown): void;
}

/**
 * Set by the entries for servers (`templates/use-templates.ts`) to the code that reads events that differ from an earlier one
 * only in a text without parsing them: a web page reads a hundred chunks a second and does not need it.
 */
export const templates: { wrap?: (stream: TemplateStream) => SSEHandlers | undefined } = {};
