/** Longest name that the API takes. */
const MAX = 64;

/**
 * Names for the API of tools with the names of servers, which allow other characters and more of them. Two tools never get the
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
