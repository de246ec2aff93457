// Answers from the document's examples without Prism: nothing is checked.
import { preferencesOf, refusal, wantsStream, type Answerer, type CheckedAnswer, type Preferences } from './answer.ts';
import { asRecord, parseJSON } from '../../json.ts';
import { resolve, type ApiDocument } from './document.ts';
import { findRoute, successOf, type Route } from './routes.ts';
import { sample } from './sample.ts';

/** Answers with the documented examples; for an answer without one, with a value of its schema. */
export function answerFromExamples(document: ApiDocument, routes: readonly Route[]): Answerer {
  return async ({ method, url, headers, body }) => {
    const path = url.split('?', 1)[0] ?? '';
    const route = findRoute(routes, method, path);
    if (!route) return refusal(404, `The document has no ${method} ${path}.`);
    const stream = wantsStream(headers['accept'], parseJSON(body ?? ''));
    return documentedAnswer(document, route, { ...preferencesOf(headers['prefer']), stream });
  };
}

/** An answer that the document has for an operation. */
export function documentedAnswer(
  document: ApiDocument,
  route: Route,
  { code = successOf(route), exampleKey, stream = false }: Preferences & { stream?: boolean },
): CheckedAnswer {
  const documented = route.responses[String(code)] ?? (code < 400 ? undefined : route.responses['default']);
  if (documented === undefined) return refusal(404, `The document has no answer ${code} of ${route.name}.`);
  const { content, headers } = resolve(document, documented);
  const media = Object.entries(asRecord(content) ?? {});
  const isStream = ([name]: [string, unknown]): boolean => name.startsWith('text/event-stream');
  const [type, found] =
    (stream ? media.find(isStream) : undefined) ?? media.find((entry) => !isStream(entry)) ?? media[0] ?? [];
  const answer = { status: code, headers: headersOf(document, headers), violations: { request: [], answer: [] } };
  if (type === undefined) return { ...answer, body: '' };
  const value = exampleOf(document, asRecord(found) ?? {}, exampleKey);
  if (value === undefined) return refusal(404, `Answer ${code} of ${route.name} has no example ${exampleKey}.`);
  const body = typeof value === 'string' && !/json/.test(type) ? value : JSON.stringify(value);
  return { ...answer, headers: { ...answer.headers, 'content-type': type }, body };
}

function exampleOf(document: ApiDocument, media: Record<string, unknown>, key?: string): unknown {
  const examples = asRecord(media['examples']) ?? {};
  if (key !== undefined) return resolve(document, examples[key])['value'];
  const [first] = Object.values(examples);
  return (
    media['example'] ?? (first === undefined ? sample(document, media['schema']) : resolve(document, first)['value'])
  );
}

function headersOf(document: ApiDocument, headers: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, header] of Object.entries(asRecord(headers) ?? {})) {
    const { example, schema } = resolve(document, header);
    const value = example ?? resolve(document, schema)['example'];
    if (value !== undefined) found[name.toLowerCase()] = String(value as string);
  }
  return found;
}
