import { isAPIError, isInvalidRequestError } from '../errors/failures.ts';
import { maskValue } from '../errors/mask-value.ts';
import { isOpenRouterError } from '../errors/open-router-error.ts';
import { sumUsage, usageOf } from '../helpers/cost/usage.ts';
import { asRecord, asString } from '../json.ts';
import { printable } from '../log.ts';
import { shouldRetry } from '../retry/policy.ts';
import type { BulkKind, BulkRequest, BulkResult } from './types.ts';

/** A result as one line of JSON, in the format of the API's batches. */
export interface BulkLine {
  readonly custom_id: string;
  readonly kind: BulkKind;
  readonly response: { readonly status_code: number; readonly body: unknown } | null;
  readonly parsed?: unknown;
  readonly error: {
    readonly type: string;
    readonly message: string;
    readonly status?: number;
    /** The failure may have been transient. */
    readonly passing: boolean;
  } | null;
  readonly usage?: unknown;
  readonly attempts: number;
  readonly ms: number;
}

/** The error of a row that another process has sent, restored from its line. */
export class RowError extends Error {
  /** Class name of the original error, such as `RateLimitError`. */
  readonly type: string;
  /** HTTP status, if any. */
  readonly status: number | undefined;
  /** The failure may have been transient, so that another run may succeed. */
  readonly passing: boolean;
  override readonly name = 'RowError';

  constructor({ type, message, status, passing }: NonNullable<BulkLine['error']>) {
    super(message);
    this.type = type;
    this.status = status;
    this.passing = passing;
  }
}

export function lineOf({ id, kind, response, parsed, error, usage, attempts, ms }: BulkResult): BulkLine {
  return {
    custom_id: id,
    kind,
    response: response === undefined ? null : { status_code: 200, body: response },
    ...(parsed !== undefined && { parsed }),
    error: error === undefined ? null : describe(error),
    ...(usage && {
      usage: { prompt_tokens: usage.inputTokens, completion_tokens: usage.outputTokens, cost: usage.cost },
    }),
    attempts,
    ms,
  };
}

/** Restores the result from its line. */
export function resultOfLine(request: BulkRequest, line: BulkLine): BulkResult {
  const usage = usageOf({ usage: line.usage });
  const { kind, response, parsed, attempts, ms } = line;
  const error = line.error ? new RowError(line.error) : undefined;
  const row = { id: request.id, request, attempts, ms, kind, parsed, error, response: response?.body };
  return { ...row, usage: usage && sumUsage([usage]) } as BulkResult;
}

/** The value as a line that a run has written; `undefined` for anything else. */
export function asLine(value: unknown): BulkLine | undefined {
  const { custom_id: id, kind } = asRecord(value) ?? {};
  return asString(id) !== undefined && asString(kind) !== undefined ? (value as BulkLine) : undefined;
}

/** Whether the next run runs the row again: the row itself was not at fault. */
export function isPassing(error: Error | undefined): boolean {
  if (error instanceof RowError) return error.passing;
  if (!error || !isOpenRouterError(error) || isInvalidRequestError(error)) return false;
  if (isAPIError(error) && (error.status === 401 || error.status === 402)) return true;
  return shouldRetry(error, 'inference', true);
}

function describe(error: Error): NonNullable<BulkLine['error']> {
  if (error instanceof RowError) {
    const { type, message, status, passing } = error;
    return { type, message, ...(status !== undefined && { status }), passing };
  }
  const status = isAPIError(error) ? error.status : undefined;
  return {
    type: error.name,
    // An error that a middleware or a `fetch` threw may have any text.
    message: maskValue(printable(error.message), undefined),
    ...(status !== undefined && { status }),
    passing: isPassing(error),
  };
}
