import { asRecord } from '../json.ts';
import { includesType, isEventStream } from '../media-type.ts';
import { child, childIfAny, follow, type Place } from '../openapi/place.ts';
import { eventSchemaOf } from '../openapi/schemas.ts';

/** The document's description of a response: its schema, or what is undocumented. */
export type Described = { readonly schema: Place | undefined } | { readonly missing: 'status' | 'media-type' };

/** Finds the schema of a response by status and content type. A stream's schema is that of one event. */
export function describeResponse(document: unknown, operation: Place, status: number, contentType: string): Described {
  const responses = child(operation, 'responses');
  // The document does not describe responses.
  if (Object.keys(asRecord(responses.value) ?? {}).length === 0) return { schema: undefined };
  const given =
    childIfAny(responses, status) ??
    childIfAny(responses, `${Math.floor(status / 100)}XX`) ??
    childIfAny(responses, 'default');
  const response = given && follow(document, given);
  if (response?.value === undefined) return { missing: 'status' };
  const content = childIfAny(response, 'content');
  if (!content) return contentType === '' ? { schema: undefined } : { missing: 'media-type' };
  const range = Object.keys(asRecord(content.value) ?? {}).find((each) => includesType(each, contentType));
  if (range === undefined) return { missing: 'media-type' };
  const schema = childIfAny(child(content, range), 'schema');
  return { schema: schema && isEventStream(contentType) ? eventSchemaOf(document, schema) : schema };
}
