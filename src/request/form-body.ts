import { toJSON } from './body.ts';

type Members = Readonly<Record<string, unknown>>;

/** A multipart body: Blobs as files, arrays as repeated fields, other objects as JSON text. */
export function multipart(members: Members): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(members)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      if (item instanceof Blob) data.append(name, item);
      else data.append(name, typeof item === 'object' ? toJSON(item) : String(item));
    }
  }
  return data;
}

/** JSON, or multipart where one of the members is a file. */
export function jsonOrMultipart(members: Members): string | FormData {
  const isFile = (value: unknown): boolean => value instanceof Blob;
  const files = Object.values(members).some((value) => isFile(value) || (Array.isArray(value) && value.some(isFile)));
  return files ? multipart(members) : toJSON(members);
}

/** A form body. */
export function form(members: Members): URLSearchParams {
  return new URLSearchParams(members as Record<string, string>);
}
