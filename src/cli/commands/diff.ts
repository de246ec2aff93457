import { diffDocuments, renderMarkdown, renderText, summarize } from '../diff/index.ts';
import { EXIT, type IO } from '../io.ts';
import { readWholeSpec } from '../read-spec.ts';
import { reasonOf, UsageError } from '../usage-error.ts';

export interface DiffFlags {
  /** Applied to both documents. */
  readonly overlay?: readonly string[];
  readonly json?: boolean;
  readonly markdown?: boolean;
}

/** Reports the changes between two documents; the exit code is 1 if any of them breaks programs. */
export async function diff(
  before: string,
  after: string,
  { overlay, json = false, markdown = false }: DiffFlags,
  io: IO,
): Promise<number> {
  const [old, current] = [await readWholeSpec(before, overlay), await readWholeSpec(after, overlay)];
  let changes;
  try {
    changes = diffDocuments(old, current);
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
  if (json) io.out(`${JSON.stringify({ summary: summarize(changes), changes })}\n`);
  else io.out(`${(markdown ? renderMarkdown(changes) : renderText(changes)).trimEnd()}\n`);
  return summarize(changes).breaking > 0 ? EXIT.different : EXIT.ok;
}
