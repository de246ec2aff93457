import { escapeToken } from '../json-pointer.ts';
import { asRecord, asString } from '../json.ts';
import { choose, hasType, typeOf } from './branches.ts';
import { lenientPattern } from '../openapi/pattern.ts';
import { childIfAny, childrenOf, type Place } from '../openapi/place.ts';
import type { DocumentIndex } from './document-index.ts';
import type { Validator } from './validator.ts';

/** Something in a value that its schema does not describe. */
export interface Finding {
  readonly kind: 'property' | 'value' | 'violation';
  /** JSON pointer, with `*` for positions in lists and for names that are data. */
  readonly pointer: string;
  /** The JSON Schema keyword that is violated. */
  readonly keyword?: string;
  /** The value that is not listed. */
  readonly value?: string;
  readonly message: string;
}

/** Entries of a list that are compared: they usually have the same type. */
const MAX_ITEMS = 1_000;
/** Characters of an unlisted value in a report. */
const MAX_VALUE = 64;
/** Most schemas that may apply to one value. */
const MAX_PLACES = 200;

/** Keywords about a value itself, not about its parts. `type` is checked before. */
const OWN = [
  'enum', 'const', 'required', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength',
  'maxLength', 'pattern', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'dependentRequired',
]; // oxfmt-ignore
/** Keywords that do not concern properties. */
const ANNOTATIONS = /^(?:type|title|description|examples?|default|deprecated|readOnly|writeOnly|x-.*)$/;
/** Keywords that only a full validation can check. */
const WHOLE = [
  'not', 'if', 'dependentSchemas', 'propertyNames', 'contains', 'unevaluatedProperties', 'unevaluatedItems', '$dynamicRef',
]; // oxfmt-ignore

/** Compares values with schemas: finds what violates them, properties they do not name, and values they do not list. */
export function createWalk(
  index: DocumentIndex,
  validator: Validator,
): (value: unknown, place: Place, mask?: (text: string) => string) => Finding[] {
  /** The own part of a schema with something to check, made once. */
  const ownParts = new WeakMap<object, { readonly schema: object | undefined }>();
  /** Equal own parts are the same object, so that the validator compiles them once. */
  const shared = new Map<string, object>();

  function ownPartOf(schema: Record<string, unknown>): object | undefined {
    let part = ownParts.get(schema);
    if (!part) {
      const entries = OWN.filter((key) => Object.hasOwn(schema, key)).map((key) => [key, schema[key]]);
      part = { schema: entries.length > 0 ? share(Object.fromEntries(entries) as object) : undefined };
      ownParts.set(schema, part);
    }
    return part.schema;
  }

  function share(schema: object): object {
    const text = JSON.stringify(schema);
    const known = shared.get(text) ?? schema;
    shared.set(text, known);
    return known;
  }

  return (root, start, mask = (text) => text) => {
    const findings: Finding[] = [];
    const violate = (pointer: string, keyword: string, message: string): void =>
      void findings.push({ kind: 'violation', pointer, keyword, message });

    /** All schemas that apply to a value here, references and unions resolved; reports violations of the value itself. */
    function expand(value: unknown, place: Place, pointer: string, applied: Place[]): void {
      if (applied.length >= MAX_PLACES) return;
      applied.push(place);
      const { value: schema } = place;
      if (schema === false) violate(pointer, 'false schema', 'is not allowed');
      const record = asRecord(schema);
      if (!record) return;
      if (typeof record['$ref'] === 'string') {
        const target = index.follow(place);
        if (target) expand(value, target, pointer, applied);
      }
      if (!hasType(value, record['type'])) {
        violate(pointer, 'type', `is ${typeOf(value)}, not ${String(record['type']).replaceAll(',', ' or ')}`);
        return;
      }
      const own = ownPartOf(record);
      const wrong = own ? [...validator.check(own, value)] : [];
      if (WHOLE.some((key) => Object.hasOwn(record, key))) wrong.push(...validator.checkAt(place.pointer, value));
      for (const { keyword, message = 'is wrong', params } of wrong) {
        const { missingProperty } = params;
        if (missingProperty === undefined) violate(pointer, keyword, message);
        else violate(`${pointer}/${escapeToken(missingProperty)}`, keyword, 'is missing');
      }
      for (const part of childrenOf(childIfAny(place, 'allOf'))) expand(value, part, pointer, applied);
      for (const key of ['anyOf', 'oneOf']) {
        const union = childIfAny(place, key);
        if (union) expandUnion(value, union, key, pointer, applied);
      }
    }

    function expandUnion(value: unknown, union: Place, keyword: string, pointer: string, applied: Place[]): void {
      const { variants, unlisted, tag } = choose(value, union, index, validator);
      if (unlisted) unlist(pointer, value as string);
      if (tag !== undefined) {
        unlist(`${pointer}/${escapeToken(tag)}`, asString(asRecord(value)?.[tag]) ?? typeOf(asRecord(value)?.[tag]));
        // Its other properties are unknown.
        applied.push({ value: true, pointer: union.pointer });
      } else if (variants.length === 0) {
        violate(pointer, keyword, `is ${typeOf(value)}, which matches none of its variants`);
      } else if (keyword === 'oneOf' && variants.length > 1) {
        violate(pointer, keyword, 'matches several mutually exclusive variants');
      }
      for (const variant of variants) expand(value, variant, pointer, applied);
    }

    function unlist(pointer: string, given: string): void {
      const value = mask(given);
      const shown = value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
      findings.push({
        kind: 'value',
        pointer,
        value: shown,
        message: `is ${JSON.stringify(shown)}, which is not listed`,
      });
    }

    /**
     * `within`: the value is part of one that the document marks as `x-secret`. Findings never contain such a value or a part
     * of it.
     */
    function walk(value: unknown, places: readonly Place[], pointer: string, within = false): void {
      const applied: Place[] = [];
      const known = findings.length;
      for (const place of places) expand(value, place, pointer, applied);
      const secret = within || applied.some(({ value: schema }) => asRecord(schema)?.['x-secret'] === true);
      if (secret) findings.push(...findings.splice(known).map(hideValue));
      if (Array.isArray(value)) {
        for (let n = 0; n < value.length && n < MAX_ITEMS; n++) {
          const items = applied.flatMap((place) => {
            const prefix = childIfAny(place, 'prefixItems');
            return (prefix && childIfAny(prefix, n)) ?? childIfAny(place, 'items') ?? [];
          });
          if (items.length > 0) walk(value[n], items, `${pointer}/*`, secret);
        }
        return;
      }
      const members = asRecord(value);
      if (members) walkProperties(members, applied, pointer, secret);
    }

    function walkProperties(
      members: Record<string, unknown>,
      applied: readonly Place[],
      pointer: string,
      secret: boolean,
    ): void {
      const describing = applied.filter(({ value: schema }) => {
        const record = asRecord(schema);
        return record && ('properties' in record || 'additionalProperties' in record || 'patternProperties' in record);
      });
      if (describing.length === 0 || applied.some(({ value: schema }) => isOpen(schema))) return;
      for (const name of Object.keys(members)) {
        const found = describing.map((place) => propertiesAt(place, name));
        const named = found.flatMap(({ named: places }) => places);
        const rest = found.flatMap(({ rest: place }) => place ?? []);
        if (named.length > 0) walk(members[name], named, `${pointer}/${escapeToken(name)}`, secret);
        else if (rest.some(({ value: schema }) => schema !== false)) walk(members[name], rest, `${pointer}/*`, secret);
        else
          findings.push({
            kind: 'property',
            pointer: `${pointer}/${escapeToken(mask(name))}`,
            message: 'is not in the document',
          });
      }
    }

    walk(root, [start], '');
    return findings;
  };
}

function hideValue(finding: Finding): Finding {
  const { value, ...rest } = finding;
  return value === undefined ? finding : { ...rest, message: 'is not listed' };
}

/** True for a schema that allows any properties without naming one. */
function isOpen(schema: unknown): boolean {
  const record = asRecord(schema);
  return record ? Object.keys(record).every((key) => ANNOTATIONS.test(key)) : schema === true;
}

/** The schemas of a property: those for its name, or those for all other properties. */
function propertiesAt(place: Place, name: string): { named: Place[]; rest: Place | undefined } {
  const property = childIfAny(place, 'properties');
  const own = property && childIfAny(property, name);
  const named = own ? [own] : [];
  const patterns = childIfAny(place, 'patternProperties');
  for (const pattern of Object.keys(asRecord(patterns?.value) ?? {})) {
    const matching = patterns && lenientPattern(pattern).test(name) ? childIfAny(patterns, pattern) : undefined;
    if (matching) named.push(matching);
  }
  return { named, rest: childIfAny(place, 'additionalProperties') };
}
