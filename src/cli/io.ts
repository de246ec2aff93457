import { parseJSON } from '../json.ts';
import { printable } from '../log.ts';

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

/** Replaces the last line of a terminal. */
export const REWRITE = '\r\x1b[K';

/**
 * The same without control characters in what is printed: servers and documents must not move the cursor, or write into the
 * clipboard. In JSON they are escaped.
 */
export function printableIO(io: IO): IO {
  const safe = (text: string): string => {
    if (parseJSON(text) !== undefined) return text.replace(UNESCAPED, escaped);
    const start = text.startsWith(REWRITE) ? REWRITE : '';
    return start + printable(text.slice(start.length));
  };
  const { out, error, problem } = io;
  return Object.assign(Object.create(io), {
    out: (text: string) => out(safe(text)),
    error: (text: string) => error(safe(text)),
    ...(problem && { problem: (text: string) => problem(safe(text)) }),
  }) as IO;
}

/** What JSON need not escape. */
const UNESCAPED = /[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Waits until a command is stopped; returns at once if it has been, never without a signal. */
export async function untilStopped({ signal }: IO): Promise<void> {
  if (signal?.aborted) return;
  await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
}
