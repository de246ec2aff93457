import type { RecordedRequest } from './types.ts';

/** Requests that broke the API document. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly requests: readonly RecordedRequest[];

  constructor(requests: readonly RecordedRequest[]) {
    super(
      `${requests.length === 1 ? '1 request breaks' : `${requests.length} requests break`} the API document:\n${requests.map(line).join('\n')}`,
    );
    this.requests = requests;
  }
}

function line({ method, path, operation, violations }: RecordedRequest): string {
  const head = `  ${method} ${path}${operation === undefined ? '' : ` (${operation})`}`;
  return [head, ...violations.map((violation) => `    ${violation}`)].join('\n');
}
