/** Media types, by what the client does with them. */

export function isJSON(type: string): boolean {
  return /[/+]json$/.test(essenceOf(type));
}

export function isEventStream(type: string): boolean {
  return /^\s*text\/event-stream\s*(?:;|$)/i.test(type);
}

/** JSON values, one per line. */
export function isJSONLines(type: string): boolean {
  return /^application\/(?:(?:x-)?(?:ndjson|jsonl|jsonlines|json-lines|ldjson)|json-seq|stream\+json|x-json-stream)$/.test(
    essenceOf(type),
  );
}

/** Text that is returned as a string, except event streams. */
export function isText(type: string): boolean {
  return !isEventStream(type) && /^text\/|^application\/(?:.*\+)?(?:xml|x-ndjson|yaml)$/.test(essenceOf(type));
}

/** True if a media type range, such as `image/*`, includes the type. */
export function includesType(range: string, type: string): boolean {
  const [wide, narrow] = [essenceOf(range), essenceOf(type)];
  return wide === narrow || wide === '*/*' || (wide.endsWith('/*') && narrow.startsWith(wide.slice(0, -1)));
}

/** The type without its parameters, in lower case. */
export function essenceOf(type: string): string {
  const [essence = ''] = type.split(';', 1);
  return essence.trim().toLowerCase();
}
