import type { ChatCompletion } from '../../../generated/types.ts';
import { brandOf, OpenRouterError } from '../../errors/open-router-error.ts';
import type { SchemaIssue } from './schema.ts';

/** Why a completion has no value. */
export type StructuredOutputReason =
  /** The model refused, or a filter withheld the completion. */
  | 'refusal'
  /** The completion was truncated at its length limit. */
  | 'length'
  /** There is no text to read, for example because the model called a tool instead. */
  | 'no_content'
  | 'invalid_json'
  /** JSON that does not match the schema; see `issues`. */
  | 'schema_violation'
  /** The validator threw; `cause` is the thrown value. */
  | 'validator_failed';

/**
 * A complete, billed completion that does not match the schema. Nothing is lost: `completion` is the whole result. `Result` is
 * the operation's result: a `ChatCompletion` for `parse`, a `Message` for `parseMessage`, a `ResponsesResult` for
 * `parseResponse`.
 */
export class StructuredOutputError<Result = ChatCompletion> extends OpenRouterError {
  override readonly name: 'StructuredOutputError' = 'StructuredOutputError';
  readonly reason: StructuredOutputReason;
  /** The model's text, or its refusal. */
  readonly text: string;
  /** The violations, for `schema_violation`; otherwise empty. */
  readonly issues: readonly SchemaIssue[];
  readonly completion: Result;

  constructor(
    reason: StructuredOutputReason,
    message: string,
    details: { text: string; completion: Result; issues?: readonly SchemaIssue[]; cause?: unknown },
  ) {
    super('output', message, { ...('cause' in details && { cause: details.cause }), partial: details.completion });
    this.reason = reason;
    this.text = details.text;
    this.issues = details.issues ?? [];
    this.completion = details.completion;
  }
}

/** True for a `StructuredOutputError`, even from another realm or another copy of the package. */
export function isStructuredOutputError<Result = ChatCompletion>(
  error: unknown,
): error is StructuredOutputError<Result> {
  return brandOf(error) === 'output';
}
