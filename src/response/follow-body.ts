import { tapBody } from '../body-tap.ts';
import { TimeoutError } from '../errors/failures.ts';
import { errorOfFailure } from '../errors/load-failure.ts';
import type { Exchange } from '../exchange.ts';
import { startTimer, untilAborted } from '../time.ts';

/**
 * A body that is passed on: the caller's signal and `streamIdleTimeout` end it, which also bounds the wait for a reader, and
 * the call ends with it.
 */
export function followBody(response: Response, { scope, settings, origin }: Exchange): Response {
  const { streamIdleTimeout: limit } = settings;
  const watch = (): ReturnType<typeof startTimer> =>
    startTimer(limit, () => scope.failAttempt(new TimeoutError('idle', limit)));
  let timer = watch();
  const followed = tapBody(response, {
    async read(reading) {
      clearTimeout(timer);
      timer = watch();
      try {
        return await untilAborted(reading, scope.signal);
      } finally {
        clearTimeout(timer);
      }
    },
    errorOf: (cause) => scope.failure ?? errorOfFailure(cause, origin),
    end() {
      clearTimeout(timer);
      scope.dispose();
    },
  });
  if (followed) scope.handOver();
  else clearTimeout(timer);
  return followed ?? response;
}
