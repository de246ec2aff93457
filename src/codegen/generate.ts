/** The whole run: load → name → model → emit → write. */
import { loadDocument, type Loaded, type Source } from './document.ts';
import { apiOf } from './api.ts';
import { clientNames, emitClient, emitDefaults } from './emit-client.ts';
import { emitDescriptors } from './emit-descriptors.ts';
import { emitIndex } from './emit-index.ts';
import { emitOperations } from './emit-operations.ts';
import { emitStreamParams } from './emit-stream-params.ts';
import { emitResources, resourceNames } from './emit-resources.ts';
import { loadGenerators } from './generators.ts';
import { hoist } from './hoist.ts';
import { identify, type NameFault } from './identify.ts';
import { emitManifest } from './manifest.ts';
import type { ModuleText } from './module-text.ts';
import { listOperations } from '../openapi/operations.ts';
import type { OpenApi } from '../openapi/types.ts';
import { nameOperations } from './name-operations.ts';
import { namedTypes } from './named-types.ts';
import { moduleHeader, readmeText } from './own-output.ts';
import { pathTypes } from './path-types.ts';
import { placeFaults } from './place.ts';
import { prepare } from './prepare.ts';
import { GenerateError, type Problem } from './problem.ts';
import type { Progress } from './progress.ts';
import { readOperation } from './read-operation.ts';
import { withSchemaExamples } from './schema-examples.ts';
import { sentSchemas } from './sent-schemas.ts';

export interface GenerateOptions extends Source {
  /** Module specifier of the runtime. */
  readonly runtime: string;
  /** Extension in relative imports, `.ts` or `.js`. */
  readonly extension: string;
  /** Name of the class and of the environment variables, used instead of the document's title. */
  readonly name?: string | undefined;
  /** Text of the file headers: the source of the files and the command that regenerates them. */
  readonly origin: string;
  /** Changes the bundled document before anything is generated from it. */
  readonly transform?: (document: OpenApi) => OpenApi;
}

export interface Generated {
  /** Contents by file name. */
  readonly files: Map<string, string>;
  readonly warnings: readonly Problem[];
  readonly operations: number;
}

/** Generates in memory and writes nothing. Throws `GenerateError` for problems in the document. */
export async function generate(options: GenerateOptions, progress: Progress): Promise<Generated> {
  const describe = ({ files }: Loaded): string => `${files.size || 1} files, linted and bundled`;
  const loaded = await progress.step('document', () => loadDocument(options), describe);
  const document = options.transform?.(loaded.document) ?? loaded.document;
  return generateFrom({ ...loaded, document }, options, progress);
}

/** Does the same for a loaded document. */
export async function generateFrom(loaded: Loaded, options: GenerateOptions, progress: Progress): Promise<Generated> {
  await loadGenerators();
  const { strict, origin } = options;
  const faults: NameFault[] = [];
  const warnings: Problem[] = [...loaded.warnings];
  const settle = (): void => {
    const fatal = faults.filter((fault) => fault.fatal);
    if (fatal.length > 0) throw new GenerateError(placeFaults(fatal, options.document, loaded.files));
    warnings.push(...placeFaults(faults, options.document, loaded.files));
    faults.length = 0;
  };

  const api = apiOf(loaded.document, options.name);
  const named = strict ? { document: loaded.document, faults: [] } : nameOperations(loaded.document);
  const identified = identify(named.document, strict);
  faults.push(...named.faults, ...identified.faults);
  const functions = [...identified.identities.values()].map(({ functionName }) => functionName);
  const taken = new Set(functions.flatMap((name) => [name, `${name}Operation`]));
  const prepared = prepare(named.document, strict, taken);
  const hoisted = hoist(prepared.document, (document) => identify(document, strict).identities, prepared.names, strict);
  faults.push(...prepared.faults, ...hoisted.faults);
  settle();

  const sent = sentSchemas(hoisted.document, [
    ...hoisted.queries.values(),
    ...hoisted.headers.values(),
    ...hoisted.cookies.values(),
  ]);
  const identities = identify(hoisted.document, strict).identities;
  const entries = listOperations(hoisted.document);
  const context = {
    marksBilled: entries.some(({ operation }) => operation['x-billed'] !== undefined),
    document: hoisted.document,
    identities,
    queries: hoisted.queries,
    headers: hoisted.headers,
    cookies: hoisted.cookies,
    foreign: !strict && !api.own,
    report: (fault: NameFault) => faults.push(fault),
  };
  const { document: file } = options;
  const header = moduleHeader(origin);
  const module: ModuleText = { header: `${header}\n`, runtime: options.runtime, extension: options.extension };
  const paths = await progress.step('path types', () =>
    blaming('openapi-typescript', file, () => pathTypes(hoisted.document, module)),
  );
  const types = await progress.step(
    'named types',
    () => blaming('@hey-api/openapi-ts', file, () => namedTypes(hoisted.document, sent)),
    () => `${prepared.names.size} types`,
  );
  const operations = entries
    .filter(({ operation }) => identities.has(operation))
    .map((entry) => readOperation(entry, context));
  settle();

  const files = await progress.step(
    'operations',
    async () => {
      const names = prepared.names;
      const resources = resourceNames(
        operations,
        new Set([...names, 'Resources', 'Client', 'Call', 'PageCall', 'RequestOptions', 'Stream']),
      );
      const shipped = strict ? withSchemaExamples(loaded.document) : loaded.document;
      const document = `${JSON.stringify(shipped, null, 2)}\n`;
      const roots = operations.map(({ resourcePath }) => resourcePath[0] ?? '');
      const client = clientNames(api, new Set([...names, ...operations.map(({ functionName }) => functionName)]));
      const files = new Map<string, string>([
        ['API.md', emitIndex(operations, loaded.document.info?.title ?? '', header.slice(3).trim())],
        ['README.md', readmeText(origin)],
        ['descriptors.ts', emitDescriptors(operations, module)],
        ...(strict
          ? []
          : ([
              ['client.ts', emitDefaults(api, client, module)],
              ['index.ts', emitClient(client, roots, module)],
            ] as const)),
        ['openapi.json', document],
        ['operations.ts', emitOperations(operations, names, module)],
        ['paths.ts', paths],
        ['resources.ts', emitResources(operations, names, resources, module)],
        ['types.ts', `${module.header}${types || 'export {};\n'}${emitStreamParams(operations, new Set(names))}`],
      ]);
      const listed = [...files.keys(), 'manifest.json'].sort();
      files.set('manifest.json', await emitManifest(document, loaded.files, operations, listed));
      return files;
    },
    () => `${operations.length} operations`,
  );
  return { files, warnings, operations: operations.length };
}

/** A generator that fails reports why, but not where in the document. */
async function blaming<T>(generator: string, file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = `${generator} cannot read this document: ${reasonOf(error)}`;
    throw new GenerateError(
      [{ file, rule: 'generator', message, advice: 'Lint the document; the part named is at fault.' }],
      { cause: error },
    );
  }
}

/** hey-api wraps errors of its plugins in errors without a message. */
function reasonOf(error: unknown): string {
  const inner = (error as { originalError?: { error?: unknown } } | null)?.originalError?.error ?? error;
  return inner instanceof Error ? inner.message : String(inner);
}
