import type { Delivery } from '../script/deliver.ts';
import { writeEvent } from './event.ts';
import type { Exchange, RecordedBody } from './exchange.ts';

/** The response of an exchange to be replayed, with its pauses or at once. */
export function deliveryOf({ response, timing, end }: Exchange, paced: boolean): Delivery {
  const pauses = paced ? timing : { headers: 0, body: [] };
  if (!response) {
    const before = end === 'left' ? 'hang' : 'reset';
    return { status: 0, headers: {}, body: '', delay: 0, before, pauses };
  }
  const { status, headers } = response;
  const after = { broken: 'close', left: 'hang' } as const;
  return { status, headers, ...bodyOf(response), delay: 0, pauses, ...(end && { end: after[end] }) };
}

function bodyOf(recorded: RecordedBody): Pick<Delivery, 'body' | 'pieces'> {
  if ('events' in recorded) {
    const pieces = recorded.events.map(writeEvent);
    return { body: pieces.join(''), pieces };
  }
  if ('base64' in recorded) return { body: Uint8Array.from(Buffer.from(recorded.base64, 'base64')) };
  if ('text' in recorded) return { body: recorded.text };
  return { body: 'body' in recorded ? JSON.stringify(recorded.body) : '' };
}
