import type { Answerer } from './answer.ts';
import { answerFromExamples } from './documented.ts';
import { resolveRecord } from '../../openapi/place.ts';
import { basePathOf } from '../../openapi/servers.ts';
import type { OpenApi } from '../../openapi/types.ts';
import { checkDocument, ownDocument } from './own-document.ts';
import { prepare } from './prepare.ts';
import { loadPrism } from './prism.ts';
import { Routes } from './routes.ts';

/** A document that is ready to be served. */
export interface LoadedDocument {
  readonly document: OpenApi;
  readonly routes: Routes;
  readonly basePath: string;
  /** Paths of the servers that operations have for themselves. */
  readonly otherPaths: readonly string[];
  readonly answerer: Answerer;
}

let own: OpenApi | undefined;
const prisms = new WeakMap<OpenApi, Promise<Answerer>>();

/** Prepares a document. Prism takes a second for it, so it does that once for each document. */
export async function loadDocument(given: object | undefined, validate: boolean): Promise<LoadedDocument> {
  const source: unknown = given ?? (own ??= ownDocument());
  checkDocument(source);
  const document = prepare(source);
  const routes = new Routes(document);
  const answerer = validate ? await prismOf(source, document) : answerFromExamples(document, routes);
  const otherPaths = Object.values(document.paths ?? {}).map((item) => basePathOf(resolveRecord(document, item)));
  return {
    document,
    routes,
    basePath: basePathOf(document),
    otherPaths: [...new Set(otherPaths)].filter(Boolean),
    answerer,
  };
}

function prismOf(source: OpenApi, document: OpenApi): Promise<Answerer> {
  const known = prisms.get(source);
  if (known) return known;
  const loading = loadPrism(document);
  prisms.set(source, loading);
  loading.catch(() => prisms.delete(source));
  return loading;
}
