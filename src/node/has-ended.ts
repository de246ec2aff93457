import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/** True for a process of this machine that has certainly ended; if it may not be queried, it counts as running. */
export function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Index of the start time in the kernel's description of a process: in ticks of 10 ms since the system started. */
const START_FIELD = 22;
const TICK_MS = 10;

/**
 * When a process of this machine was started, in ms since 1970, if the system reports it: on Linux, and for this
 * process.
 */
export function startOf(pid: number): number | undefined {
  if (pid === process.pid) return Date.now() - process.uptime() * 1_000;
  const boot = Date.now() - uptime() * 1_000;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The name of the program, in parentheses, may contain anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return boot + Number(fields[START_FIELD - 3]) * TICK_MS;
  } catch {
    return undefined;
  }
}
