import type { GenerateOptions } from '../codegen/generate.ts';

/** A project with a document of its own, for which `--spec` and `--out` need not be given: this repository. */
export interface Project {
  /** What its commands start with: `npm run`. */
  readonly launcher: string;
  /** How its own client is generated, and into which folder. */
  readonly generate: Omit<GenerateOptions, 'transform'> & { readonly out: string };
  /** Path of the viewer of the API reference; may install it. */
  readonly viewer: () => string;
}
