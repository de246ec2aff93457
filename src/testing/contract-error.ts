import type { RecordedRequest } from './types.ts';

/** Requests that broke the API document, and scripts that no request has played. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  /** Requests that broke the document. */
  readonly requests: readonly RecordedRequest[];
  /** Operations of scripts that were not played. */
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
  return `${head} the API document:\n${requests.map(line).join('\n')}`;
}

function unplayed(pending: readonly string[]): string {
  const head = pending.length === 1 ? '1 scripted reply was' : `${pending.length} scripted replies were`;
  return `${head} never requested:\n${pending.map((operation) => `  ${operation}`).join('\n')}`;
}

function line({ method, path, operation, violations }: RecordedRequest): string {
  const head = `  ${method} ${path}${operation === undefined ? '' : ` (${operation})`}`;
  return [head, ...violations.map((violation) => `    ${violation}`)].join('\n');
}
