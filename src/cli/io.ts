/** Where a command writes: results to `out`, progress and problems to `error`. */
export interface IO {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether `error` is a terminal, whose last line can be rewritten. */
  readonly terminal?: boolean;
  /** Reports why the command could not run. @default `error` */
  readonly problem?: (text: string) => void;
  /** Stops commands that run until they are stopped. */
  readonly signal?: AbortSignal;
  /** Runs a long computation, during which a signal ends the process at once. */
  readonly whileBusy?: (work: () => Promise<unknown>) => Promise<void>;
}

export const EXIT = { ok: 0, different: 1, usage: 2 } as const;

/** Waits until a command is stopped; returns at once if it has been, never without a signal. */
export async function untilStopped({ signal }: IO): Promise<void> {
  if (signal?.aborted) return;
  await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
}
