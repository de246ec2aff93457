/** The API as a whole, read from the document: the name of its client, its environment variables and its server. */
import { asRecord } from '../json.ts';
import { listOperations } from '../openapi/operations.ts';
import { alternativesOf, schemesOf } from '../openapi/security.ts';
import { absoluteServerURL, ownServerURL } from '../openapi/servers.ts';
import type { OpenApi } from '../openapi/types.ts';
import { OPENROUTER, type APIDefaults } from '../options.ts';
import type { APIDescription } from '../request/described-api.ts';
import { pascal } from './names.ts';

export interface API extends APIDefaults {
  /** Name of the client's class: `PetStore`. */
  readonly name: string;
  /** True for OpenRouter's own API. */
  readonly own: boolean;
  readonly ownServers: boolean;
  readonly schemes: APIDescription['schemes'];
  readonly security: APIDescription['security'];
}

/** At the end of a title, these describe the document and are not part of the API's name. */
const SUFFIX = /^(?:api|apis|rest|http|openapi|specification|spec|reference|documentation|docs|v?\d+)$/i;

/** Words of a title that become part of the name. */
const MAX_WORDS = 6;

/** In characters. */
const MAX_NAME = 60;

/** `given`: a name chosen by the caller, which replaces the document's title. */
export function apiOf(document: OpenApi, given?: string): API {
  const baseURL = absoluteServerURL(document);
  const host = baseURL === undefined ? '' : new URL(baseURL).hostname;
  const title = asRecord(document.info)?.['title'];
  const own = isOpenRouters(baseURL);
  const words = [
    wordsOf(given),
    own ? ['OpenRouter'] : [],
    withoutSuffix(wordsOf(title)),
    wordsOf(host),
    ['Client'],
  ].find(({ length }) => length > 0) as string[];
  return {
    name: pascal(words.join(' ')),
    env: own ? OPENROUTER.env : variablePrefix(words),
    baseURL,
    own,
    ownServers:
      baseURL === undefined && listOperations(document).some((entry) => ownServerURL(document, entry) !== undefined),
    schemes: schemesOf(document),
    security: alternativesOf(document, {}),
  };
}

/**
 * The variable names of OpenRouter's clients are kept for OpenRouter's hosts, because they hold keys for them: another
 * API may have the same title.
 */
function variablePrefix(words: readonly string[]): string {
  const prefix = words
    .join('_')
    .toUpperCase()
    .replace(/^(?=\d)/, '_');
  return prefix === OPENROUTER.env ? `${prefix}_CLIENT` : prefix;
}

function isOpenRouters(url: string | undefined): boolean {
  if (url === undefined) return false;
  const { hostname, protocol } = new URL(url);
  return protocol === 'https:' && /^(?:[^.]+\.)*openrouter\.ai$/.test(hostname);
}

function wordsOf(text: unknown): string[] {
  if (typeof text !== 'string') return [];
  const plain = text.slice(0, 200).normalize('NFKD').replace(/\p{M}/gu, '');
  return (
    plain
      .match(/[A-Za-z0-9]+/g)
      ?.slice(0, MAX_WORDS)
      .map((word) => word.slice(0, MAX_NAME)) ?? []
  );
}

/** `Pet Store REST API v2` → `Pet Store`. */
function withoutSuffix(words: readonly string[]): string[] {
  let { length } = words;
  while (length > 1 && SUFFIX.test(words[length - 1] as string)) length--;
  return words.slice(0, length);
}
