/** Longest name that the API accepts. */
const MAX = 64;

/**
 * Converts servers' tool names, which allow more characters and may be longer, to names for the API. Two tools never get the
 * same name.
 */
export function toolNames(names: readonly string[], prefix: string): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = `${prefix}${name}`.replace(/[^\w-]/g, '_').slice(0, MAX) || 'tool';
    let free = wanted;
    for (let count = 2; taken.has(free); count++) {
      const suffix = `_${count}`;
      free = wanted.slice(0, MAX - suffix.length) + suffix;
    }
    taken.add(free);
    return free;
  });
}
