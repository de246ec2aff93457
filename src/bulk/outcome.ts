import { kindOfError, kindOfResponse } from './classify.ts';
import { messageOf } from '../json.ts';
import { operationOf, type RowResponse } from './operations.ts';
import type { BulkRequest, BulkResult } from './types.ts';

type OutcomeOf<Result> = Result extends BulkResult ? Pick<Result, 'kind' | 'response' | 'parsed' | 'error'> : never;

/** A result without the properties that identify the row. */
export type Outcome = OutcomeOf<BulkResult>;

export function outcomeOfResponse(request: BulkRequest, { response, parsed }: RowResponse): Outcome {
  const kind = kindOfResponse(operationOf(request), response);
  if (kind === 'answered') return { kind, response, parsed, error: undefined };
  return { kind, response, parsed: undefined, error: undefined };
}

export function outcomeOfError(error: Error): Outcome {
  const kind = kindOfError(error);
  if (kind === 'failed') return { kind, response: undefined, parsed: undefined, error };
  // The completion of a chat row that did not match its schema.
  const { completion: response } = error as { completion?: BulkResult['response'] };
  return { kind, response, parsed: undefined, error };
}

export function asError(value: unknown): Error {
  return value instanceof Error ? value : new Error(messageOf(value));
}
