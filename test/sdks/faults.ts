// Six faults, and what a program should see of each.
import { chunk, DONE, FINISH, HELLO, type Fault } from '../faults/fault-server.ts';
import type { Outcome } from './sdks.ts';

export interface Case {
  name: string;
  faults: Fault[];
  /** The program stops after the first delta. */
  stops?: boolean;
  isRight(outcome: Outcome & { settled: boolean }): boolean;
}

const REASON = 'The GPU of the provider is on fire.';
const ERROR = {
  code: 502,
  message: 'Provider returned error',
  metadata: { provider_name: 'Acme', raw: JSON.stringify({ error: { message: REASON } }) },
};
const JSON_TYPE = { 'content-type': 'application/json' };
const WHOLE: Fault = { steps: [{ write: HELLO + FINISH + DONE }] };

/** All text of an error, including its causes. */
function wordsOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 3) return String(error);
  const { message, cause, error: inner, data, responseBody } = error as Record<string, unknown>;
  return [message, responseBody, ...[cause, inner, data].filter(Boolean).map((one) => wordsOf(one, depth + 1))].join(
    ' ',
  );
}

const failed = ({ error, settled, aborted }: Outcome & { settled: boolean }): boolean =>
  settled && error !== undefined && !aborted;

export const CASES: readonly Case[] = [
  { name: 'connection lost', faults: [{ steps: [{ write: HELLO }, { pause: 30 }, 'cut'] }], isRight: failed },
  { name: 'truncated', faults: [{ steps: [{ write: HELLO }] }], isRight: failed },
  {
    name: 'error in the middle',
    faults: [{ steps: [{ write: `${HELLO}data: ${JSON.stringify({ error: ERROR })}\n\n` }] }],
    isRight: (outcome) => failed(outcome) && wordsOf(outcome.error).includes(REASON),
  },
  {
    name: '429, then a completion',
    faults: [
      { status: 429, headers: JSON_TYPE, steps: [{ write: '{"error":{"code":429,"message":"Slow down."}}' }] },
      WHOLE,
    ],
    isRight: ({ text, error, settled }) => settled && text === 'Hello' && error === undefined,
  },
  {
    name: '200 with an error',
    faults: [{ headers: JSON_TYPE, steps: [{ write: JSON.stringify({ error: ERROR }) }] }],
    isRight: (outcome) => failed(outcome) && wordsOf(outcome.error).includes(REASON),
  },
  { name: 'silence', faults: [{ steps: [{ write: chunk({ content: 'Hel' }) }, 'hang'] }], isRight: failed },
  {
    name: 'abort',
    faults: [{ steps: [{ write: chunk({ content: 'Hel' }) }, 'hang'] }],
    stops: true,
    isRight: ({ error, aborted, settled }) =>
      settled && (aborted === true || /abort/i.test(`${(error as Error | undefined)?.name} ${wordsOf(error)}`)),
  },
];
