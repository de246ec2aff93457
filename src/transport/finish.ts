import { asRecord, messageOf, parseJSON } from '../json.ts';
import type { Watch } from '../exchange.ts';
import type { FinishEvent, FinishListener } from '../options.ts';

/** `given`: the parameters of the call, or a JSON body that contains them. `started`: `performance.now()` at its start. */
export class CallWatch implements Watch {
  readonly listeners: FinishListener[];
  shared: Map<unknown, unknown> | undefined;
  readonly #operation: string;
  readonly #given: unknown;
  readonly #warn: (message: string) => void;
  readonly #started: number;
  readonly #startedAt: number;
  #firstContentMs: number | undefined;

  constructor(
    operation: string,
    given: unknown,
    listener: FinishListener | undefined,
    warn: (message: string) => void,
    started: number,
  ) {
    this.#operation = operation;
    this.#given = given;
    this.#warn = warn;
    this.#started = started;
    this.#startedAt = Math.round(Date.now() - (performance.now() - started));
    this.listeners = listener ? [listener] : [];
  }

  params(): unknown {
    return typeof this.#given === 'string' ? parseJSON(this.#given) : this.#given;
  }

  open(): void {
    this.#firstContentMs = performance.now() - this.#started;
  }

  finish(result: unknown, error: unknown, origin?: Parameters<Watch['finish']>[2]): void {
    if (this.listeners.length === 0) return;
    const durationMs = performance.now() - this.#started;
    const event: FinishEvent = {
      operation: this.#operation,
      params: this.params(),
      result,
      usage: asRecord(asRecord(result)?.['usage']) as FinishEvent['usage'],
      attempts: origin?.attempts ?? (error as { attempts?: number } | undefined)?.attempts ?? 0,
      timing: { startedAt: this.#startedAt, durationMs, firstContentMs: this.#firstContentMs },
      error,
      response: origin?.response,
      generationId: origin?.generationId,
    };
    for (const each of this.listeners.splice(0)) {
      // Runs now; an error must not affect the call, which is over.
      (async () => each(event))().catch((cause: unknown) =>
        this.#warn(
          `onFinish of ${this.#operation} failed: ${cause instanceof Error ? String(cause) : messageOf(cause)}`,
        ),
      );
    }
  }
}
