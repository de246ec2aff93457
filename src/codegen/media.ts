/** Media types, by what the client does with them. */

export function isJson(type: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(type);
}

export function isEventStream(type: string): boolean {
  return /^text\/event-stream\b/i.test(type);
}

/** Text that is answered as a string; event streams are not among them. */
export function isText(type: string): boolean {
  return (
    !isEventStream(type) && (/^text\//i.test(type) || /^application\/(?:[\w.-]+\+)?(?:xml|x-ndjson|yaml)\b/i.test(type))
  );
}

/** How a request body of this type is sent. */
export function bodyKind(type: string): 'json' | 'multipart' | 'form' | 'bytes' {
  if (isJson(type)) return 'json';
  if (/^multipart\//i.test(type)) return 'multipart';
  return /^application\/x-www-form-urlencoded\b/i.test(type) ? 'form' : 'bytes';
}
