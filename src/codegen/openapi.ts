/**
 * The parts of an OpenAPI 3.x document that the generator reads, as loosely as documents are written: everything may be
 * missing. https://spec.openapis.org/oas/v3.1.1
 */

import { unescapeToken } from '../json-pointer.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface Reference {
  $ref: string;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema | boolean>;
  required?: string[];
  items?: Schema | boolean;
  enum?: Json[];
  const?: Json;
  format?: string;
  description?: string;
  deprecated?: boolean;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  contentSchema?: Schema;
  contentMediaType?: string;
  additionalProperties?: Schema | boolean;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  readOnly?: boolean;
  writeOnly?: boolean;
  [keyword: string]: unknown;
}

export interface MediaType {
  schema?: Schema;
  'x-stream'?: unknown;
  [key: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  deprecated?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
}

export interface Body {
  required?: boolean;
  content?: Record<string, MediaType>;
}

export interface Answer {
  description?: string;
  content?: Record<string, MediaType>;
}

export type SecurityRequirement = Record<string, string[]>;

export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: Body | Reference;
  responses?: Record<string, Answer | Reference>;
  security?: SecurityRequirement[];
  'x-retry'?: unknown;
  'x-paginate'?: unknown;
}

export interface SecurityScheme {
  type?: string;
  scheme?: string;
  in?: string;
  name?: string;
}

export interface OpenApi {
  openapi: string;
  info?: { title?: string; version?: string };
  paths?: Record<string, Record<string, unknown>>;
  security?: SecurityRequirement[];
  tags?: { name: string }[];
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme | Reference>;
    [section: string]: Record<string, unknown> | undefined;
  };
  [key: string]: unknown;
}

export const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options'] as const;
export type Method = (typeof METHODS)[number];

export interface OperationEntry {
  readonly path: string;
  readonly method: Method;
  readonly operation: OperationObject;
  /** Parameters of the path item and of the operation, references followed; the operation's win. */
  readonly parameters: Parameter[];
}

export const SCHEMAS = '#/components/schemas/';

/** Every operation in the order of the document. */
export function listOperations(document: OpenApi): OperationEntry[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, given]) => {
    const item = resolve<Record<string, unknown>>(document, given);
    return METHODS.flatMap((method) => {
      const operation = item[method] as OperationObject | undefined;
      if (!operation) return [];
      const all = [...((item.parameters as OperationObject['parameters']) ?? []), ...(operation.parameters ?? [])];
      const byPlace = new Map(
        all.map((given) => resolve<Parameter>(document, given)).map((it) => [`${it.in} ${it.name}`, it]),
      );
      return [{ path, method, operation, parameters: [...byPlace.values()] }];
    });
  });
}

/** Follows a local reference, through further references; what is none is returned as it is. */
export function resolve<T extends object>(document: OpenApi, value: T | Reference): T {
  let current: unknown = value;
  for (let hops = 0; hops < 64 && isReference(current); hops += 1) current = atPointer(document, current.$ref);
  return current as T;
}

/** The name of the component a schema refers to, if it does nothing else. */
export function componentName(schema: unknown): string | undefined {
  if (!isReference(schema) || !schema.$ref.startsWith(SCHEMAS)) return undefined;
  const name = schema.$ref.slice(SCHEMAS.length);
  return name.includes('/') ? undefined : unescapePointer(name);
}

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && typeof (value as Reference).$ref === 'string';
}

function atPointer(document: OpenApi, pointer: string): unknown {
  if (!pointer.startsWith('#/')) return undefined;
  return pointer
    .slice(2)
    .split('/')
    .map(unescapePointer)
    .reduce<unknown>((value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), document);
}

export function unescapePointer(segment: string): string {
  let text = segment;
  try {
    text = decodeURIComponent(segment);
  } catch {
    // A stray percent sign is part of the name.
  }
  return unescapeToken(text);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
