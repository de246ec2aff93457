import { toJSON } from './body.ts';
import { serializeQuery } from './query.ts';
import { queryStyles, type Style } from './query-styles.ts';

type Members = Readonly<Record<string, unknown>>;

/** A multipart body: Blobs as files, arrays as repeated fields, other objects as JSON text. */
export function multipart(members: Members): FormData {
  return toFormData(members, {});
}

/** Like `multipart`, with media types of single parts. */
export function multipartTypes(types: Readonly<Record<string, string>>): (members: Members) => FormData {
  return (members) => toFormData(members, types);
}

function toFormData(members: Members, types: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(members)) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      const part = item instanceof Blob ? item : typeof item === 'object' ? toJSON(item) : String(item);
      // Only a file has a media type.
      if (type === undefined || (part instanceof Blob && part.type !== '')) data.append(name, part);
      else data.append(name, new Blob([part], { type }));
    }
  }
  return data;
}

/** JSON, or multipart if one of the properties is a file. */
export function jsonOrMultipart(members: Members): string | FormData {
  const isFile = (value: unknown): boolean => value instanceof Blob;
  const files = Object.values(members).some((value) => isFile(value) || (Array.isArray(value) && value.some(isFile)));
  return files ? multipart(members) : toJSON(members);
}

/** A form body: arrays as repeated fields, the properties of objects in brackets; null and undefined are omitted. */
export function form(members: Members): URLSearchParams {
  return new URLSearchParams(serializeQuery(members));
}

/** Like `form`, with styles of single fields. */
export function formStyles(styles: Readonly<Record<string, Style>>): (members: Members) => URLSearchParams {
  const write = queryStyles(styles);
  return (members) => new URLSearchParams(write(members));
}
