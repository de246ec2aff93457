/** An index from the wire, `fallback` where it is none: hostile ones are negative, fractional, huge or no numbers. */
export function wireIndex<Fallback>(value: unknown, fallback: Fallback): number | Fallback {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : fallback;
}
