/** The parts of a small document, and the expectations about it. */

/** Calls operations of a client whose types are not known here. */
export type Use = (client: Client) => Promise<unknown>;
export interface Client {
  readonly [resource: string]: { readonly [method: string]: (...args: unknown[]) => Promise<unknown> };
}

export interface SmallDocument {
  readonly name: string;
  /** YAML; default: one GET. */
  readonly paths?: string;
  readonly schemas?: string;
  /** Changes the text of the whole document. */
  readonly edit?: (text: string) => string;
  /** Expected lines of the types. */
  readonly types?: readonly string[];
  /** Rules of all expected warnings. */
  readonly warns?: readonly string[];
  readonly use?: Use;
  readonly sends?: readonly string[];
}

export const OK: string =
  "responses: { '200': { description: ok, content: { application/json: { schema: { type: object } } } } }";
export const json = (schema: string, status = '200'): string =>
  `responses: { '${status}': { description: ok, content: { application/json: { schema: ${schema} } } } }`;
export const body = (type: string, schema: string, more = ''): string =>
  `requestBody: { required: true, content: { '${type}': { schema: ${schema}${more} } } }`;
export const post = (more: string): string => `/a: { post: { operationId: a.send, ${more}, ${OK} } }`;
export const get = (parameters: string): string =>
  `/a: { get: { operationId: a.get, parameters: [${parameters}], ${OK} } }`;
export const query = (more: string): string => get(`{ name: q, in: query, ${more} }`);
export const old = (text: string): string => text.replace('3.1.1', '3.0.3');
export const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;
