import { asRecord } from '../../json.ts';
import { essenceOf, isEventStream } from '../../media-type.ts';
import { listOperations, nameOf, type OperationEntry } from '../../openapi/operations.ts';
import { resolveRecord } from '../../openapi/place.ts';
import { keyFor, type Key } from '../../openapi/security.ts';
import { absoluteServerURL } from '../../openapi/servers.ts';
import type { OpenApi, OperationObject, Parameter } from '../../openapi/types.ts';

/** A GET of the document, with what it takes to call it. */
export interface SafeOperation {
  readonly id: string;
  /** With values for its path parameters. */
  readonly path: string;
  /** What the query has to have. */
  readonly query: Readonly<Record<string, string>>;
  /** Media types of its successful responses, where there is another than `application/json`. */
  readonly accept?: string;
  /** The server that it has for itself. */
  readonly server?: string;
  /** Why it cannot be called. */
  readonly skip?: string;
  readonly security: Key;
}

/** Operations that change nothing, each with the examples of the document in its path and query. */
export function safeOperations(document: OpenApi): SafeOperation[] {
  return listOperations(document)
    .filter(({ method }) => method === 'get')
    .map((entry) => {
      const { path: template, operation, parameters } = entry;
      const found = {
        id: nameOf(entry),
        path: template,
        query: {},
        security: keyFor(document, operation),
        ...acceptOf(document, operation),
        ...ownServer(document, entry),
      };
      if (operation.deprecated) return { ...found, skip: 'deprecated' };
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

function acceptOf(document: OpenApi, { responses = {} }: OperationObject): { accept?: string } {
  const types = Object.entries(responses).flatMap(([status, response]) =>
    status.startsWith('2') ? Object.keys(asRecord(resolveRecord(document, response)['content']) ?? {}) : [],
  );
  // Events are for calls that ask for a stream.
  const plain = [...new Set(types.filter((type) => !isEventStream(type)))];
  return plain.every((type) => essenceOf(type) === 'application/json') ? {} : { accept: plain.join(', ') };
}

function ownServer(document: OpenApi, { path, operation }: OperationEntry): { server?: string } {
  const server =
    absoluteServerURL({ servers: operation['servers'] }) ??
    absoluteServerURL(resolveRecord(document, document.paths?.[path]));
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
