import { lenientPattern } from '../openapi/pattern.ts';
import { referenceTo } from '../openapi/place.ts';

/** Validates values against schemas of one document. Throws for a schema that cannot be compiled. */
export interface Validator {
  /** The violations of `value` by a schema without references. */
  check(schema: object, value: unknown): readonly Violation[];
  /** The violations of `value` by the schema at a JSON pointer (`#/…`) of the document. */
  checkAt(pointer: string, value: unknown): readonly Violation[];
}

/** As ajv reports them. */
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string | undefined;
  readonly params: { readonly missingProperty?: string };
}

type Validate = ((value: unknown) => unknown) & { errors?: readonly Violation[] | null };

/** Base name of references between the document's schemas. */
const DOCUMENT = 'openapi';

/** Loads ajv; throws an error with the install command if it is missing. */
export async function loadValidator(document: object): Promise<Validator> {
  const { Ajv2020 } = await import('ajv/dist/2020.js').catch((cause: unknown) => {
    throw new Error('Drift reports need the package ajv, which could not be loaded. Install it: npm install ajv', {
      cause,
    });
  });
  // The document's own tests check its keywords.
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    validateFormats: false,
    allErrors: true,
    inlineRefs: false,
    logger: false,
    // `code`: for standalone code, which is not made here.
    code: { regExp: Object.assign((pattern: string, flags: string) => lenientPattern(pattern, flags), { code: '' }) },
  });
  ajv.addSchema(document, DOCUMENT);
  const compiled = new WeakMap<object, Validate>();
  const places = new Map<string, Validate>();

  const run = (validate: Validate, value: unknown): readonly Violation[] =>
    validate(value) === true ? [] : (validate.errors ?? []);

  return {
    check(schema, value) {
      let validate = compiled.get(schema);
      if (!validate) compiled.set(schema, (validate = ajv.compile(schema) as Validate));
      return run(validate, value);
    },
    checkAt(pointer, value) {
      let validate = places.get(pointer);
      if (!validate) {
        validate = ajv.compile({ $ref: DOCUMENT + referenceTo({ pointer }) }) as Validate;
        places.set(pointer, validate);
      }
      return run(validate, value);
    },
  };
}
