import { asRecord, isRecord } from '../../json.ts';
import { documentFault } from '../../openapi/check.ts';
import { follow, isReference, keysOf, placeAt, rootOf, type Place } from '../../openapi/place.ts';

export type Raw = Readonly<Record<string, unknown>>;

export const isRaw = isRecord as (value: unknown) => value is Raw;
export const rawOf = (value: unknown): Raw => asRecord(value) ?? {};
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An OpenAPI document whose references can be resolved. */
export class Document {
  readonly root: Place;
  readonly #followed = new Map<string, Place>();

  /** Throws an `Error` with a one-line message for a value that is not a readable OpenAPI document. */
  constructor(value: unknown, which: string) {
    const fault = documentFault(value);
    if (fault !== undefined) throw new Error(`The ${which} document ${fault}.`);
    this.root = rootOf(value);
  }

  /** Follows references to their end. A reference to nothing, to itself or to another file has no value. */
  resolve(from: Place): Place {
    if (!isReference(from.value)) return from;
    const { $ref: ref } = from.value;
    const known = this.#followed.get(ref);
    if (known) return known;
    const place = follow(this.root.value, from);
    this.#followed.set(ref, place);
    return place;
  }

  at(ref: string): Place {
    return placeAt(this.root.value, keysOf(ref) ?? []);
  }
}
