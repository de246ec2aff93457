/**
 * Makes `generated/` from the API document: path types, named types, operations, the resource tree, an index and hashes.
 *
 *   npm run generate                                        openapi/ → generated/
 *   npm run generate -- --check                             compare only
 *   npm run generate -- --spec FILE|URL --out DIR           a client for another document
 *
 * A document that breaks a rule ends the run with exit code 1 and the place; `generated/` stays as it was.
 */
import { join, resolve } from 'node:path';
import { readArguments, USAGE } from './generate/arguments.ts';
import { run } from '../src/codegen/run.ts';

const root = resolve(import.meta.dirname, '..');

let args;
try {
  args = readArguments(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
  process.exit(1);
}
if (args.help) {
  process.stdout.write(USAGE);
} else {
  const { spec, out, check } = args;
  const own = spec === undefined;
  const code = await run(
    {
      document: spec ?? join(root, 'openapi/openrouter.yaml'),
      config: join(root, own ? 'redocly.yaml' : 'src/codegen/foreign.redocly.yaml'),
      strict: own,
      runtime: args.runtime ?? (own ? '../src/runtime.ts' : 'openrouter-fetch/runtime'),
      extension: own ? '.ts' : `.${args.importExtension ?? 'js'}`,
      origin: own ? 'openapi/ by npm run generate' : 'an OpenAPI document by openrouter-fetch',
      out: out === undefined ? join(root, 'generated') : resolve(out),
      check,
    },
    { out: (text) => process.stdout.write(text), error: (text) => process.stderr.write(text) },
  );
  process.exitCode = code;
}
