/** Step: named types of every schema by @hey-api/openapi-ts, https://heyapi.dev */
import { SCHEMAS } from '../openapi/place.ts';
import type { OpenApi } from '../openapi/types.ts';
import { createClient, type UserConfig } from '@hey-api/openapi-ts';
import { OPEN_STRING } from './prepare.ts';
import { printTypes } from './print-types.ts';

/** `sent` holds the names of the types that are part of requests. */
export async function namedTypes(document: OpenApi, sent: ReadonlySet<string>): Promise<string> {
  const config = {
    input: structuredClone(document) as unknown as string,
    logs: { level: 'silent', file: false },
    interactive: false,
    dryRun: true,
    output: { path: 'unused', entryFile: false, header: () => [], fileName: { suffix: null } },
    parser: {
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
  const [result] = await createClient(config as unknown as UserConfig);
  const file = result?.gen.render().find(({ path }) => /(?:^|[\\/])types\.ts$/.test(path));
  // A document without schemas has no such file.
  return printTypes(file?.content ?? '', (path) => sent.has(path[0] ?? ''));
}

interface Meta {
  readonly resource?: string;
  readonly resourceId?: string;
}

/** The part of the generator's vocabulary that the resolver above uses. */
interface StringContext {
  readonly $: { type: ((name: string) => unknown) & { and(...types: unknown[]): unknown; object(): unknown } };
  readonly schema: { readonly format?: string };
}

/** Types of operations and parameters are left out: ours are made of the schemas alone. */
function isSchema(meta: Meta | undefined): boolean {
  return meta?.resource === 'definition' && meta.resourceId?.startsWith(SCHEMAS) === true;
}
