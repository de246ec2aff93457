import type { BundledDocument } from '../../scripts/mock/document.ts';

type Node = Record<string, any>;

/** An operation of the document, with what a call of it needs. */
export interface OperationCase {
  id: string;
  method: string;
  path: string;
  /** Values of the path's places, in order. */
  pathArgs: string[];
  query: Record<string, unknown>;
  /** Named request bodies. */
  bodies: Record<string, any>;
  answers: AnswerCase[];
}

/** One documented example of one answer. */
export interface AnswerCase {
  status: number;
  media: string;
  name: string;
  value: any;
}

/** Every operation of a bundled document with all its examples. */
export function operationCases(document: BundledDocument): OperationCase[] {
  const resolve = (node: any): Node => {
    let target = node as Node;
    while (typeof target?.['$ref'] === 'string') target = pointer(document, target['$ref']);
    return target;
  };
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Node)
      .filter(([, operation]) => typeof operation === 'object' && 'operationId' in operation)
      .map(([method, operation]) => {
        const parameters = [...((item as Node)['parameters'] ?? []), ...(operation.parameters ?? [])].map(resolve);
        const names = Array.from(path.matchAll(/\{(.+?)\}/g), ([, name]) => name);
        const body = Object.values(resolve(operation.requestBody ?? {})['content'] ?? {})[0] as Node | undefined;
        return {
          id: operation.operationId,
          method: method.toUpperCase(),
          path,
          pathArgs: names.map((name) => String(exampleOf(parameters.find((p) => p['in'] === 'path' && p['name'] === name), resolve))),
          query: Object.fromEntries(
            parameters.filter((p) => p['in'] === 'query').map((p) => [p['name'], exampleOf(p, resolve)]).filter(([, value]) => value !== undefined),
          ),
          bodies: mapValues(body?.['examples'] ?? {}, (example) => resolve(example)['value']),
          answers: Object.entries(operation.responses as Node).flatMap(([status, answer]) => answersOf(Number(status), resolve(answer), resolve)),
        };
      }),
  );
}

function answersOf(status: number, answer: Node, resolve: (node: any) => Node): AnswerCase[] {
  const content = Object.entries((answer['content'] ?? {}) as Node);
  if (content.length === 0) return [{ status, media: '', name: '', value: undefined }];
  return content.flatMap(([media, { examples = {} }]) =>
    Object.entries(examples as Node).map(([name, example]) => ({ status, media, name, value: resolve(example)['value'] })),
  );
}

function exampleOf(parameter: Node | undefined, resolve: (node: any) => Node): unknown {
  const first = Object.values((parameter?.['examples'] ?? {}) as Node)[0];
  return parameter?.['example'] ?? (first && resolve(first)['value']) ?? resolve(parameter?.['schema'] ?? {})['example'] ?? resolve(parameter?.['schema'] ?? {})['examples']?.[0];
}

function pointer(document: object, ref: string): Node {
  return ref.slice(2).split('/').reduce((node: any, key) => node[key.replaceAll('~1', '/').replaceAll('~0', '~')], document) as Node;
}

function mapValues(record: Node, map: (value: any) => any): Node {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

/** The JSON values of a transcript's events, read without the client's own parser. */
export function transcriptEvents(text: string): any[] {
  return text
    .split(/\n\n/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trim()).join('\n'))
    .filter((data) => data !== '' && data !== '[DONE]')
    .map((data) => JSON.parse(data) as unknown);
}
