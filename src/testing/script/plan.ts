import { STATUS_CODES } from 'node:http';
import type { LoadedDocument } from '../document/load.ts';
import type { Script } from './scripts.ts';
import type { Failure, HangOptions, Reply } from '../types.ts';

type Plan = Omit<Script, 'operation'>;

/** The plan for `fail`. */
export function planFailure(
  { routes, documented }: LoadedDocument,
  operation: string,
  { times = 1, ...failure }: Failure,
): Plan {
  if ('connection' in failure) return { times, fault: { before: failure.connection } };
  if ('cutAfter' in failure) {
    const { cutAfter, answer } = failure;
    return { times, ...replyOf(answer), fault: { after: count('cutAfter', cutAfter), end: 'close' } };
  }
  const { status, headers, body, example } = failure;
  if (!Number.isInteger(status) || status < 200 || status > 599)
    throw new RangeError(`\`status\` must be a whole number from 200 to 599, not ${status}.`);
  if (body === undefined && example !== undefined) {
    const found = documented(routes.get(operation), { code: status, exampleKey: example });
    if (found.status !== status)
      throw new Error(`Answer ${status} of ${operation} has no example ${JSON.stringify(example)}.`);
    return { times, reply: { status, headers: { ...found.headers, ...headers }, body: found.body } };
  }
  const message = STATUS_CODES[status] ?? 'Failure';
  return {
    times,
    reply: { status, ...(headers && { headers }), body: body ?? { error: { code: status, message } } },
  };
}

/** The plan for `hang`. */
export function planHang({ times = 1, delay, after, answer }: HangOptions): Plan {
  if (after === undefined) return { times, delay, fault: { before: 'hang' } };
  return { times, delay, ...replyOf(answer), fault: { after: count('after', after), end: 'hang' } };
}

function replyOf(answer: Reply | undefined): Pick<Plan, 'reply'> {
  return answer === undefined ? {} : { reply: answer };
}

function count(name: string, value: number): number {
  if (!Number.isInteger(value) || value < 0)
    throw new RangeError(`\`${name}\` must be a whole number of events or bytes, not ${value}.`);
  return value;
}
