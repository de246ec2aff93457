import { isStream, toJSON } from './body.ts';

/** The body to send: unchanged if `fetch` accepts it, otherwise as JSON. */
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
