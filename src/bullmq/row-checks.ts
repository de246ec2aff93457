import { outcomeOfError } from '../bulk/outcome.ts';
import type { BulkRequest, BulkResult } from '../bulk/types.ts';
import { asStandardSchema, check, describeIssues, toJsonSchema } from '../helpers/structured/schema.ts';
import { StructuredOutputError } from '../helpers/structured/structured-output-error.ts';

/** A row as it goes through Redis: a validator stays here, and its JSON Schema goes along. */
export function portable(request: BulkRequest): BulkRequest {
  if (!request.parse) return request;
  return { ...request, parse: toJsonSchema(request.parse, 'The schema') } as BulkRequest;
}

/** Checks what a worker read with the validator of the row, which the worker does not have. */
export async function withValidator(result: BulkResult): Promise<BulkResult> {
  const { request, kind, parsed, response } = result;
  if (kind !== 'answered' || !request.parse) return result;
  const { issues, ...checked } = await check(asStandardSchema(request.parse), parsed);
  if (!issues) return { ...result, parsed: (checked as { value: unknown }).value };
  const error = new StructuredOutputError(
    'schema_violation',
    `The completion does not match the schema: ${describeIssues(issues)}`,
    { text: JSON.stringify(parsed), completion: response, issues },
  );
  return { ...result, ...outcomeOfError(error) };
}
