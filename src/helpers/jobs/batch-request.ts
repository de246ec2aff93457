import type { BatchCreateParams } from '../../../generated/types.ts';
import { InvalidRequestError } from '../../errors/failures.ts';
import { asRecord } from '../../json.ts';
import { checkObject, kindOf } from '../../settings.ts';
import type { GeneratingOperations } from '../generating-operations.ts';

/** The endpoints that batches support, each with the parameters of a request and its response. */
export interface BatchEndpoints {
  '/v1/chat/completions': GeneratingOperations['chat'];
  '/v1/responses': GeneratingOperations['responses'];
  '/v1/messages': GeneratingOperations['messages'];
  '/v1/embeddings': GeneratingOperations['embeddings'];
}

export type BatchEndpoint = keyof BatchEndpoints;

/** One request of a batch. */
export interface BatchLineParams<E extends BatchEndpoint> {
  /** Your own identifier, unique within the batch; it matches the result with the request. */
  custom_id: string;
  /** Body of the request, as for `endpoint`. `model` may be omitted; streams are not possible. */
  body: Omit<BatchEndpoints[E]['params'], 'model' | 'stream'> & { model?: string | undefined };
}

/** A batch: many requests for one endpoint and one model. */
export interface RunBatchParams<E extends BatchEndpoint> extends Omit<BatchCreateParams, 'endpoint' | 'requests'> {
  endpoint: E;
  requests: readonly BatchLineParams<E>[];
}

/** Properties by which a body for another endpoint is recognized. */
const BODIES: Readonly<Record<BatchEndpoint, { needs?: string; never: readonly string[] }>> = {
  '/v1/chat/completions': { needs: 'messages', never: ['input', 'system', 'stop_sequences', 'max_output_tokens'] },
  '/v1/responses': { never: ['messages', 'encoding_format', 'input_type'] },
  '/v1/messages': { needs: 'messages', never: ['input', 'max_completion_tokens', 'response_format'] },
  '/v1/embeddings': { needs: 'input', never: ['messages', 'instructions', 'max_output_tokens'] },
};
const ENDPOINTS = Object.keys(BODIES).join(', ');

/**
 * The body of a batch in the order that the server reads it: everything else before `requests`. Throws `InvalidRequestError`,
 * which names the value, for a request that could not be run or matched with its result.
 */
export function toBatchBody<E extends BatchEndpoint>(params: RunBatchParams<E>): BatchCreateParams {
  checkObject(params, 'The parameters of a batch');
  const { endpoint, model, callback_url: callback, requests, ...rest } = params ?? {};
  if (!Object.hasOwn(BODIES, String(endpoint)))
    throw new InvalidRequestError(`\`endpoint\` of a batch must be one of ${ENDPOINTS}, not ${show(endpoint)}.`);
  if (typeof model !== 'string' || model === '')
    throw new InvalidRequestError(`\`model\` of a batch must be the name of a model, not ${show(model)}.`);
  if (!Array.isArray(requests))
    throw new InvalidRequestError(`\`requests\` of a batch must be a list, not ${kindOf(requests)}.`);
  if (requests.length === 0) throw new InvalidRequestError('`requests` of a batch is empty: there is nothing to run.');
  const seen = new Map<string, number>();
  for (const [index, request] of requests.entries()) checkLine(request, index, endpoint, seen);
  return {
    endpoint,
    model,
    ...(callback === undefined ? undefined : { callback_url: callback }),
    ...rest,
    requests: requests as BatchCreateParams['requests'],
  };
}

function checkLine(request: unknown, index: number, endpoint: BatchEndpoint, seen: Map<string, number>): void {
  const where = `\`requests[${index}]\` of a batch`;
  const { custom_id: id, body } = asRecord(request) ?? {};
  if (typeof id !== 'string' || id === '')
    throw new InvalidRequestError(`${where} needs a \`custom_id\`, a string that is not empty; it is ${show(id)}.`);
  const first = seen.get(id);
  if (first !== undefined)
    throw new InvalidRequestError(
      `${where} has the \`custom_id\` ${show(id)} of \`requests[${first}]\`: their results could not be told apart.`,
    );
  seen.set(id, index);
  const named = `${where} (\`custom_id\` ${show(id)})`;
  const record = asRecord(body);
  if (!record) throw new InvalidRequestError(`${named} needs a \`body\`, an object; it is ${kindOf(body)}.`);
  const { needs, never } = BODIES[endpoint];
  const wrong = never.find((name) => record[name] !== undefined);
  if (wrong !== undefined)
    throw new InvalidRequestError(
      `${named} has \`${wrong}\` in its body, which \`endpoint\` ${endpoint} does not take.`,
    );
  if (needs !== undefined && record[needs] === undefined)
    throw new InvalidRequestError(`${named} has no \`${needs}\` in its body, which \`endpoint\` ${endpoint} needs.`);
  if (record['stream'] === true)
    throw new InvalidRequestError(`${named} has \`stream: true\` in its body: the requests of a batch cannot stream.`);
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 200)) : kindOf(value);
}
