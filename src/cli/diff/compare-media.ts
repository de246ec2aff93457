import { essenceOf, isEventStream, isJSON } from '../../media-type.ts';
import { child, childIfAny, type Place } from '../../openapi/place.ts';
import { eventSchemaOf, itemSchemaOf } from '../../openapi/schemas.ts';
import type { Direction } from './change.ts';
import { serializationOf } from './compare-parameters.ts';
import type { Context, Two } from './context.ts';
import { rawOf } from './document.ts';

/** Compares the media types of a request or a response, with their schemas. */
export function compareMedia(context: Context, direction: Direction, places: Two<Place>, at: string): void {
  const [before, after] = places;
  const [was, is] = [mediaOf(before), mediaOf(after)];
  for (const [type, key] of was) {
    const now = is.get(type);
    if (now === undefined)
      context.report('media-type-removed', `${type} removed`, 'breaking', direction, { at, pointer: before.pointer });
    else compareMediaType(context, direction, [child(before, 'content', key), child(after, 'content', now)], at, type);
  }
  for (const type of is.keys())
    if (!was.has(type)) {
      const place = { at, pointer: after.pointer };
      context.report('media-type-added', `${type} too`, 'safe', direction, place);
    }
}

function compareMediaType(context: Context, direction: Direction, media: Two<Place>, at: string, type: string): void {
  const [before, after] = media;
  const events = eventsOf(context, media, type);
  if (events) return context.compareSchemas(direction, ...events, 'event');
  const where = isJSON(type) ? at : `${at} (${type})`;
  context.compareSchemas(direction, child(before, 'schema'), child(after, 'schema'), where);
  if (type === 'multipart/form-data' || type === 'application/x-www-form-urlencoded')
    compareEncoding(context, direction, media, where);
}

/** The schemas of one event, if at least one document describes it. */
function eventsOf({ sides: { documents } }: Context, media: Two<Place>, type: string): Two<Place> | undefined {
  const [before, after] = media;
  if (!isEventStream(type)) {
    const items: Two<Place | undefined> = [itemSchemaOf(before), itemSchemaOf(after)];
    const [old, now] = items;
    return old || now ? [old ?? NONE, now ?? NONE] : undefined;
  }
  const roots = [documents[0].root.value, documents[1].root.value] as const;
  // If both documents describe an event's fields besides its data, all of them are compared.
  const whole = media.map((place, side) => {
    const schema = itemSchemaOf(place) ?? child(place, 'schema');
    const event = eventSchemaOf(roots[side], schema);
    return { schema, event, isWrapped: event !== undefined && event.pointer.endsWith('/properties/data') };
  });
  const [old, now] = whole as [(typeof whole)[0], (typeof whole)[0]];
  if (old.isWrapped && now.isWrapped) return [old.schema, now.schema];
  if (!old.event && !now.event) return undefined;
  return [old.event ?? NONE, now.event ?? NONE];
}

/** A schema that allows everything. */
const NONE: Place = { value: undefined, pointer: '#/none' };

/** Compares how the parts of a form are written. */
function compareEncoding(context: Context, direction: Direction, [before, after]: Two<Place>, at: string): void {
  const encodingOf = (media: Place, name: string): string => {
    const place = child(media, 'encoding', name);
    const type = rawOf(place.value)['contentType'];
    const written = serializationOf({ in: 'query', located: place }, true);
    return typeof type === 'string' ? `${type} (${written})` : written;
  };
  const names = [before, after].flatMap((media) => Object.keys(rawOf(childIfAny(media, 'encoding')?.value)));
  for (const name of new Set(names)) {
    const [was, is] = [encodingOf(before, name), encodingOf(after, name)];
    const place = { at: `${at}.${name}`, pointer: child(after, 'encoding', name).pointer };
    if (was !== is)
      context.report('serialization-changed', `was written as ${was}, now as ${is}`, 'breaking', direction, place);
  }
}

/** The content keys of a body by media type; parameters after a `;` do not affect the schema. */
function mediaOf({ value }: Place): Map<string, string> {
  const keys = Object.keys(rawOf(rawOf(value)['content']));
  return new Map(keys.map((key) => [essenceOf(key), key]));
}
