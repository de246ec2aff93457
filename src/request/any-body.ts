import { isStream, toJSON } from './body.ts';

/** The body to send: unchanged if `fetch` accepts it, otherwise as JSON. */
export function serializeBody(body: unknown): BodyInit {
  return isBodyInit(body) ? body : toJSON(body);
}

function isBodyInit(body: unknown): body is BodyInit {
  return (
    // By their tags: not every platform has all of these classes, and some come from elsewhere.
    /^\[object (?:FormData|URLSearchParams|Blob|File|ArrayBuffer)\]$/.test(Object.prototype.toString.call(body)) ||
    ArrayBuffer.isView(body) ||
    isStream(body)
  );
}
