import type { RecordedRequest } from './types.ts';

/** Beginning of the message about a request that was not recorded. */
export const NOT_RECORDED = 'No recorded exchange is left for';

/** Requests that violated the API document, and scripted replies that were never requested. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  /** Requests that violated the document. */
  readonly requests: readonly RecordedRequest[];
  /** Operations of scripted replies that were not sent. */
  readonly pending: readonly string[];

  constructor(requests: readonly RecordedRequest[], pending: readonly string[] = []) {
    super(
      [...(requests.length > 0 ? [broken(requests)] : []), ...(pending.length > 0 ? [unplayed(pending)] : [])].join(
        '\n',
      ),
    );
    this.requests = requests;
    this.pending = pending;
  }
}

function broken(requests: readonly RecordedRequest[]): string {
  const head = requests.length === 1 ? '1 request breaks' : `${requests.length} requests break`;
  const what = requests.every(({ violations }) => violations.every((line) => line.startsWith(NOT_RECORDED)))
    ? 'the recording'
    : 'the API document';
  return `${head} ${what}:\n${requests.map(line).join('\n')}`;
}

function unplayed(pending: readonly string[]): string {
  const head = pending.length === 1 ? '1 reply was' : `${pending.length} replies were`;
  return `${head} never requested:\n${pending.map((operation) => `  ${operation}`).join('\n')}`;
}

function line({ method, path, operation, violations }: RecordedRequest): string {
  const head = `  ${method} ${path}${operation === undefined ? '' : ` (${operation})`}`;
  return [head, ...violations.map((violation) => `    ${violation}`)].join('\n');
}
