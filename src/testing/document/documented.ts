// Responses from the document's examples, without Prism.
import { isDocumentHeader, refusal, type CheckedAnswer, type Preferences } from './answer.ts';
import { asRecord } from '../../json.ts';
import { isEventStream, isJSON } from '../../media-type.ts';
import { resolveRecord } from '../../openapi/place.ts';
import { isSuccess } from '../../openapi/operations.ts';
import type { OpenApi, OperationObject } from '../../openapi/types.ts';
import type { Route } from './routes.ts';
import { sample } from './sample/sample.ts';

/** A documented response of an operation. */
export function documentedAnswer(
  document: OpenApi,
  route: Route,
  { code = route.success, exampleKey, stream = false }: Preferences & { stream?: boolean },
): CheckedAnswer {
  const { responses } = route;
  const isOther = code >= 400 || isSuccess('default', { responses } as OperationObject);
  const documented =
    responses[String(code)] ?? responses[`${Math.floor(code / 100)}XX`] ?? (isOther ? responses['default'] : undefined);
  // If no response is documented, there is one without a body.
  if (documented === undefined && Object.keys(responses).length > 0)
    return refusal(404, `The document has no ${code} response for ${route.name}.`);
  const { content, headers } = resolveRecord(document, documented);
  const media = Object.entries(asRecord(content) ?? {});
  const isStream = ([name]: [string, unknown]): boolean => isEventStream(name);
  const [type, found] =
    (stream ? media.find(isStream) : undefined) ?? media.find((entry) => !isStream(entry)) ?? media[0] ?? [];
  const answer = { status: code, headers: headersOf(document, headers), violations: { request: [], answer: [] } };
  if (type === undefined) return { ...answer, body: '' };
  const value = exampleOf(document, asRecord(found) ?? {}, exampleKey);
  if (value === undefined) return refusal(404, `The ${code} response of ${route.name} has no example ${exampleKey}.`);
  const body = typeof value === 'string' && !isJSON(type) ? value : JSON.stringify(value);
  return { ...answer, headers: { ...answer.headers, 'content-type': type }, body };
}

function exampleOf(document: OpenApi, media: Record<string, unknown>, key?: string): unknown {
  const examples = asRecord(media['examples']) ?? {};
  if (key !== undefined) return resolveRecord(document, examples[key])['value'];
  const [first] = Object.values(examples);
  return (
    media['example'] ??
    (first === undefined ? sample(document, media['schema']) : resolveRecord(document, first)['value'])
  );
}

function headersOf(document: OpenApi, headers: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, header] of Object.entries(asRecord(headers) ?? {})) {
    const { example, schema } = resolveRecord(document, header);
    const value = example ?? resolveRecord(document, schema)['example'];
    if (value !== undefined && isDocumentHeader(name)) found[name.toLowerCase()] = String(value as string);
  }
  return found;
}
