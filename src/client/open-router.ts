import { allOperations } from '../../generated/descriptors.ts';
import type { paths } from '../../generated/paths.ts';
import { createResources, type Resources } from '../../generated/resources.ts';
import type { OpenRouterOptions } from '../options.ts';
import { BaseClient } from './base-client.ts';
import { createPaths } from '../transport/paths.ts';
import type { PathMethods } from '../transport/seam.ts';

export interface OpenRouter extends Resources {}

/**
 * The client: every operation as a method (`openrouter.chat.completions.create`), and any other path by `request`.
 * Throws `InvalidRequestError` for options that cannot be right; a missing key is reported at the call that needs it.
 */
export class OpenRouter extends BaseClient {
  #paths: PathMethods<paths> | undefined;

  constructor(options: OpenRouterOptions = {}, parent?: OpenRouter) {
    super(options, parent);
    Object.assign(this, createResources(this));
  }

  /** Every path of the API by its method, with openapi-fetch's contract: HTTP errors come in `error`. */
  get paths(): PathMethods<paths> {
    return (this.#paths ??= createPaths<paths>(this, allOperations));
  }
}
