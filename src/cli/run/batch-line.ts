import type { ChatCompletion } from '../../../generated/types.ts';
import { outcomeOfError, outcomeOfResponse, type Outcome } from '../../bulk/outcome.ts';
import type { BulkRequest, BulkResult } from '../../bulk/types.ts';
import type { OpenRouter } from '../../client/open-router.ts';
import { errorOfValue } from '../../errors/from-wire.ts';
import { usageOf } from '../../helpers/cost/usage.ts';
import type { BatchLine } from '../../helpers/jobs/batch-results.ts';
import { readParsed } from '../../helpers/structured/read-parsed.ts';
import { readCompletion } from '../../helpers/structured/readings.ts';
import { limitOf } from '../../helpers/structured/request-format.ts';
import { asStandardSchema } from '../../helpers/structured/schema.ts';

/** A line of a batch as the result of its row. */
export async function resultOf(client: OpenRouter, request: BulkRequest, line: BatchLine): Promise<BulkResult> {
  const usage = usageOf(line.body);
  return { id: request.id, request, usage, attempts: 1, ms: 0, ...(await outcomeOf(client, request, line)) };
}

async function outcomeOf(client: OpenRouter, request: BulkRequest, { body, error }: BatchLine): Promise<Outcome> {
  if (error) return outcomeOfError(errorOfValue({ status: 200, headers: new Headers() }, error, { error }));
  if (!request.parse) return outcomeOfResponse(request, { response: body, parsed: undefined });
  try {
    const schema = asStandardSchema(request.parse);
    const { parsed, ...response } = await readParsed(
      body as ChatCompletion,
      readCompletion,
      schema,
      limitOf(client, {}),
    );
    return outcomeOfResponse(request, { response, parsed });
  } catch (failure) {
    return outcomeOfError(failure as Error);
  }
}
