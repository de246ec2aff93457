import { InvalidRequestError } from '../errors/failures.ts';

/** A request body as `fetch` takes it: JSON text, or what is a body already. Throws `InvalidRequestError` for what has no JSON. */
export function serializeBody(body: unknown): BodyInit {
  if (isBodyInit(body)) return body;
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new InvalidRequestError(`The request body cannot be sent as JSON: ${obstacle(body)}.`, { cause });
  }
}

/** A multipart body: Blobs as files, arrays as repeated fields, other objects as JSON text. */
export function toFormData(fields: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue;
      if (item instanceof Blob) form.append(name, item);
      else form.append(name, typeof item === 'object' ? (serializeBody(item) as string) : String(item));
    }
  }
  return form;
}

function isBodyInit(body: unknown): body is BodyInit {
  return (
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream
  );
}

/** Names the member that JSON cannot hold. */
function obstacle(root: unknown): string {
  const seen = new Set<unknown>();
  const visit = (value: unknown, path: string): string | undefined => {
    if (typeof value === 'bigint') return `\`${path}\` is a BigInt`;
    if (typeof value !== 'object' || value === null) return undefined;
    if (seen.has(value)) return `\`${path}\` refers back to an object that contains it`;
    seen.add(value);
    for (const [key, member] of Object.entries(value)) {
      const found = visit(member, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
      if (found) return found;
    }
    seen.delete(value);
    return undefined;
  };
  try {
    return visit(root, '') ?? 'one of its members has a `toJSON` that throws';
  } catch {
    return 'it is nested too deep';
  }
}
