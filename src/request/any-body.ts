import { isStream, toJSON } from './body.ts';

/** A body that the caller may have made: as it is if `fetch` takes it, else as JSON. */
export function serializeBody(body: unknown): BodyInit {
  return isBodyInit(body) ? body : toJSON(body);
}

function isBodyInit(body: unknown): body is BodyInit {
  return (
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    isStream(body)
  );
}
