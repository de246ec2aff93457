import type { AnswerCase, CallCase } from './document-cases.ts';

export const API_KEY = 'sk-or-v1-contract';
export const MANAGEMENT_KEY = 'sk-or-v1-management';

/** The input of one call, besides the operation's path parameters. */
export interface CallInput {
  params?: object | undefined;
  headers?: Record<string, string> | undefined;
}

/** The result of one call. */
export interface Result {
  /** What the call resolved to. */
  value?: any;
  response?: Response;
  generationId?: string | undefined;
  /** What a stream yielded, and its accumulated value. */
  chunks: unknown[];
  final?: any;
  /** The error thrown by the call or its stream. */
  error?: any;
}

/**
 * Calls an operation by its dotted name, as people do: path parameters, then a body or a query if it has one, then
 * options.
 */
export async function invoke(
  openrouter: object,
  operation: CallCase,
  { params, headers = {} }: CallInput,
): Promise<Result> {
  const names = operation.id.split('.');
  const owner = names.slice(0, -1).reduce((node: any, name) => node[name], openrouter);
  const hasParams = operation.hasBody || operation.method === 'GET' || Object.keys(operation.query).length > 0;
  return settle(owner[names.at(-1) as string](...operation.pathValues, ...(hasParams ? [params] : []), { headers }));
}

async function settle(call: any): Promise<Result> {
  const chunks: unknown[] = [];
  try {
    const { data, response, generationId } = await call.withResponse();
    if (typeof data?.final !== 'function') return { chunks, value: data, response, generationId };
    for await (const chunk of data) chunks.push(chunk);
    return { chunks, value: data, response, generationId, final: await data.final() };
  } catch (error) {
    return { chunks, error };
  }
}

/** A request, streamed or not, with an example as its body or query. */
export function inputFor(operation: CallCase, answer: AnswerCase, streaming: boolean): CallInput {
  const prefer = `code=${answer.status}${answer.name && `, example=${answer.name}`}`;
  const other = answer.media !== '' && !/json|event-stream/.test(answer.media);
  return {
    params: paramsFor(operation, streaming),
    headers: { Prefer: prefer, ...(other && { Accept: answer.media }) },
  };
}

function paramsFor({ hasBody, bodies, query, streams }: CallCase, streaming: boolean): object | undefined {
  if (!hasBody) return query;
  const all = Object.values(bodies);
  const body = all.find((value) => (value['stream'] === true) === streaming) ?? all[0];
  // An operation that only streams has no other requests.
  const always = all.length > 0 && all.every((value) => value['stream'] === true);
  return streams ? { ...body, stream: streaming || always } : body;
}
