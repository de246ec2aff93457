import {
  preferencesOf,
  refusal,
  wantsStream,
  type Answerer,
  type CheckedAnswer,
  type HttpRequest,
  type Preferences,
} from './answer.ts';
import { documentedAnswer } from './documented.ts';
import { parseJSON } from '../../json.ts';
import { listOperations } from '../../openapi/operations.ts';
import { resolveRecord } from '../../openapi/place.ts';
import { isBearer } from '../../openapi/security.ts';
import { basePathOf } from '../../openapi/servers.ts';
import type { OpenApi } from '../../openapi/types.ts';
import { endLists } from './end-lists.ts';
import { checkDocument, ownDocument } from './own-document.ts';
import { requirePrism } from './import-prism.ts';
import { plainRequests } from './plain-request.ts';
import { prepare } from './prepare.ts';
import { loadPrism } from './prism.ts';
import { Routes, type Route } from './routes.ts';
import { secretPropertiesOf, type SecretProperties } from './secret-properties.ts';

/** A document that is ready to be served. */
export interface LoadedDocument {
  readonly routes: Routes;
  readonly basePath: string;
  /** Paths of operations' own servers. */
  readonly otherPaths: readonly string[];
  /** The credentials to send to a mock that requires a key, in words. */
  readonly credentials: string;
  readonly answerer: Answerer;
  /** A documented response of an operation. */
  documented(route: Route, preferences: Preferences & { stream?: boolean }): CheckedAnswer;
  /** Names of properties that contain secrets in an operation's requests and responses. */
  secretsOf(route: Route | undefined): SecretProperties;
}

/** The parts that do not depend on the options of a mock, created once for each document. */
class Source {
  readonly document: OpenApi;
  readonly routes: Routes;
  #prism: Promise<Answerer> | undefined;

  /** A document that needs no preparation is not copied, because the copy takes most of a mock's startup time. */
  constructor(document: OpenApi, isPrepared: boolean) {
    this.document = isPrepared ? document : prepare(document);
    this.routes = new Routes(this.document);
  }

  /** Our own responses are valid, which a test of this project ensures. */
  prism = (): Promise<Answerer> => {
    this.#prism ??= loadPrism(this.document, { checkResponses: false, isKnown: this.document === own }).then(
      (answerer) => endLists(this.routes, answerer),
    );
    this.#prism.catch(() => (this.#prism = undefined));
    return this.#prism;
  };
}

let own: OpenApi | undefined;
const sources = new WeakMap<OpenApi, Source>();

/** Loads a document, and Prism if requests are to be checked. Rejects if Prism is not installed. */
export async function loadDocument(given: object | undefined, validate: boolean): Promise<LoadedDocument> {
  const source = sourceOf(given);
  const loaded = opened(source);
  if (!validate) return loaded;
  if (source.document !== own) return { ...loaded, answerer: await source.prism() };
  requirePrism();
  return { ...loaded, answerer: sparingPrism(source, loaded) };
}

/** Prism and a schema for it take seconds to load, so it gets only the requests that may be wrong or ask for more than the usual. */
function sparingPrism({ document, routes, prism }: Source, { answerer }: LoadedDocument): Answerer {
  const isPlain = plainRequests(document);
  return async (request) => {
    const route = routes.match(request.method, request.url);
    if (route && isPlain(request, route.operation)) {
      const answer = await answerer(request);
      if (isAcceptable(answer, request)) return answer;
    }
    return (await prism())(request);
  };
}

function isAcceptable({ headers }: CheckedAnswer, { headers: { accept = '*/*' } }: HttpRequest): boolean {
  const [type = ''] = (headers['content-type'] ?? '').split(';', 1);
  return accept.includes('*/*') || accept.includes(type);
}

/** A document that is served without checks. */
export function openDocument(given: object | undefined): LoadedDocument {
  return opened(sourceOf(given));
}

function sourceOf(given: object | undefined): Source {
  const document: unknown = given ?? (own ??= ownDocument());
  checkDocument(document);
  const source = sources.get(document) ?? new Source(document, document === own);
  sources.set(document, source);
  return source;
}

function opened(source: Source): LoadedDocument {
  const { document, routes } = source;
  const documented: LoadedDocument['documented'] = (route, preferences) =>
    documentedAnswer(document, route, preferences);
  const otherPaths = listOperations(document).map(({ path, operation }) =>
    basePathOf(operation['servers'] === undefined ? resolveRecord(document, document.paths?.[path]) : operation),
  );
  return {
    routes,
    basePath: basePathOf(document),
    otherPaths: [...new Set(otherPaths)].filter(Boolean),
    documented,
    credentials: credentialsOf(document),
    answerer: endLists(routes, answerFromExamples(routes, documented)),
    secretsOf: (route) => secretPropertiesOf(document, route?.operation ?? {}),
  };
}

function credentialsOf(document: OpenApi): string {
  const schemes = Object.keys(document.components?.securitySchemes ?? {});
  return schemes.some((name) => isBearer(document, name))
    ? 'Send any bearer token: `Authorization: Bearer test`.'
    : 'Send any credentials of the kind that the document describes.';
}

/**
 * Responds with the documented examples, or with a generated value of the schema if there is none. Nothing is checked.
 */
function answerFromExamples(routes: Routes, documented: LoadedDocument['documented']): Answerer {
  return async ({ method, url, headers, body }) => {
    const route = routes.match(method, url);
    if (!route) return refusal(404, `The document has no ${method} ${url.split('?', 1)[0]}.`);
    const stream = wantsStream(headers['accept'], parseJSON(body ?? ''));
    return documented(route, { ...preferencesOf(headers['prefer']), stream });
  };
}
