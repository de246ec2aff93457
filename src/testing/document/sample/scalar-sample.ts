import { textForPattern } from './text-for-pattern.ts';

/**
 * Example texts for the formats of JSON Schema and OpenAPI.
 * https://json-schema.org/draft/2020-12/json-schema-validation#section-7.3
 */
const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
  time: '12:00:00Z',
  duration: 'PT1H',
  email: 'user@example.com',
  'idn-email': 'user@example.com',
  hostname: 'example.com',
  'idn-hostname': 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  iri: 'https://example.com/',
  'uri-reference': '/path',
  'iri-reference': '/path',
  'uri-template': '/path/{id}',
  uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  'json-pointer': '/path',
  'relative-json-pointer': '0/path',
  regex: '^a$',
  byte: 'c3RyaW5n',
  base64: 'c3RyaW5n',
  int64: '0',
};

/** Maximum length of a generated text, in characters. */
const MAX_LENGTH = 10_000;

/** A text that matches a schema. */
export function sampleText({ format, pattern, minLength, maxLength }: Record<string, unknown>): string {
  const least = Math.min(numberOr(minLength, 0), MAX_LENGTH);
  const most = Math.max(least, numberOr(maxLength, MAX_LENGTH));
  if (typeof pattern === 'string') {
    const text = textForPattern(pattern, least, most);
    if (text !== undefined) return text;
  }
  const known = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (known !== undefined && known.length >= least && known.length <= most) return known;
  return 'string'.padEnd(least, '-').slice(0, most);
}

/** A number that matches a schema: 0 if that is allowed. */
export function sampleNumber(schema: Record<string, unknown>, isInteger: boolean): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const above = limit(minimum, exclusiveMinimum, -Infinity, Math.max);
  const below = limit(maximum, exclusiveMaximum, Infinity, Math.min);
  const step = typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : isInteger ? 1 : 0;
  const fits = (value: number): boolean =>
    (value > above.value || (value === above.value && !above.isOpen)) &&
    (value < below.value || (value === below.value && !below.isOpen));
  if (fits(0)) return 0;
  const edge = Number.isFinite(above.value) ? above.value : below.value;
  const candidates =
    step > 0
      ? [Math.ceil(edge / step) * step, Math.floor(edge / step) * step].flatMap((value) => [
          value,
          value + step,
          value - step,
        ])
      : [edge, edge + 1, edge - 1, (above.value + below.value) / 2];
  return candidates.find(fits) ?? 0;
}

/** The stricter of the two; OpenAPI 3.0 writes `exclusiveMinimum: true` beside `minimum`. */
function limit(
  closed: unknown,
  open: unknown,
  none: number,
  stricter: (...values: number[]) => number,
): { value: number; isOpen: boolean } {
  const inside = numberOr(closed, none);
  const outside = typeof open === 'number' ? open : none;
  const value = stricter(inside, outside);
  return { value, isOpen: (open === true && value === inside) || (typeof open === 'number' && value === open) };
}

export function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}
