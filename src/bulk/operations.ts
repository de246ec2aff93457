import {
  chatCompletionsCreate,
  completionsCreate,
  embeddingsCreate,
  messagesCreate,
  responsesCreate,
} from '../../generated/operations.ts';
import { InvalidRequestError } from '../errors/failures.ts';
import { asRecord, asString, messageOf } from '../json.ts';
import type { RequestOptions } from '../options.ts';
import { kindOf } from '../settings.ts';
import type { Client } from '../transport/client.ts';
import { PARSED_OPERATIONS, paramsOf, parsedOf } from './structured.ts';
import type { BulkOperation, BulkOperations, BulkRequest } from './types.ts';

/** The response to a request. */
export interface RowResponse {
  readonly response: BulkOperations[BulkOperation]['response'];
  readonly parsed: unknown;
}

type Send<Op extends BulkOperation> = (
  client: Client,
  params: BulkOperations[Op]['params'],
  options: RequestOptions,
) => PromiseLike<BulkOperations[Op]['response']>;

const SENDERS: { readonly [Op in BulkOperation]: Send<Op> } = {
  chat: (client, params, options) => chatCompletionsCreate(client, params, options),
  completions: (client, params, options) => completionsCreate(client, params, options),
  responses: (client, params, options) => responsesCreate(client, params, options),
  messages: (client, params, options) => messagesCreate(client, params, options),
  embeddings: (client, params, options) => embeddingsCreate(client, params, options),
};

/** The operations that rows may call. */
export const OPERATIONS: readonly BulkOperation[] = Object.keys(SENDERS) as BulkOperation[];

export function operationOf({ operation = 'chat' }: BulkRequest): BulkOperation {
  return operation;
}

/** The model of a row; rows without one share the account's default. */
export function modelOf({ params }: BulkRequest): string {
  return asString(params.model) ?? '';
}

/** The id of any value that was given as a row; `undefined` if reading it throws. */
export function idOf(request: BulkRequest): string {
  try {
    return request?.id;
  } catch {
    return undefined as unknown as string;
  }
}

/** The error of a row whose getters or `toJSON` throw. */
export function unreadable(error: unknown): InvalidRequestError {
  return new InvalidRequestError(`A row of a bulk run cannot be read: ${messageOf(error)}`);
}

/** The error of an invalid row, or `undefined`. It never throws, whatever the row is. */
export function checkRequest(request: BulkRequest): InvalidRequestError | undefined {
  try {
    return problemOf(request) ?? (void modelOf(request), undefined);
  } catch (error) {
    return unreadable(error);
  }
}

function problemOf(request: BulkRequest): InvalidRequestError | undefined {
  const { id, operation, params, parse: schema } = (asRecord(request) ?? {}) as Record<string, unknown>;
  const problem = (message: string): InvalidRequestError => new InvalidRequestError(`A row of a bulk run ${message}.`);
  if (typeof id !== 'string' || id === '') return problem(`needs an \`id\`, a non-empty string, not ${show(id)}`);
  const row = (message: string): InvalidRequestError => problem(`(${show(id)}) ${message}`);
  if (operation !== undefined && !OPERATIONS.includes(operation as BulkOperation))
    return row(`has the \`operation\` ${show(operation)}; it must be one of ${OPERATIONS.join(', ')}`);
  const record = asRecord(params);
  if (!record) return row(`needs \`params\`, an object, not ${kindOf(params)}`);
  if (record['stream']) return row('has `stream: true` in its `params`: rows cannot stream');
  if (schema !== undefined && !PARSED_OPERATIONS.includes((operation ?? 'chat') as BulkOperation))
    return row(
      `has \`parse\` and the \`operation\` ${show(operation)}; only ${PARSED_OPERATIONS.join(', ')} can have a schema`,
    );
  return undefined;
}

/** Sends one request. */
export async function sendRow(client: Client, request: BulkRequest, options: RequestOptions): Promise<RowResponse> {
  const send = SENDERS[operationOf(request)] as Send<BulkOperation>;
  const response = await send(client, paramsOf(client, request), options);
  return { response, parsed: await parsedOf(client, request, response, options) };
}

function show(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 200)) : kindOf(value);
}
