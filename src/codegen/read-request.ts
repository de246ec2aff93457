/** Reads the server of an operation's request, and how its query and form are written. */
import { isRecord } from '../json.ts';
import { isJSON } from '../media-type.ts';
import type { OperationEntry } from '../openapi/operations.ts';
import { resolve, resolveRecord } from '../openapi/place.ts';
import { absoluteServerURL, basePathOf, serverURL } from '../openapi/servers.ts';
import type { MediaType, OpenApi, Parameter, Schema } from '../openapi/types.ts';
import type { ReadContext } from './read-operation.ts';
import { literal } from './text.ts';
import type { CookieStyle } from '../request/cookies.ts';
import type { HeaderStyle } from '../request/header-styles.ts';
import type { Style } from '../request/query-styles.ts';

const ENCODED: Readonly<Record<string, string>> = { ',': ',', ' ': '%20', '|': '%7C' };

/**
 * The function that writes the query, as code: `delimited` if only lists with separators are unusual, because it is
 * small.
 */
export function queryWriter(styles: Styles): string {
  const values = Object.entries(styles);
  if (values.some(([, style]) => !Object.hasOwn(ENCODED, style))) return `queryStyles(${literal(styles)})`;
  return `delimited(${literal(Object.fromEntries(values.map(([name, style]) => [name, ENCODED[style]])))})`;
}

/** Separators between the entries of a list, by the parameter's style. */
const SEPARATORS: Readonly<Record<string, Style>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };

const MAX_DEPTH = 8;

type Styles = Readonly<Record<string, Style>>;

/**
 * Styles of query parameters that are not written in the default way. https://spec.openapis.org/oas/v3.1.1#style-values
 */
export function readQueryStyles(parameters: readonly Parameter[], document: OpenApi): Styles | undefined {
  return stylesOf(
    parameters
      .filter(({ in: place }) => place === 'query')
      .map((parameter) => [parameter.name, queryStyle(parameter, document)]),
  );
}

function queryStyle(parameter: Parameter, document: OpenApi): Style | undefined {
  const { content, schema, style = 'form', explode = style === 'form' } = parameter;
  const [type] = Object.keys(content ?? {});
  if (type !== undefined) return isJSON(type) ? 'json' : undefined;
  if (parameter['allowReserved'] === true) return explode ? 'reserved' : 'reserved,';
  return styleOf(style, explode, schema, document);
}

/**
 * Styles of form fields that are not written in the default way. https://spec.openapis.org/oas/v3.1.1#encoding-object
 */
export function readFormStyles({ schema, encoding }: MediaType, document: OpenApi): Styles | undefined {
  return stylesOf(
    propertiesOf(document, schema, 0).map(([name, property]) => {
      const given = encodingOf(encoding, name);
      const { style = 'form', explode = style === 'form', contentType } = given;
      if (typeof style === 'string' && given['style'] !== undefined)
        return [name, styleOf(style, explode === true, property, document)];
      if (typeof contentType === 'string' && isJSON(contentType)) return [name, 'json'];
      // Without a documented style, brackets: repeated names would mix the entries of a list.
      return [name, isNested(document, property) ? 'deep' : undefined];
    }),
  );
}

/** Header parameters that may be lists or objects. https://spec.openapis.org/oas/v3.1.1#style-values */
export function readHeaderStyles(
  parameters: readonly Parameter[],
  document: OpenApi,
): Readonly<Record<string, HeaderStyle>> | undefined {
  return stylesOf(
    parameters.map((parameter) => [
      parameter.name.toLowerCase(),
      jsonOr(parameter, document, ({ explode }) => (explode === true ? 'simple*' : 'simple')),
    ]),
  );
}

/** Cookie parameters that may be lists or objects. */
export function readCookieStyles(
  parameters: readonly Parameter[],
  document: OpenApi,
): Readonly<Record<string, CookieStyle>> | undefined {
  return stylesOf(
    parameters
      .filter(({ in: place }) => place === 'cookie')
      .map((parameter) => [
        parameter.name,
        jsonOr(parameter, document, ({ explode }) => (explode === false ? ',' : 'form')),
      ]),
  );
}

/** The style of a parameter that is plain text unless it is a list or an object. */
function jsonOr<S>(
  parameter: Parameter,
  document: OpenApi,
  style: (parameter: Parameter) => S,
): S | 'json' | undefined {
  const { content, schema } = parameter;
  const [type] = Object.keys(content ?? {});
  if (type !== undefined) return isJSON(type) ? 'json' : undefined;
  return mayBe(document, schema, 'array') || mayBe(document, schema, 'object') ? style(parameter) : undefined;
}

/** Media types of parts that differ from the default for such parts. */
export function readPartTypes(
  { schema, encoding }: MediaType,
  document: OpenApi,
): Readonly<Record<string, string>> | undefined {
  const types = propertiesOf(document, schema, 0).flatMap(([name]) => {
    const { contentType } = encodingOf(encoding, name);
    // A list of types, or a range, leaves the choice to the caller's Blob.
    return typeof contentType === 'string' && !/[,*]/.test(contentType) ? [[name, contentType] as const] : [];
  });
  return types.length > 0 ? (Object.fromEntries(types) as Record<string, string>) : undefined;
}

function encodingOf(encoding: unknown, name: string): Record<string, unknown> {
  const given = isRecord(encoding) && Object.hasOwn(encoding, name) ? encoding[name] : undefined;
  return isRecord(given) ? given : {};
}

function stylesOf<S>(styles: readonly (readonly [string, S | undefined])[]): Readonly<Record<string, S>> | undefined {
  const own = styles.filter((entry): entry is readonly [string, S] => entry[1] !== undefined);
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

function styleOf(style: string, explode: boolean, schema: Schema | undefined, document: OpenApi): Style | undefined {
  if (style === 'deepObject')
    return isNested(document, schema) || mayBe(document, schema, 'array', 0) ? 'deep' : undefined;
  if (!explode && style === 'form' && mayBe(document, schema, 'object', 0)) return 'object';
  if (!explode) return Object.hasOwn(SEPARATORS, style) ? SEPARATORS[style] : undefined;
  return mayBe(document, schema, 'object', 0) ? 'form' : undefined;
}

/** True for a list of objects or lists, and for an object that contains some. */
function isNested(document: OpenApi, schema: unknown): boolean {
  const parts = alternativesOf(document, schema, 0);
  const isDeep = (part: unknown): boolean => mayBe(document, part, 'object', 0) || mayBe(document, part, 'array', 0);
  return parts.some((part) => {
    if (isRecord(part.items) && isDeep(part.items)) return true;
    return (
      propertiesOf(document, part, 0).some(([, property]) => isDeep(property)) || isDeep(part.additionalProperties)
    );
  });
}

/** True if the schema allows a value of the type. */
export function mayBe(document: OpenApi, given: unknown, type: string, depth = 0): boolean {
  return alternativesOf(document, given, depth).some((schema) => {
    const types = [schema.type ?? []].flat();
    if (types.length > 0) return types.includes(type);
    if (type === 'array') return schema.items !== undefined;
    return type === 'object' && (schema.properties !== undefined || isRecord(schema.additionalProperties));
  });
}

/** A schema and the parts it consists of. */
function alternativesOf(document: OpenApi, given: unknown, depth: number): Schema[] {
  const schema = isRecord(given) ? resolve<Schema>(document, given as Schema) : undefined;
  if (!isRecord(schema) || depth > MAX_DEPTH) return [];
  const parts = [schema.allOf, schema.anyOf, schema.oneOf].filter(Array.isArray).flat() as unknown[];
  return [schema, ...parts.flatMap((part) => alternativesOf(document, part, depth + 1))];
}

function propertiesOf(document: OpenApi, given: unknown, depth: number): [string, Schema][] {
  return alternativesOf(document, given, depth).flatMap(({ properties }) =>
    isRecord(properties) ? (Object.entries(properties) as [string, Schema][]) : [],
  );
}

/** True for a schema that allows only objects. */
export function isObject(document: OpenApi, given: unknown, depth = 0): boolean {
  const schema = isRecord(given) ? resolve<Schema>(document, given as Schema) : undefined;
  if (!isRecord(schema) || depth > MAX_DEPTH) return false;
  if (schema.type !== undefined) return [schema.type].flat().every((type) => type === 'object');
  if (schema.properties !== undefined) return true;
  const union = [schema.anyOf, schema.oneOf].find(Array.isArray) as Schema[] | undefined;
  if (union) return union.every((part) => isObject(document, part, depth + 1));
  return Array.isArray(schema.allOf) && schema.allOf.some((part) => isObject(document, part, depth + 1));
}

/** The operation's or its path item's own server: its path if it is on the document's origin, else its URL. */
export function readServer(
  { path, operation }: OperationEntry,
  { document, foreign }: Pick<ReadContext, 'document' | 'foreign'>,
  warn: (message: string, advice: string) => void,
): string | undefined {
  const owner = operation['servers'] === undefined ? resolveRecord(document, document.paths?.[path]) : operation;
  const url = serverURL(owner);
  if (url === undefined) return undefined;
  const [main, absolute] = [absoluteServerURL(document), absoluteServerURL(owner)];
  const isElsewhere =
    absolute !== undefined && (main === undefined || new URL(absolute).origin !== new URL(main).origin);
  if (isElsewhere && foreign) return absolute;
  const isRelative = !/^[a-z][a-z\d+.-]*:|^[/\\]{2}|[{}]/i.test(url);
  if (isElsewhere || (absolute === undefined && !isRelative) || !URL.canParse(url, main ?? 'http://server')) {
    warn(`has a server of its own that it is not called at, ${url}.`, "It is called at the client's base URL.");
    return undefined;
  }
  const own = basePathOf({ servers: owner['servers'] });
  return own === basePathOf(document) ? undefined : own;
}
