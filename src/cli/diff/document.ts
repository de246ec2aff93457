import { escapeToken, unescapeToken } from '../../json-pointer.ts';

export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const rawOf = (value: unknown): Raw => (isRaw(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A value of a document, and where it stands. */
export interface Located {
  readonly value: unknown;
  readonly pointer: string;
}

export function child({ value, pointer }: Located, ...keys: readonly (string | number)[]): Located {
  let found = value;
  let at = pointer;
  for (const key of keys) {
    found = Array.isArray(found)
      ? found[Number(key)]
      : isRaw(found) && Object.hasOwn(found, key)
        ? found[key]
        : undefined;
    at += `/${escapeToken(String(key))}`;
  }
  return { value: found, pointer: at };
}

/** An OpenAPI document whose references can be followed. */
export class Document {
  readonly root: Located;

  /** Throws an `Error` of one line for what is no OpenAPI 3 document. */
  constructor(value: unknown, which: string) {
    if (!isRaw(value)) throw new Error(`The ${which} document is no OpenAPI document: it is no object.`);
    const { openapi, swagger } = value;
    if (swagger !== undefined)
      throw new Error(`The ${which} document is Swagger ${String(swagger)}. Convert it to OpenAPI 3 first.`);
    if (openapi === undefined)
      throw new Error(`The ${which} document is no OpenAPI document: it has no \`openapi\` member.`);
    if (typeof openapi !== 'string' || !/^3\.\d/.test(openapi))
      throw new Error(`The ${which} document is OpenAPI ${String(openapi)}; this compares versions 3.x.`);
    this.root = { value, pointer: '#' };
  }

  /** Follows references to their end. What leads nowhere, round in a ring or to another file has no value. */
  resolve(from: Located): Located {
    let located = from;
    for (let steps = 0; steps < 100; steps++) {
      const ref = rawOf(located.value)['$ref'];
      if (typeof ref !== 'string') return located;
      if (!ref.startsWith('#')) return { value: undefined, pointer: ref };
      located = this.at(ref);
    }
    return { value: undefined, pointer: located.pointer };
  }

  at(ref: string): Located {
    const keys = ref.split('/').slice(1);
    return keys.reduce((place, key) => child(place, unescapeToken(decode(key))), this.root);
  }
}

function decode(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
