import { asRecord } from '../../json.ts';
import { follow, isReference } from '../../openapi/place.ts';

/** Whether a value fits a schema; `unknown` where that takes a complete validator. */
export type Fit = 'fits' | 'differs' | 'unknown';

/** Keywords that say nothing of which values fit. */
const ANNOTATION = /^(?:x-.*|title|description|examples?|default|deprecated|discriminator|\$comment|externalDocs)$/;

type Check = (limit: never, value: unknown, context: Context) => Fit;

interface Context {
  readonly document: object;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly depth: number;
}

const MAX_DEPTH = 64;
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const fit = (isFit: boolean): Fit => (isFit ? 'fits' : 'differs');

/** Checks what most requests need. A keyword that is not here makes the result `unknown`, never wrong. */
export function checkValue(document: object, given: unknown, value: unknown, depth = 0): Fit {
  if (given === true) return 'fits';
  const siblings = isReference(given)
    ? Object.keys(given).filter((key) => key !== '$ref' && !ANNOTATION.test(key))
    : [];
  const schema = asRecord(follow(document, { value: given, pointer: '' }).value);
  // `nullable` allows more than the other keywords do.
  if (!schema || siblings.length > 0 || depth > MAX_DEPTH || Object.hasOwn(schema, 'nullable')) return 'unknown';
  const context = { document, schema, depth: depth + 1 };
  const results = Object.entries(schema).map(([keyword, limit]): Fit => {
    if (ANNOTATION.test(keyword)) return 'fits';
    const check = Object.hasOwn(CHECKS, keyword) ? CHECKS[keyword] : undefined;
    return check ? check(limit as never, value, context) : 'unknown';
  });
  return all(results);
}

function all(results: readonly Fit[]): Fit {
  if (results.includes('differs')) return 'differs';
  return results.includes('unknown') ? 'unknown' : 'fits';
}

function any(results: readonly Fit[]): Fit {
  if (results.includes('fits')) return 'fits';
  return results.includes('unknown') ? 'unknown' : 'differs';
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const isOf = (value: unknown, type: string): boolean =>
  type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

const ofText =
  (check: (value: string, limit: never) => Fit): Check =>
  (limit, value) =>
    typeof value === 'string' ? check(value, limit) : 'fits';

const ofNumber =
  (check: (value: number, limit: number) => boolean): Check =>
  (limit, value) =>
    typeof value === 'number' ? fit(check(value, limit)) : 'fits';

const ofList =
  (check: (value: readonly unknown[], limit: never, context: Context) => Fit): Check =>
  (limit, value, context) =>
    Array.isArray(value) ? check(value as unknown[], limit, context) : 'fits';

const ofObject =
  (check: (value: Readonly<Record<string, unknown>>, limit: never, context: Context) => Fit): Check =>
  (limit, value, context) => {
    const record = Array.isArray(value) ? undefined : asRecord(value);
    return record ? check(record, limit, context) : 'fits';
  };

const lengthOf = (text: string): number => Array.from(text).length;

const CHECKS: Readonly<Record<string, Check>> = {
  type: (type: string | string[], value) => fit([type].flat().some((one) => isOf(value, one))),
  const: (only, value) => (isPlain(only) ? fit(value === only) : 'unknown'),
  enum: (listed: unknown[], value) => (listed.every(isPlain) ? fit(listed.includes(value)) : 'unknown'),
  allOf: (parts: unknown[], value, { document, depth }) =>
    all(parts.map((part) => checkValue(document, part, value, depth))),
  anyOf: (variants: unknown[], value, { document, depth }) =>
    any(variants.map((variant) => checkValue(document, variant, value, depth))),
  oneOf: (variants: unknown[], value, { document, depth }) => {
    const results = variants.map((variant) => checkValue(document, variant, value, depth));
    if (results.includes('unknown')) return 'unknown';
    return fit(results.filter((result) => result === 'fits').length === 1);
  },
  properties: ofObject((value, properties: Readonly<Record<string, unknown>>, { document, depth }) =>
    all(
      Object.entries(properties)
        .filter(([name]) => Object.hasOwn(value, name))
        .map(([name, schema]) => checkValue(document, schema, value[name], depth)),
    ),
  ),
  required: ofObject((value, names: readonly string[]) => fit(names.every((name) => Object.hasOwn(value, name)))),
  additionalProperties: ofObject((value, schema: unknown, { document, schema: { properties }, depth }) => {
    const others = Object.keys(value).filter((name) => !Object.hasOwn(asRecord(properties) ?? {}, name));
    if (schema === false) return fit(others.length === 0);
    return all(others.map((name) => checkValue(document, schema, value[name], depth)));
  }),
  minProperties: ofObject((value, least: number) => fit(Object.keys(value).length >= least)),
  maxProperties: ofObject((value, most: number) => fit(Object.keys(value).length <= most)),
  items: ofList((value, schema: unknown, { document, depth }) =>
    all(value.map((item) => checkValue(document, schema, item, depth))),
  ),
  minItems: ofList((value, least: number) => fit(value.length >= least)),
  maxItems: ofList((value, most: number) => fit(value.length <= most)),
  minLength: ofText((value, least: number) => fit(lengthOf(value) >= least)),
  maxLength: ofText((value, most: number) => fit(lengthOf(value) <= most)),
  // Other formats, and patterns, are for a validator that has them all.
  format: ofText((value, format) => (format === 'uuid' && UUID.test(value) ? 'fits' : 'unknown')),
  pattern: ofText(() => 'unknown'),
  minimum: ofNumber((value, least) => value >= least),
  maximum: ofNumber((value, most) => value <= most),
};
