import type { HttpRequest } from './answer.ts';
import { checkValue } from './check-value.ts';
import { asRecord, parseJSON } from '../../json.ts';
import { isJSON } from '../../media-type.ts';
import { listOperations, type OperationEntry } from '../../openapi/operations.ts';
import { resolveRecord } from '../../openapi/place.ts';
import { isBearer, requirementsOf } from '../../openapi/security.ts';
import type { OpenApi } from '../../openapi/types.ts';

/** As the client, `fetch` and curl accept a response. */
const ACCEPT = /^(?:\*\/\*|application\/json|text\/event-stream|text\/event-stream, ?application\/json)$/;

/**
 * Returns a function that is true for requests that certainly agree with the document and ask for nothing special: a bearer
 * token, a JSON body, no `Prefer`. Loading a complete validator and compiling a schema takes seconds, and most requests of a
 * test are right.
 */
export function plainRequests(document: OpenApi): (request: HttpRequest, operation: object) => boolean {
  const entries = new Map(listOperations(document).map((entry) => [entry.operation as object, entry]));
  return (request, operation) => {
    const entry = entries.get(operation);
    if (!entry) return false;
    const { headers } = request;
    return (
      ACCEPT.test(headers['accept'] ?? '*/*') &&
      headers['prefer'] === undefined &&
      isAllowed(document, entry, headers) &&
      entry.parameters.every((parameter) => isRight(document, parameter, request, entry.path)) &&
      isBodyRight(document, entry, request)
    );
  };
}

function isAllowed(document: OpenApi, { operation }: OperationEntry, headers: HttpRequest['headers']): boolean {
  const alternatives = requirementsOf(document, operation) ?? [];
  return (
    /^Bearer\s.+$/.test(headers['authorization'] ?? '') &&
    alternatives.some((one) => {
      const names = Object.keys(one);
      return names.length > 0 && names.every((name) => isBearer(document, name));
    })
  );
}

function isRight(
  document: OpenApi,
  parameter: Readonly<Record<string, unknown>>,
  { url, headers }: HttpRequest,
  template: string,
): boolean {
  const { in: place, required, deprecated, schema } = parameter;
  const name = String(parameter['name']);
  const [path = '', query = ''] = url.split('?', 2);
  const given =
    place === 'path'
      ? [valueIn(path, template, name)]
      : place === 'query'
        ? new URLSearchParams(query).getAll(name)
        : place === 'header'
          ? [headers[name.toLowerCase()]].filter((value) => value !== undefined)
          : [undefined];
  if (given.length === 0) return required !== true;
  const [value] = given;
  if (given.length > 1 || value === undefined || value === '' || deprecated === true) return false;
  // Nothing but text: numbers, lists and the like have ways of being written.
  return resolveRecord(document, schema)['type'] === 'string' && checkValue(document, schema, value) === 'fits';
}

/** The text of a path parameter that has a segment for itself. */
function valueIn(path: string, template: string, name: string): string | undefined {
  const segments = path.split('/');
  const parts = template.split('/');
  const value = segments[parts.indexOf(`{${name}}`)];
  return segments.length === parts.length && value !== undefined && /^[\w.~-]+$/.test(value) ? value : undefined;
}

function isBodyRight(document: OpenApi, { operation }: OperationEntry, { headers, body = '' }: HttpRequest): boolean {
  const described = resolveRecord(document, operation.requestBody);
  if (body === '') return described['required'] !== true && Number(headers['content-length'] ?? 0) === 0;
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1);
  const media = asRecord(asRecord(described['content'])?.[type.trim().toLowerCase()]);
  if (!media || !isJSON(type)) return false;
  const value = parseJSON(body);
  return value !== undefined && checkValue(document, media['schema'], value) === 'fits';
}
