import { setStreamLoader } from '../load-streams.ts';

/**
 * Lets clients stream. Apart from all that helpers import, because bundlers split off what any file may load, even for programs
 * that never create a client.
 */
export function offerStreams(): void {
  setStreamLoader(() => import('../streams.ts'));
}
