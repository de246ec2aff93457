/** The command line of `npm run generate`. */
import { parseArgs } from 'node:util';

export interface Arguments {
  readonly check: boolean;
  readonly help: boolean;
  /** A document the project does not own. */
  readonly spec?: string | undefined;
  readonly out?: string | undefined;
  readonly runtime?: string | undefined;
  readonly importExtension?: string | undefined;
}

export const USAGE = `npm run generate                         openapi/ → generated/
npm run generate -- --check              compare only; exit code 1 where generated/ is not what openapi/ gives
npm run generate -- --spec FILE|URL --out DIR [--runtime SPECIFIER] [--import-extension ts|js]
                                         a client for another OpenAPI 3.0 or 3.1 document; it runs on
                                         openrouter-fetch/runtime unless SPECIFIER says otherwise
`;

/** Throws an Error with a message for people. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      spec: { type: 'string' },
      out: { type: 'string' },
      runtime: { type: 'string' },
      'import-extension': { type: 'string' },
    },
  });
  const { check, help, spec, out, runtime } = values;
  const importExtension = values['import-extension'];
  if (spec !== undefined && out === undefined)
    throw new Error('--spec needs --out DIR: generated/ is for the project’s own document.');
  if (spec === undefined && (out ?? runtime ?? importExtension) !== undefined) {
    throw new Error('--out, --runtime and --import-extension go with --spec.');
  }
  if (importExtension !== undefined && !['ts', 'js'].includes(importExtension)) {
    throw new Error(`--import-extension is ts or js, not "${importExtension}".`);
  }
  return { check, help, spec, out, runtime, importExtension };
}
