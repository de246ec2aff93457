/** Step: named types for all schemas, by @hey-api/openapi-ts, https://heyapi.dev */
import { SCHEMAS } from '../openapi/place.ts';
import type { OpenApi } from '../openapi/types.ts';
import type { UserConfig } from '@hey-api/openapi-ts';
import { generators } from './generators.ts';
import { isTypeName, OPEN_STRING } from './prepare.ts';
import { printTypes } from './print-types.ts';

/** `sent` holds the names of types that are part of requests. */
export async function namedTypes(document: OpenApi, sent: ReadonlySet<string>): Promise<string> {
  const { openapi, info, components } = document;
  const schemas = structuredClone({ openapi, info, paths: {}, components: { schemas: components?.schemas ?? {} } });
  const config = {
    input: schemas as unknown as string,
    logs: { level: 'silent', file: false },
    interactive: false,
    dryRun: true,
    output: { path: 'unused', entryFile: false, header: () => [], fileName: { suffix: null } },
    parser: {
      // Two types for properties that are read-only: `prepare()` leaves none.
      transforms: { readWrite: false },
      hooks: {
        symbols: {
          getFilePath: (symbol: { meta?: Meta | undefined }) => (isSchema(symbol.meta) ? undefined : 'others'),
        },
      },
    },
    plugins: [
      {
        name: '@hey-api/typescript',
        case: 'preserve',
        $resolvers: {
          string: ({ $, schema }: StringContext) => {
            if (schema.format === OPEN_STRING) return $.type.and($.type('string'), $.type.object());
            return schema.format === 'binary' ? $.type('Blob') : undefined;
          },
        },
      },
    ],
  };
  const [result] = await generators().createClient(config as unknown as UserConfig);
  // It logs some errors instead of throwing them.
  if (!result) throw new Error('it returned no types and no reason.');
  const file = result?.gen.render().find(({ path }) => /(?:^|[\\/])types\.ts$/.test(path));
  // Without schemas, there is no such file.
  return printTypes(file?.content ?? '', (path) => sent.has(path[0] ?? ''), { known: knownValues(document) });
}

/** Interfaces named by `x-known-values` of string schemas, if the name is free. */
function knownValues(document: OpenApi): Map<string, string> {
  const schemas = document.components?.schemas ?? {};
  return new Map(
    Object.entries(schemas).flatMap(([name, schema]) => {
      const known = (schema as { 'x-known-values'?: unknown } | undefined)?.['x-known-values'];
      return typeof known === 'string' && isTypeName(known) && !(known in schemas) ? [[name, known]] : [];
    }),
  );
}

interface Meta {
  readonly resource?: string;
  readonly resourceId?: string;
}

/** The part of the generator's resolver context that is used above. */
interface StringContext {
  readonly $: { type: ((name: string) => unknown) & { and(...types: unknown[]): unknown; object(): unknown } };
  readonly schema: { readonly format?: string };
}

/** Types of operations and parameters are skipped: ours are built from the schemas alone. */
function isSchema(meta: Meta | undefined): boolean {
  return meta?.resource === 'definition' && meta.resourceId?.startsWith(SCHEMAS) === true;
}
