import type { GenerateOptions } from '../codegen/generate.ts';

/** A project with its own document, for which `--spec` and `--out` are optional: this repository. */
export interface Project {
  /** Prefix of its commands: `npm run`. */
  readonly launcher: string;
  /** How its own client is generated, and into which folder. */
  readonly generate: Omit<GenerateOptions, 'transform'> & { readonly out: string };
  /** Path of the API reference's viewer; may install it. */
  readonly viewer: () => string;
}
