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

/** A form body. */
export function form(members: Members): URLSearchParams {
  return new URLSearchParams(members as Record<string, string>);
}
