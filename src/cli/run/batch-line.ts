import { outcomeOfError, outcomeOfResponse, type Outcome } from '../../bulk/outcome.ts';
import { parsedOf } from '../../bulk/structured.ts';
import type { BulkOperation, BulkOperations, BulkRequest, BulkResult } from '../../bulk/types.ts';
import type { OpenRouter } from '../../client/open-router.ts';
import { errorOfValue } from '../../errors/from-wire.ts';
import { usageOf } from '../../helpers/cost/usage.ts';
import type { BatchLine } from '../../helpers/jobs/batch-results.ts';

/** Turns a line of a batch into the result of its row. */
export async function resultOf(client: OpenRouter, request: BulkRequest, line: BatchLine): Promise<BulkResult> {
  const usage = usageOf(line.body);
  return { id: request.id, request, usage, attempts: 1, ms: 0, ...(await outcomeOf(client, request, line)) };
}

async function outcomeOf(client: OpenRouter, request: BulkRequest, { body, error }: BatchLine): Promise<Outcome> {
  if (error) return outcomeOfError(errorOfValue({ status: 200, headers: new Headers() }, error, { error }));
  const response = body as BulkOperations[BulkOperation]['response'];
  try {
    return outcomeOfResponse(request, { response, parsed: await parsedOf(client, request, response, {}) });
  } catch (failure) {
    return outcomeOfError(failure as Error);
  }
}
