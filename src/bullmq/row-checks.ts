import { outcomeOfError } from '../bulk/outcome.ts';
import type { BulkRequest, BulkResult } from '../bulk/types.ts';
import { asStandardSchema, check, describeIssues, toJsonSchema } from '../helpers/structured/schema.ts';
import { StructuredOutputError } from '../helpers/structured/structured-output-error.ts';

/** A row as stored in Redis: with the JSON Schema of its validator, which stays in this process. */
export function portable(request: BulkRequest): BulkRequest {
  if (!request.parse) return request;
  return { ...request, parse: toJsonSchema(request.parse, 'The schema') } as BulkRequest;
}

/** Validates a worker's result with the row's validator, which the worker does not have. */
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
