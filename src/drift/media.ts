import { asRecord } from '../json.ts';
import { memberOf, type DocumentIndex, type OperationPlace, type Place } from './document.ts';

/** What the document says of an answer: its schema, or what it leaves out. */
export type Described = { readonly schema: Place | undefined } | { readonly missing: 'status' | 'media-type' };

/** Finds the schema of an answer by status and content type. A stream's schema is that of one event. */
export function describeAnswer(
  index: DocumentIndex,
  { place }: OperationPlace,
  status: number,
  contentType: string,
): Described {
  const responses = memberOf(place, 'responses');
  const given =
    responses &&
    (memberOf(responses, status) ??
      memberOf(responses, `${Math.floor(status / 100)}XX`) ??
      memberOf(responses, 'default'));
  const response = given && index.follow(given);
  if (!response) return { missing: 'status' };
  const content = memberOf(response, 'content');
  if (!content) return contentType === '' ? { schema: undefined } : { missing: 'media-type' };
  const type = contentType.replace(/;.*/s, '').trim().toLowerCase();
  const name = Object.keys(asRecord(content.schema) ?? {}).find((each) => fits(each.replace(/;.*/s, '').trim(), type));
  const media = name === undefined ? undefined : memberOf(content, name);
  if (!media) return { missing: 'media-type' };
  const schema = memberOf(media, 'schema');
  return { schema: schema && type === 'text/event-stream' ? eventOf(index, schema) : schema };
}

function fits(name: string, type: string): boolean {
  const [range = '', rest] = name.toLowerCase().split('/');
  return name.toLowerCase() === type || name === '*/*' || (rest === '*' && type.startsWith(`${range}/`));
}

/** The schema of an event's JSON: told by `contentSchema`, or by an object in its place, whose `data` it is if it has one. */
function eventOf(index: DocumentIndex, schema: Place): Place | undefined {
  const place = index.follow(schema);
  if (!place) return undefined;
  if (asRecord(place.schema)?.['type'] === 'string') return memberOf(place, 'contentSchema');
  const properties = memberOf(place, 'properties');
  return (properties && memberOf(properties, 'data')) ?? place;
}
