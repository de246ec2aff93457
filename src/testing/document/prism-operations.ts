import type { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { asRecord } from '../../json.ts';
import {
  descriptionsIn,
  dropExtensionReferences,
  hideDataReferences,
  referencesIn,
} from '../../openapi/data-references.ts';
import { createRouter, sentPathOf } from '../../openapi/match-url.ts';
import { listOperations, nameOf, type OperationEntry } from '../../openapi/operations.ts';
import { isJSON } from '../../media-type.ts';
import { child, follow, keysOf, resolveRecord, rootOf } from '../../openapi/place.ts';
import { maxLengthFor } from '../../openapi/pattern.ts';
import type { OpenApi } from '../../openapi/types.ts';
import { sample } from './sample/sample.ts';
import { isTooRecursive } from './recursion.ts';

type Convert = typeof getHttpOperationsFromSpec;
export type HttpOperations = Awaited<ReturnType<Convert>>;

/**
 * The operations of a document in Prism's format, converted when a request needs them: most tests call a few of many.
 */
export class PrismOperations {
  readonly #document: OpenApi;
  readonly #isPrepared: boolean;
  readonly #convert: Convert;
  readonly #find: (method: string, path: string) => OperationEntry | undefined;
  readonly #converted = new Map<OperationEntry, Promise<HttpOperations>>();
  readonly #schemas = new Map<string, object>();
  readonly #recursive = new Map<OperationEntry, boolean>();
  #bare: Promise<HttpOperations> | undefined;

  /**
   * Throws for an incomplete document. `isKnown`: the document is known to be complete, without references in its data,
   * so that each operation can be prepared separately, when it is called.
   */
  constructor(document: OpenApi, convert: Convert, isKnown = false) {
    this.#document = isKnown ? document : prepare(structuredClone(document));
    this.#isPrepared = !isKnown;
    if (!isKnown) checkReferences(this.#document);
    this.#convert = convert;
    const router = createRouter(listOperations(document));
    this.#find = (method, path) => router.match(method, path);
  }

  /**
   * The operations that Prism selects from for a request: the requested one or, if there is none, all of them without
   * content. `undefined` for an operation whose schemas would take Prism too long.
   */
  for(method: string, path: string): Promise<HttpOperations> | undefined {
    const entry = this.#find(method, path);
    if (entry && this.#isTooRecursive(entry)) return undefined;
    if (!entry) return (this.#bare ??= this.#convert(withoutContent(this.#document)));
    let operations = this.#converted.get(entry);
    if (!operations) {
      const part = onlyWith(this.#document, entry);
      if (!this.#isPrepared) prepare(part);
      operations = this.#convert(withExamples(part, entry.method)).then((list) =>
        list.map((each) => this.#share(each)),
      );
      this.#converted.set(entry, operations);
    }
    return operations;
  }

  #isTooRecursive(entry: OperationEntry): boolean {
    let known = this.#recursive.get(entry);
    if (known === undefined) {
      known = isTooRecursive(this.#document, entry.operation);
      this.#recursive.set(entry, known);
      if (known)
        process.emitWarning(
          `${nameOf(entry)} is answered without checks: its schemas refer to each other in more ways than Prism can follow in time.`,
        );
    }
    return known;
  }

  /**
   * Prism compiles each schema object once, so equal schemas of responses, errors above all, become the same object.
   */
  #share(operation: HttpOperations[number]): HttpOperations[number] {
    for (const { contents = [] } of operation.responses) {
      for (const content of contents) {
        if (!content.schema) continue;
        // Prism's own identifiers differ.
        const key = JSON.stringify(content.schema, (name, value: unknown) =>
          name === 'x-stoplight' ? undefined : value,
        );
        const known = this.#schemas.get(key);
        if (known) content.schema = known;
        else this.#schemas.set(key, content.schema);
      }
    }
    return operation;
  }
}

/** Headers and paths; of queries, those with a separator, which Prism supports only for lists. */
function isTextAlone(document: OpenApi, { in: place, style, schema }: Record<string, unknown>): boolean {
  if (place === 'header' || place === 'path') return true;
  return (
    place === 'query' && String(style).endsWith('Delimited') && resolveRecord(document, schema)['type'] !== 'array'
  );
}

/** It fails for lists in headers that are absent, and for those in paths that look like a number. */
function asText(document: OpenApi, parameter: Record<string, unknown>): void {
  const { type, items, properties } = resolveRecord(document, parameter['schema']);
  const isPlain = ![type].flat().some((name) => name === 'array' || name === 'object') && !(items ?? properties);
  if (isPlain && !/^(?:label|matrix)$/.test(String(parameter['style']))) return;
  parameter['schema'] = {};
  delete parameter['style'];
  delete parameter['explode'];
}

/** To Prism, a parameter that may be a number or a string is both, so no text matches. */
function allowEither(schema: Record<string, unknown> | undefined): void {
  if (!schema || !Array.isArray(schema['oneOf']) || schema['anyOf'] !== undefined) return;
  schema['anyOf'] = schema['oneOf'];
  delete schema['oneOf'];
}

function checkReferences(document: OpenApi): void {
  for (const ref of referencesIn(document)) {
    if (!ref.startsWith('#')) throw new Error(`The document refers to another file (${ref}). Bundle it first.`);
    const target = follow(document, { value: { $ref: ref }, pointer: '' });
    if (target.value === undefined) throw new Error(`The document refers to ${ref}, which leads nowhere in it.`);
  }
}

/** A copy, which Prism modifies, with one operation and what it refers to. */
function onlyWith(document: OpenApi, { path, method }: OperationEntry): OpenApi {
  const item = follow(document, child(rootOf(document), 'paths', path)).value as Record<string, unknown>;
  const kept = { ...item };
  for (const other of listOperations({ paths: { [path]: item } }))
    if (other.method !== method) delete kept[other.method];
  const { webhooks: _, components, ...rest } = document as OpenApi & { webhooks?: unknown };
  const { securitySchemes } = components ?? {};
  // Prism compares the whole text with the path of a request.
  const part = {
    ...rest,
    paths: { [sentPathOf(path)]: kept } as Record<string, Record<string, unknown>>,
    components: { securitySchemes } as Record<string, object>,
  };
  const seen = new Set<string>();
  const waiting = [...referencesIn(part)];
  for (const ref of waiting) {
    const [root, kind = '', name = ''] = keysOf(ref) ?? [];
    if (root === 'paths' && kind !== '') {
      // A reference into another path, which is included.
      if (!Object.hasOwn(part.paths, kind)) {
        const other = child(rootOf(document), 'paths', kind).value;
        part.paths[kind] = other as Record<string, unknown>;
        waiting.push(...referencesIn(other));
      }
      continue;
    }
    // Elsewhere, nothing can be omitted.
    if (root !== 'components' || name === '') return structuredClone(document);
    const place = `${kind}/${name}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const component = child(rootOf(document), 'components', kind, name).value;
    part.components[kind] = { ...part.components[kind], [name]: component };
    waiting.push(...referencesIn(component));
  }
  return structuredClone(part as OpenApi);
}

/**
 * Adds an example, in place, to each JSON response without one: Prism generates values that violate patterns and enums.
 */
function withExamples(document: OpenApi, wanted: string): OpenApi {
  for (const { operation } of listOperations(document).filter(({ method }) => method === wanted)) {
    for (const response of Object.values(asRecord(operation.responses) ?? {})) {
      const content = asRecord(resolveRecord(document, response)['content']) ?? {};
      for (const [type, value] of Object.entries(content)) {
        const media = asRecord(value);
        const isDescribed =
          media?.['example'] !== undefined || Object.keys(asRecord(media?.['examples']) ?? {}).length > 0;
        if (media && !isDescribed && isJSON(type) && media['schema'] !== undefined)
          media['example'] = sample(document, media['schema']);
      }
    }
  }
  hideDataReferences(document);
  return document;
}

/** A copy of paths and methods, with nothing to check or send. */
function withoutContent(document: OpenApi): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { path, method } of listOperations(document))
    paths[path] = { ...paths[path], [method]: { responses: {} } };
  return { openapi: document.openapi, info: document.info, paths };
}

/**
 * Removes, in place, what makes Prism slow or wrong: it follows every `$ref`, walks schemas that it never checks, and
 * uses patterns that take exponential time.
 */
function prepare(document: OpenApi): OpenApi {
  hideDataReferences(document);
  dropExtensionReferences(document);
  for (const { operation } of listOperations(document)) {
    // If no responses are documented, Prism has none.
    const responses = asRecord(operation.responses) ?? {};
    if (Object.keys(responses).length === 0) operation.responses = { '200': { description: '' } };
  }
  for (const schema of descriptionsIn(document)) {
    delete schema['contentSchema'];
    if (typeof schema['in'] === 'string') allowEither(asRecord(schema['schema']));
    if (typeof schema['in'] === 'string' && isTextAlone(document, schema)) asText(document, schema);
    const { pattern, patternProperties } = schema;
    if (typeof pattern === 'string' && maxLengthFor(pattern) < 0) delete schema['pattern'];
    if (Object.keys(asRecord(patternProperties) ?? {}).some((key) => maxLengthFor(key) < 0)) {
      delete schema['patternProperties'];
      delete schema['additionalProperties'];
    }
  }
  return document;
}
