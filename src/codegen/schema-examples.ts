import { asRecord } from '../json.ts';
import { child, componentName, follow, rootOf } from '../openapi/place.ts';
import { isSuccess, listOperations } from '../openapi/operations.ts';
import type { OpenApi } from '../openapi/types.ts';

/**
 * The document, with the first example of each completion response copied to the response's schema. Some mock servers
 * generate a response from the schema, property by property, and would include an `error`, because the schema allows
 * one.
 */
export function withSchemaExamples(document: OpenApi): OpenApi {
  const schemas = { ...asRecord(child(rootOf(document), 'components', 'schemas').value) };
  for (const { operation, place } of listOperations(document)) {
    if (operation['x-stream'] === undefined) continue;
    for (const status of Object.keys(operation.responses ?? {})) {
      if (!isSuccess(status, operation)) continue;
      const media = child(follow(document, child(place, 'responses', status)), 'content', 'application/json');
      const name = componentName(child(media, 'schema').value);
      const schema = name === undefined ? undefined : asRecord(schemas[name]);
      const [first] = Object.keys(asRecord(child(media, 'examples').value) ?? {});
      if (name === undefined || !schema || first === undefined || 'example' in schema) continue;
      const example = asRecord(follow(document, child(media, 'examples', first)).value)?.['value'];
      schemas[name] = { ...schema, example };
    }
  }
  return { ...document, components: { ...document.components, schemas } } as OpenApi;
}
