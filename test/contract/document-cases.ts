import { entries, isObject, operations, resolve, type Json } from './document-walk.ts';

/** An operation of the document, with everything needed to call it. */
export interface CallCase {
  id: string;
  method: string;
  path: string;
  /** `x-stream`: the operation can respond with an event stream. */
  streams: boolean;
  /** `x-error-in-body`: whether an `error` in a successful response is a failure of the call. */
  errorInBody: boolean;
  /** Names of the accepted security schemes; `''` stands for none. */
  keys: string[];
  /** Values of the path parameters, in order. */
  pathValues: string[];
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  hasBody: boolean;
  /** Media type of each named body. */
  bodyMedia: Record<string, string>;
  /** Named request bodies. Files of a multipart body are Blobs. */
  bodies: Record<string, Json>;
  answers: AnswerCase[];
}

/** One documented example of one response. */
export interface AnswerCase {
  status: number;
  /** `''` if the response has no body. */
  media: string;
  name: string;
  value: unknown;
}

/** Every operation of a bundled document with all its examples. */
export function callCases(document: Json): CallCase[] {
  const follow = (node: unknown): Json => (isObject(node) ? resolve(document, '', node).node : {});
  const valueOf = (example: unknown): unknown => follow(example)['value'];

  /** The examples of a parameter, a header or a media type; a single one has the name `''`. */
  const examplesOf = (holder: Json): [string, unknown][] =>
    'example' in holder
      ? [['', holder['example']]]
      : entries(holder['examples']).map(([name, example]) => [name, valueOf(example)]);

  const answersOf = ([status, given]: [string, Json]): AnswerCase[] => {
    // No call ends with a redirect: the client follows it.
    if (status.startsWith('3')) return [];
    const contents = entries(follow(given)['content']);
    if (contents.length === 0) return [{ status: Number(status), media: '', name: '', value: undefined }];
    return contents.flatMap(([media, content]) =>
      examplesOf(content).map(([name, value]) => ({ status: Number(status), media, name, value })),
    );
  };

  /** Request bodies as a caller has them: the document contains the content of a file as text. */
  const bodiesOf = (media: string, holder: Json): [string, unknown][] => {
    const properties = entries(follow(holder['schema'])['properties']);
    const files = new Set(properties.flatMap(([name, node]) => (follow(node)['format'] === 'binary' ? [name] : [])));
    if (!media.startsWith('multipart/')) return examplesOf(holder);
    return examplesOf(holder).map(([name, value]) => {
      const fields = Object.entries(value as Json);
      return [
        name,
        Object.fromEntries(fields.map(([key, text]) => [key, files.has(key) ? new Blob([String(text)]) : text])),
      ];
    });
  };

  return operations(document).map(({ id, pointer, operation }) => {
    const [, , escapedPath = '', method = ''] = pointer.split('/');
    const path = escapedPath.replaceAll('~1', '/').replaceAll('~0', '~');
    const item = (document['paths'] as Json)[path] as Json;
    const parameters = [item['parameters'], operation['parameters']]
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .map(follow);
    const exampleNamed = (place: string): Record<string, unknown> =>
      Object.fromEntries(
        parameters
          .filter((parameter) => parameter['in'] === place)
          .map((parameter) => [String(parameter['name']), examplesOf(parameter)[0]?.[1]]),
      );
    const inPath = exampleNamed('path');
    const contents = entries(follow(operation['requestBody'])['content']);
    const bodies = contents.flatMap(([media, holder]) =>
      bodiesOf(media, holder).map(([name, body]) => ({ name, media, body: body as Json })),
    );
    const security = (operation['security'] ?? document['security'] ?? []) as Json[];
    return {
      id,
      method: method.toUpperCase(),
      path,
      streams: 'x-stream' in operation,
      errorInBody: operation['x-error-in-body'] !== false,
      keys: security.length === 0 ? [''] : security.map((scheme) => Object.keys(scheme)[0] ?? ''),
      pathValues: Array.from(path.matchAll(/\{(.+?)\}/g), ([, name = '']) => String(inPath[name])),
      query: exampleNamed('query'),
      headers: exampleNamed('header'),
      hasBody: contents.length > 0,
      bodyMedia: Object.fromEntries(bodies.map(({ name, media }) => [name, media])),
      bodies: Object.fromEntries(bodies.map(({ name, body }) => [name, body])),
      answers: entries(operation['responses']).flatMap(answersOf),
    };
  });
}
