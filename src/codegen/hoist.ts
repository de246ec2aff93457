/**
 * Names the inputs and outputs of operations to keep signatures short: the query becomes `ModelsListParams`, as does an
 * unnamed body; an unnamed response becomes `ModelsListResult`, an unnamed event `…Chunk`.
 */
import { isRecord } from '../json.ts';
import { isEventStream, isJSON, isJSONLines } from '../media-type.ts';
import { lineSchemaOf } from '../openapi/item-schemas.ts';
import { isSuccess, listOperations } from '../openapi/operations.ts';
import { SCHEMAS, componentName, resolve } from '../openapi/place.ts';
import type { MediaType, OpenApi, Parameter, RequestBody, ResponseObject, Schema } from '../openapi/types.ts';
import type { Identity, NameFault } from './identify.ts';
import { pascal, unique } from './names.ts';

export interface Hoisted {
  readonly document: OpenApi;
  /** The component that holds the query parameters, by operation object of `document`. */
  readonly queries: Map<object, { readonly name: string; readonly required: boolean }>;
  /** The component that holds the header parameters, likewise. */
  readonly headers: Hoisted['queries'];
  /** The component that holds the cookie parameters, likewise. */
  readonly cookies: Hoisted['queries'];
  readonly faults: NameFault[];
}

/**
 * Returns a copy of the document with those components added. `names` holds the existing components; the new ones are
 * added to it.
 */
export function hoist(
  prepared: OpenApi,
  identities: (document: OpenApi) => Map<object, Identity>,
  names: Set<string>,
  strict: boolean,
): Hoisted {
  const document = structuredClone(prepared);
  const schemas = ((document.components ??= {}).schemas ??= {});
  const queries: Hoisted['queries'] = new Map();
  const headers: Hoisted['queries'] = new Map();
  const cookies: Hoisted['queries'] = new Map();
  const faults: NameFault[] = [];
  const byOperation = identities(document);
  for (const { operation, method, parameters } of listOperations(document)) {
    const identity = byOperation.get(operation);
    if (!identity) continue;
    const base = pascal(identity.operationId);
    const add = (wanted: string, schema: Schema): Schema => {
      if (names.has(wanted)) {
        const message = `Operation "${identity.operationId}" needs the type name ${wanted}, which a schema of the document has.`;
        faults.push({
          rule: 'type-name-unique',
          message,
          advice: 'Rename the schema.',
          subject: wanted,
          fatal: strict,
        });
      }
      const name = unique(wanted, names);
      schemas[name] = schema;
      return { $ref: SCHEMAS + name };
    };
    const body = operation.requestBody && resolve<RequestBody>(document, operation.requestBody);
    const query = parameters.filter((parameter) => parameter.in === 'query');
    if (query.length > 0) {
      const kind = body && method !== 'get' && method !== 'head' ? 'Query' : 'Params';
      queries.set(
        operation,
        hoistParameters(query, (schema) => add(base + kind, schema)),
      );
    }
    const sent = parameters.filter(isSentHeader);
    if (sent.length > 0)
      headers.set(
        operation,
        hoistParameters(sent, (schema) => add(`${base}Headers`, schema)),
      );
    const inCookies = parameters.filter((parameter) => parameter.in === 'cookie');
    if (inCookies.length > 0)
      cookies.set(
        operation,
        hoistParameters(inCookies, (schema) => add(`${base}Cookies`, schema)),
      );
    const bodies = Object.entries(body?.content ?? {});
    for (const [type, media] of bodies) {
      const kind = bodies.length > 1 && !isJSON(type) ? 'FormParams' : 'Params';
      hoistMedia(media, (schema) => add(base + kind, schema));
    }
    for (const [status, given] of Object.entries(operation.responses ?? {})) {
      if (!isSuccess(status, operation)) continue;
      for (const [type, media] of Object.entries(resolve<ResponseObject>(document, given)?.content ?? {})) {
        if (isJSON(type) || type === '*/*') hoistMedia(media, (schema) => add(`${base}Result`, schema));
        else if (isJSONLines(type)) hoistLine(document, media, (schema) => add(`${base}Line`, schema));
        else if (isEventStream(type)) hoistEvent(document, media, (schema) => add(`${base}Chunk`, schema));
      }
    }
  }
  return { document, queries, headers, cookies, faults };
}

/** True for header parameters, except those that OpenAPI describes elsewhere. */
export function isSentHeader({ in: place, name }: Parameter): boolean {
  return place === 'header' && !/^(accept|content-type|authorization)$/i.test(name);
}

function hoistParameters(
  parameters: readonly Parameter[],
  add: (schema: Schema) => Schema,
): { readonly name: string; readonly required: boolean } {
  const required = parameters.some((parameter) => parameter.required === true);
  return { name: componentName(add(parametersSchema(parameters))) as string, required };
}

/** The parameters as one object schema, each with its parameter's description. */
function parametersSchema(parameters: readonly Parameter[]): Schema {
  const required = parameters.filter((parameter) => parameter.required === true).map((parameter) => parameter.name);
  const properties = Object.fromEntries(
    parameters.map((parameter) => {
      const schema = parameter.schema ?? Object.values(parameter.content ?? {})[0]?.schema ?? {};
      const description = parameter.description ?? schema.description;
      const deprecated = parameter.deprecated ?? schema.deprecated;
      const plain = schema.$ref === undefined ? schema : { allOf: [schema] };
      return [parameter.name, { ...plain, ...(description && { description }), ...(deprecated && { deprecated }) }];
    }),
  );
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

function hoistMedia(media: MediaType, add: (schema: Schema) => Schema): void {
  if (media.schema && needsName(media.schema)) media.schema = add(media.schema);
}

function hoistLine(document: OpenApi, media: MediaType, add: (schema: Schema) => Schema): void {
  const line = lineSchemaOf(document, media.schema);
  if (!line || !needsName(line)) return;
  const owner = media.schema && resolve<Schema>(document, media.schema);
  if (owner?.contentSchema === line) owner.contentSchema = add(line);
  else if (owner?.items === line) owner.items = add(line);
  else media.schema = add(line);
}

function hoistEvent(document: OpenApi, media: MediaType, add: (schema: Schema) => Schema): void {
  const schema = media.schema && resolve<Schema>(document, media.schema);
  if (!schema) return;
  if (schema.contentSchema) {
    if (needsName(schema.contentSchema)) schema.contentSchema = add(schema.contentSchema);
    return;
  }
  const data = isRecord(schema.properties) ? schema.properties.data : undefined;
  if (isRecord(data) && needsName(data)) (schema.properties as Record<string, Schema>).data = add(data);
  else if (media.schema && needsName(media.schema) && isEvent(schema)) media.schema = add(media.schema);
}

/** True for a schema of one event, false for a schema of the whole stream's text. */
function isEvent({ properties, oneOf, anyOf, allOf, additionalProperties, type }: Schema): boolean {
  return (properties ?? oneOf ?? anyOf ?? allOf ?? additionalProperties) !== undefined || type === 'object';
}

/** Built-in types need no name, nor do schemas that only refer to a component. */
function needsName(schema: Schema): boolean {
  if (componentName(schema) !== undefined) return false;
  const scalar = ['string', 'number', 'integer', 'boolean', 'null'];
  return !(
    typeof schema.type === 'string' &&
    scalar.includes(schema.type) &&
    schema.enum === undefined &&
    schema.const === undefined
  );
}
