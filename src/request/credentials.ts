import { requireLate } from '../errors/load-failure.ts';
import type { KeySource, AnyRequestOptions } from '../options.ts';
import { checkHeaderValue } from './headers.ts';
import type { Operation } from '../operation.ts';
import { lateIfLoaded } from '../load-late.ts';

/** The keys of a client. They leave this object only as an `Authorization` value. */
export class Credentials {
  readonly #apiKey: KeySource | undefined;
  readonly #managementKey: KeySource | undefined;
  /** Prefix of the environment variables, for messages. */
  readonly #env: string;

  constructor(apiKey: KeySource | undefined, managementKey: KeySource | undefined, env: string) {
    this.#apiKey = apiKey;
    this.#managementKey = managementKey;
    this.#env = env;
  }

  /**
   * The key for an attempt of `operation`, `undefined` if it is sent without one. Throws `InvalidRequestError` if a required
   * key is missing or cannot be sent.
   */
  resolve(operation: Operation, options: AnyRequestOptions): string | undefined | Promise<string | undefined> {
    const { security } = operation;
    if (security === 'none') return undefined;
    const management = security === 'managementKey';
    const option = management ? 'managementKey' : 'apiKey';
    const source =
      (management ? (options.managementKey ?? this.#managementKey) : undefined) ?? options.apiKey ?? this.#apiKey;
    if (typeof source !== 'function') return check(source, operation, option, this.#env);
    // Synchronously if possible, because some platforms can detect a call within a key function only in that way.
    const late = lateIfLoaded();
    const running = late ? late.runKey(source, option) : requireLate().then(({ runKey }) => runKey(source, option));
    return running.then((key) => check(key, operation, option, this.#env));
  }
}

function check(
  key: unknown,
  { id, security }: Operation,
  option: string,
  env: string,
): string | undefined | Promise<never> {
  const trimmed = typeof key === 'string' ? checkHeaderValue(key.trim(), `Option \`${option}\``) : '';
  if (trimmed !== '') return trimmed;
  if (security === 'optional') return undefined;
  return requireLate().then(({ missingKey }) => {
    throw missingKey(id, option, env);
  });
}
