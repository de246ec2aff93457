/** A path parameter in a template of an OpenAPI document: `{id}`. */
export const PATH_PARAMETER: RegExp = /\{[^{}]*\}/g;

/** Takes the path of a request, split at its slashes. */
export type PathMatcher = (segments: readonly string[]) => boolean;

/**
 * Matches paths against a template such as `/files/{id}.{format}`, in which each parameter stands for one character or
 * more of a segment. Without a regular expression: several parameters in a row would make one of polynomial time.
 *
 * @param anywhere Whether the path may have further segments before those of the template.
 */
export function createPathMatcher(template: string, { anywhere = false }: { anywhere?: boolean } = {}): PathMatcher {
  // A parameter's name may hold a slash; NUL stands in no path.
  const tests = template.replaceAll(PATH_PARAMETER, '\0').split('/').map(segmentTest);
  // The slash that a template begins with also ends whatever is before it.
  if (anywhere && template.startsWith('/')) tests.shift();
  const fits = (segments: readonly string[], end: number): boolean => {
    const start = end - tests.length;
    return (anywhere ? start >= 0 : start === 0) && tests.every((test, n) => test(segments[start + n] as string));
  };
  return (segments) => {
    const { length } = segments;
    return fits(segments, length) || (length > 1 && segments[length - 1] === '' && fits(segments, length - 1));
  };
}

function segmentTest(template: string): (segment: string) => boolean {
  const [start = '', ...literals] = template.split('\0');
  const end = literals.pop();
  if (end === undefined) return (segment) => segment === start;
  return (segment) => {
    if (!segment.startsWith(start) || !segment.endsWith(end)) return false;
    let at = start.length;
    // The first place of each literal leaves most for those behind it.
    for (const literal of literals) {
      const found = segment.indexOf(literal, at + 1);
      if (found < 0) return false;
      at = found + literal.length;
    }
    return at < segment.length - end.length;
  };
}
