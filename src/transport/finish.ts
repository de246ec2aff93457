import { asRecord, parseJSON } from '../json.ts';
import type { Watch } from '../exchange.ts';
import type { FinishEvent, FinishListener } from '../options.ts';

/** `params`: those of the call, or a body of JSON text that has them. */
export function watchCall(
  operation: string,
  params: unknown,
  listener: FinishListener | undefined,
  warn: (message: string) => void,
): Watch {
  const startedAt = Date.now();
  const started = performance.now();
  const since = (): number => performance.now() - started;
  let firstContentMs: number | undefined;
  const listeners = listener ? [listener] : [];
  const watch: Watch = {
    listeners,
    shared: new Map(),
    params: () => (typeof params === 'string' ? parseJSON(params) : params),
    open() {
      firstContentMs = since();
    },
    finish(result, error, origin) {
      if (listeners.length === 0) return;
      const usage = asRecord(asRecord(result)?.['usage']) as FinishEvent['usage'];
      const attempts = origin?.attempts ?? (error as { attempts?: number } | undefined)?.attempts ?? 0;
      const timing = { startedAt, durationMs: since(), firstContentMs };
      const { response, generationId } = origin ?? {};
      const event = {
        operation,
        params: watch.params(),
        result,
        usage,
        attempts,
        timing,
        error,
        response,
        generationId,
      };
      for (const each of listeners.splice(0)) {
        // Runs now; what it throws must not end the call, which is over.
        (async () => each(event))().catch((cause: unknown) =>
          warn(`onFinish of ${operation} failed: ${String(cause)}`),
        );
      }
    },
  };
  return watch;
}
