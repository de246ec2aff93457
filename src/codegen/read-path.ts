/** Reads the path parameters of an operation: names, types, and how they are written. */
import { isJSON } from '../media-type.ts';
import { resolve } from '../openapi/place.ts';
import type { OpenApi, Parameter, Schema } from '../openapi/types.ts';
import type { PathStyle } from '../request/path-styles.ts';
import type { OperationModel, PathParameter } from './model.ts';
import { camel, declarable, unique } from './names.ts';
import { mayBe } from './read-request.ts';
import { scalarType } from './scalar-type.ts';

export function readPathParameters(path: string, parameters: readonly Parameter[], document: OpenApi): PathParameter[] {
  const taken = new Set(['client', 'params', 'query', 'options', 'call', 'callStream', 'pageCall', 'callSlug']);
  return Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => {
    const parameter = parameterOf(parameters, name);
    const argument = unique(declarable(camel(name) || 'value'), taken);
    return { name, argument, type: typeOf(document, parameter), description: parameter?.description };
  });
}

/**
 * Styles of path parameters that are not a plain string or number. https://spec.openapis.org/oas/v3.1.1#style-values
 */
export function readPathStyles(
  places: readonly PathParameter[],
  parameters: readonly Parameter[],
  document: OpenApi,
): OperationModel['pathStyles'] {
  const styles = places.flatMap(({ name }): [string, PathStyle][] => {
    const style = styleOf(document, parameterOf(parameters, name));
    return style === undefined ? [] : [[name, style]];
  });
  return styles.length > 0 ? Object.fromEntries(styles) : undefined;
}

/**
 * `/models/{author}/{slug}/endpoints`: two adjacent parameters are one name for callers who have both in one string.
 */
export function pairOf(path: string, parameters: readonly PathParameter[]): string | undefined {
  const [first, second] = parameters;
  if (!first || !second || parameters.length !== 2 || !path.includes(`{${first.name}}/{${second.name}}`))
    return undefined;
  if (first.type !== 'string' || second.type !== 'string') return undefined;
  return camel(`${first.argument} ${second.argument}`);
}

function parameterOf(parameters: readonly Parameter[], name: string): Parameter | undefined {
  return parameters.find((other) => other.in === 'path' && other.name === name);
}

function styleOf(document: OpenApi, parameter: Parameter | undefined): PathStyle | undefined {
  const { schema, content, style = 'simple', explode = false } = parameter ?? {};
  const [type] = Object.keys(content ?? {});
  if (type !== undefined) return isJSON(type) ? 'json' : undefined;
  const kind = style === 'label' || style === 'matrix' ? style : 'simple';
  if (kind === 'simple' && !mayBe(document, schema, 'array') && !mayBe(document, schema, 'object')) return undefined;
  return explode === true ? `${kind}*` : kind;
}

function typeOf(document: OpenApi, parameter: Parameter | undefined): string {
  const style = styleOf(document, parameter);
  const { schema, content } = parameter ?? {};
  if (style === undefined) return pathType(document, schema);
  if (style === 'json') return scalarType(Object.values(content ?? {})[0]?.schema) ?? 'object';
  const isList = mayBe(document, schema, 'array');
  const isObject = mayBe(document, schema, 'object');
  const isScalar = ['string', 'integer', 'number', 'boolean'].some((type) => mayBe(document, schema, type));
  const types = [
    ...(isScalar ? [isList || isObject ? 'string | number' : pathType(document, schema)] : []),
    ...(isList ? [`readonly ${itemType(document, schema)}[]`] : []),
    ...(isObject ? ['Readonly<Record<string, unknown>>'] : []),
  ];
  return types.length > 0 ? types.join(' | ') : 'string';
}

function itemType(document: OpenApi, given: Schema | undefined): string {
  const schema = given && resolve<Schema>(document, given);
  const items = schema?.items;
  const type = typeof items === 'object' ? scalarType(resolve<Schema>(document, items)) : undefined;
  return type === undefined ? '(string | number | boolean)' : / /.test(type) ? `(${type})` : type;
}

/** The type of a path parameter: string or number. */
function pathType(document: OpenApi, given: Schema | undefined): string {
  const schema = given && resolve<Schema>(document, given);
  if (!schema) return 'string';
  if (Array.isArray(schema.enum) || schema.const !== undefined) {
    const type = scalarType(schema);
    return type !== undefined && /^('|\d|-\d)/.test(type) ? type : 'string';
  }
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  return schema.type === 'boolean' ? '`${boolean}`' : 'string';
}
