/** Reads where an operation's request goes and how its query is written. */
import type { OperationEntry } from '../openapi/operations.ts';
import { resolveRecord } from '../openapi/place.ts';
import { basePathOf, serverURL } from '../openapi/servers.ts';
import type { OpenApi, Parameter } from '../openapi/types.ts';

/** What stands between the entries of a list, by the parameter's style. */
const SEPARATORS: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };

/** Query parameters whose lists are not repeated. https://spec.openapis.org/oas/v3.1.1#style-values */
export function readJoined(parameters: readonly Parameter[]): Readonly<Record<string, string>> | undefined {
  const joined = parameters.flatMap(({ in: place, name, style = 'form', explode = style === 'form' }) =>
    place === 'query' && !explode && Object.hasOwn(SEPARATORS, style) ? [[name, SEPARATORS[style] as string]] : [],
  );
  return joined.length > 0 ? (Object.fromEntries(joined) as Record<string, string>) : undefined;
}

/** The path of a server that the operation or its path item has for itself, on the document's own origin. */
export function readServer(
  { path, operation }: OperationEntry,
  document: OpenApi,
  warn: (message: string, advice: string) => void,
): string | undefined {
  const owner = operation['servers'] === undefined ? resolveRecord(document, document.paths?.[path]) : operation;
  const url = serverURL(owner);
  if (url === undefined) return undefined;
  const origin = (text: string): string => new URL(text, 'http://server').origin;
  const main = serverURL(document) ?? '/';
  if (!URL.canParse(url, 'http://server') || (URL.canParse(main) && origin(new URL(url, main).href) !== origin(main))) {
    warn(`has a server of its own on another origin, ${url}.`, "It is called at the client's base URL.");
    return undefined;
  }
  const own = basePathOf({ servers: owner['servers'] });
  return own === basePathOf(document) ? undefined : own;
}
