import { asRecord } from '../../json.ts';
import { essenceOf, isEventStream } from '../../media-type.ts';
import { withoutFragment } from '../../openapi/match-url.ts';
import { isSuccess, listOperations, nameOf, type OperationEntry } from '../../openapi/operations.ts';
import { resolveRecord } from '../../openapi/place.ts';
import { alternativesOf, keyFor, type Key } from '../../openapi/security.ts';
import { ownServerURL } from '../../openapi/servers.ts';
import type { Requirements } from '../../request/described-api.ts';
import type { OpenApi, OperationObject, Parameter } from '../../openapi/types.ts';

/** A GET operation of the document, with the values needed to call it. */
export interface SafeOperation {
  readonly id: string;
  /** With values for its path parameters. */
  readonly path: string;
  /** Required query parameters, with values. */
  readonly query: Readonly<Record<string, string>>;
  /** Media types of its successful responses, if any differs from `application/json`. */
  readonly accept?: string;
  /** Documented redirect statuses, as written in the document. */
  readonly redirects: readonly string[];
  /** Its own server. */
  readonly server?: string;
  /** Why it cannot be called. */
  readonly skip?: string;
  readonly security: Key;
  /** Alternatives of security schemes by their names, as other APIs have them. */
  readonly alternatives: Requirements;
}

/** Operations that change nothing, each with the examples of the document in its path and query. */
export function safeOperations(document: OpenApi): SafeOperation[] {
  return listOperations(document)
    .filter(({ method }) => method === 'get')
    .map((entry) => {
      const { operation, parameters } = entry;
      const template = withoutFragment(entry.path);
      const found = {
        id: nameOf(entry),
        path: template,
        query: {},
        security: keyFor(document, operation),
        alternatives: alternativesOf(document, operation),
        redirects: Object.keys(operation.responses ?? {}).filter((status) => /^3(?:\d\d|XX)$/i.test(status)),
        ...acceptOf(document, operation),
        ...ownServer(document, entry),
      };
      if (operation.deprecated) return { ...found, skip: 'deprecated' };
      if (onlyStreams(document, operation)) return { ...found, skip: 'its response is a stream of events' };
      let path = template;
      const query: Record<string, string> = {};
      for (const parameter of parameters.filter((one) => one.required || one.in === 'path')) {
        const value = exampleOf(document, parameter);
        const { name, in: place } = parameter;
        if (value === undefined) return { ...found, skip: `the document has no example of ${name}` };
        if (place === 'path') path = path.replaceAll(`{${name}}`, () => encodeURIComponent(String(value)));
        else if (place === 'query') query[name] = String(value);
      }
      return { ...found, path, query };
    });
}

function acceptOf(document: OpenApi, operation: OperationObject): { accept?: string } {
  // Events are only sent to calls that request a stream.
  const plain = successTypes(document, operation).filter((type) => !isEventStream(type));
  return plain.every((type) => essenceOf(type) === 'application/json') ? {} : { accept: plain.join(', ') };
}

function onlyStreams(document: OpenApi, operation: OperationObject): boolean {
  const types = successTypes(document, operation);
  return types.length > 0 && types.every(isEventStream);
}

/** Media types of the successful responses. */
function successTypes(document: OpenApi, operation: OperationObject): string[] {
  const types = Object.entries(operation.responses ?? {}).flatMap(([status, response]) =>
    isSuccess(status, operation) ? Object.keys(asRecord(resolveRecord(document, response)['content']) ?? {}) : [],
  );
  return [...new Set(types)];
}

function ownServer(document: OpenApi, entry: OperationEntry): { server?: string } {
  const server = ownServerURL(document, entry);
  return server === undefined ? {} : { server };
}

function exampleOf(document: OpenApi, { example, examples, schema }: Parameter): unknown {
  const [named] = Object.values(asRecord(examples) ?? {});
  const value = example ?? resolveRecord(document, named)['value'];
  if (value !== undefined) return value;
  const { example: own, examples: list, default: usual, enum: values } = resolveRecord(document, schema);
  return own ?? firstOf(list) ?? usual ?? firstOf(values);
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? (list[0] as unknown) : undefined;
}
