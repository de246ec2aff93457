import { createResources, type Resources } from '../../generated/resources.ts';
import type { OpenRouterOptions } from '../options.ts';
import { BaseClient } from './base-client.ts';

export interface OpenRouter extends Resources {}

/**
 * The client: every operation as a method (`openrouter.chat.completions.create`), and any other path by `request` or `fetch`.
 * Throws `InvalidRequestError` for invalid options; a missing key is reported by the call that needs it.
 */
export class OpenRouter extends BaseClient {
  constructor(options: OpenRouterOptions = {}, parent?: OpenRouter) {
    super(options, parent);
    createResources(this);
  }
}
