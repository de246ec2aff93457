import { readFileSync } from 'node:fs';

/**
 * The most memory that this process has had, in MB. Linux counts the memory of the process that started this one in `maxRSS`, but
 * not in `VmHWM`. Both are in KiB.
 */
export function peakMemoryMB() {
  try {
    return Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
