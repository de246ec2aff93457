import { escapeToken, unescapeToken } from '../json-pointer.ts';
import { asRecord, asString } from '../json.ts';
import { createPathMatcher, PATH_PARAMETER, type PathMatcher } from '../path-template.ts';

/** A schema, and where in the document it stands (as a URI fragment, without `#`). */
export interface Place {
  /** An object or a boolean, unless the document is odd. */
  readonly schema: unknown;
  readonly at: string;
}

/** An operation of the document. */
export interface OperationPlace {
  readonly id: string | undefined;
  readonly method: string;
  /** Matches the end of a URL's path. */
  readonly matches: PathMatcher;
  readonly template: string;
  readonly place: Place;
}

/** Most references that are followed to one schema; what is longer goes in circles. */
const MAX_REFS = 32;

/** An OpenAPI document, made searchable. Nothing here throws on any JSON value. */
export interface DocumentIndex {
  find(operation: string, method: string, url: string): OperationPlace | undefined;
  /** The place that `$ref`s lead to; the place itself if it has none, `undefined` if they lead nowhere. */
  follow(place: Place): Place | undefined;
}

export function indexDocument(document: unknown): DocumentIndex {
  const root = asRecord(document);
  const operations = Object.entries(asRecord(root?.['paths']) ?? {}).flatMap(([template, item]) =>
    operationsOf(template, item),
  );
  const byName = new Map<string, OperationPlace>();
  for (const each of operations) {
    byName.set(`${each.method} ${each.template}`, each);
    if (each.id !== undefined) byName.set(each.id, each);
  }

  function follow(start: Place): Place | undefined {
    let place = start;
    for (let n = 0; n < MAX_REFS; n++) {
      const ref = asRecord(place.schema)?.['$ref'];
      if (typeof ref !== 'string') return place;
      const target = resolve(root, ref);
      if (target === undefined) return undefined;
      place = target;
    }
    return undefined;
  }

  return {
    follow,
    find(operation, method, url) {
      const known = byName.get(operation);
      if (known) return known;
      // Operations of other documents are called by other names; their path still tells which one it is.
      const segments = url.replace(/[?#].*/s, '').split('/');
      const fitting = operations.filter((each) => each.method === method && each.matches(segments));
      return fitting.toSorted((a, b) => precision(b.template) - precision(a.template))[0];
    },
  };
}

/** The member of a place, as a place. */
export function memberOf({ schema, at }: Place, name: string | number): Place | undefined {
  if (typeof schema !== 'object' || schema === null || !Object.hasOwn(schema, name)) return undefined;
  return {
    schema: (schema as Record<string | number, unknown>)[name],
    at: `${at}/${encodeURIComponent(escapeToken(name))}`,
  };
}

/** The entries of a list or object at a place. */
export function membersOf(place: Place | undefined): Place[] {
  if (!place || typeof place.schema !== 'object' || place.schema === null) return [];
  return Object.keys(place.schema).flatMap((name) => memberOf(place, name) ?? []);
}

function operationsOf(template: string, item: unknown): OperationPlace[] {
  const path: Place = { schema: item, at: `/paths/${encodeURIComponent(escapeToken(template))}` };
  return ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'].flatMap((method) => {
    const place = memberOf(path, method);
    const operation = asRecord(place?.schema);
    if (!place || !operation) return [];
    const id = asString(operation['operationId']);
    return [
      { id, method: method.toUpperCase(), template, matches: createPathMatcher(template, { anywhere: true }), place },
    ];
  });
}

/** Literal characters of a template: of two that fit, the one that says more is meant. */
function precision(template: string): number {
  return template.replaceAll(PATH_PARAMETER, '').length;
}

function resolve(root: Record<string, unknown> | undefined, ref: string): Place | undefined {
  if (root === undefined || !/^#(?:\/|$)/.test(ref)) return undefined;
  let place: Place | undefined = { schema: root, at: '' };
  for (const part of ref.split('/').slice(1)) place = place && memberOf(place, unescapeToken(decode(part)));
  return place;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
