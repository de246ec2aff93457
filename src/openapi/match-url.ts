/** Finds the operation of a request. The time is proportional to the URL's length, whatever the templates are. */
import { percentDecode } from '../percent-decode.ts';

/** A path parameter in a template: `{id}`. */
export const PATH_PARAMETER: RegExp = /\{[^{}]*\}/g;

export interface Route {
  /** In any case. */
  readonly method: string;
  /** Path template, such as `/models/{author}/{slug}/endpoints`. */
  readonly path: string;
}

export interface Router<T extends Route> {
  /** The operation for a path, which may have a trailing slash; a query and a fragment are ignored. */
  match(method: string, path: string): T | undefined;
  /** The operation whose template matches the end of a URL's path, for URLs whose base path is unknown. */
  matchEnd(method: string, url: string): T | undefined;
}

interface Candidate<T> {
  readonly route: T;
  /** The segments of the template, each as the literal texts between its path parameters. */
  readonly segments: readonly (readonly string[])[];
}

/** A template without its fragment, which distinguishes operations of one path in the document and is never sent. */
export function withoutFragment(template: string): string {
  return upTo('#', template);
}

/** The part of a template that is the path of requests. */
export function sentPathOf(template: string): string {
  return upTo('?', upTo('#', template));
}

/** The text before a character that is not inside the name of a path parameter. */
function upTo(sign: string, template: string): string {
  const end = template.replaceAll(PATH_PARAMETER, (name) => '-'.repeat(name.length)).indexOf(sign);
  return end < 0 ? template : template.slice(0, end);
}

/** Of two templates that match, the one with literal text further left wins, as the specification prefers. */
export function createRouter<T extends Route>(routes: Iterable<T>): Router<T> {
  const byShape = new Map<string, Candidate<T>[]>();
  let longest = 0;
  for (const route of routes) {
    // A parameter's name may contain a slash; no path contains NUL.
    const segments = segmentsOf(route.path.replaceAll(PATH_PARAMETER, '\0')).map((segment) =>
      segment.split('\0').map(percentDecode),
    );
    longest = Math.max(longest, segments.length);
    const shape = shapeOf(route.method, segments.length);
    const candidates = byShape.get(shape);
    if (candidates) candidates.push({ route, segments });
    else byShape.set(shape, [{ route, segments }]);
  }
  for (const candidates of byShape.values()) candidates.sort(compareCandidates);

  const find = (method: string, segments: readonly string[]): T | undefined =>
    byShape
      .get(shapeOf(method, segments.length))
      ?.find((candidate) => candidate.segments.every((texts, index) => matches(segments[index] as string, texts)))
      ?.route;

  return {
    match: (method, path) => find(method, segmentsOf(path).map(percentDecode)),
    matchEnd(method, url) {
      const segments = segmentsOf(url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '')).map(percentDecode);
      for (let count = Math.min(longest, segments.length); count >= 0; count -= 1) {
        const found = find(method, segments.slice(segments.length - count));
        if (found) return found;
      }
      return undefined;
    },
  };
}

function shapeOf(method: string, count: number): string {
  return `${method.toUpperCase()} ${count}`;
}

function segmentsOf(url: string): string[] {
  const [path = ''] = url.split(/[?#]/, 1);
  const segments = path.split('/');
  if (segments[0] === '') segments.shift();
  if (segments.at(-1) === '') segments.pop();
  return segments;
}

/** True if the segment consists of the texts in order, with at least one character between them. */
function matches(segment: string, texts: readonly string[]): boolean {
  const [first = '', ...rest] = texts;
  const last = rest.pop();
  if (last === undefined) return segment === first;
  if (!segment.startsWith(first)) return false;
  let end = first.length;
  for (const text of rest) {
    const found = segment.indexOf(text, end + 1);
    if (found < 0) return false;
    end = found + text.length;
  }
  return segment.length >= end + 1 + last.length && segment.endsWith(last);
}

function compareCandidates<T>({ segments: a }: Candidate<T>, { segments: b }: Candidate<T>): number {
  for (const [index, texts] of a.entries()) {
    const others = b[index] as readonly string[];
    const difference = Number(texts.length > 1) - Number(others.length > 1) || lengthOf(others) - lengthOf(texts);
    if (difference !== 0) return difference;
  }
  return 0;
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((length, text) => length + text.length, 0);
}
