import type { Answerer } from './answer.ts';
import { answerFromExamples } from './documented.ts';
import { basePathOf, checkDocument, ownDocument, type ApiDocument } from './document.ts';
import { prepare } from './prepare.ts';
import { loadPrism } from './prism.ts';
import { routesOf, type Route } from './routes.ts';

/** A document that is ready to be served. */
export interface LoadedDocument {
  readonly document: ApiDocument;
  readonly routes: readonly Route[];
  readonly basePath: string;
  readonly answerer: Answerer;
}

let own: ApiDocument | undefined;
const prisms = new WeakMap<ApiDocument, Promise<Answerer>>();

/** Prepares a document. Prism takes a second for it, so it does that once for each document. */
export async function loadDocument(given: object | undefined, validate: boolean): Promise<LoadedDocument> {
  const source: unknown = given ?? (own ??= ownDocument());
  checkDocument(source);
  const document = prepare(source);
  const routes = routesOf(document);
  const answerer = validate ? await prismOf(source, document) : answerFromExamples(document, routes);
  return { document, routes, basePath: basePathOf(document), answerer };
}

function prismOf(source: ApiDocument, document: ApiDocument): Promise<Answerer> {
  const known = prisms.get(source);
  if (known) return known;
  const loading = loadPrism(document);
  prisms.set(source, loading);
  loading.catch(() => prisms.delete(source));
  return loading;
}
