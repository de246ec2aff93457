import type { Fold, StreamKind } from './kind.ts';
import type { SSEHandlers } from './sse.ts';

/** What templates need of the stream that they read. */
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
 * Filled by the entries for servers (`templates/use-templates.ts`) with what reads events that repeat an earlier one, but for a
 * text, without parsing them: a page reads a hundred chunks a second and would only carry the code.
 */
export const templates: { wrap?: (stream: TemplateStream) => SSEHandlers | undefined } = {};
