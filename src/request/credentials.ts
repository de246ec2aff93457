import { InvalidRequestError, isInvalidRequestError } from '../errors/failures.ts';
import type { KeySource, RequestOptions } from '../options.ts';
import { checkHeaderValue } from './headers.ts';
import type { Operation } from '../operation.ts';

/** The keys of a client. They never leave this object but as an `Authorization` value. */
export class Credentials {
  readonly #apiKey: KeySource | undefined;
  readonly #managementKey: KeySource | undefined;
  /** What the names of environment variables start with, for messages. */
  readonly #env: string;
  /** The key function that is being called: what it calls itself would never end. */
  #calling: KeySource | undefined;

  constructor(apiKey: KeySource | undefined, managementKey: KeySource | undefined, env: string) {
    this.#apiKey = apiKey;
    this.#managementKey = managementKey;
    this.#env = env;
  }

  /**
   * The key for an attempt of `operation`, `undefined` if it goes without. Throws `InvalidRequestError` where one is needed
   * and there is none, or it cannot be sent.
   */
  resolve(operation: Operation, options: RequestOptions): string | undefined | Promise<string | undefined> {
    const { security } = operation;
    if (security === 'none') return undefined;
    const management = security === 'managementKey';
    const option = management ? 'managementKey' : 'apiKey';
    const source =
      (management ? (options.managementKey ?? this.#managementKey) : undefined) ?? options.apiKey ?? this.#apiKey;
    if (typeof source !== 'function') return check(source, operation, option, this.#env);
    return this.#run(source, option).then((key) => check(key, operation, option, this.#env));
  }

  async #run(source: () => string | Promise<string>, option: string): Promise<string> {
    const before = this.#calling;
    if (before === source) {
      throw new InvalidRequestError(
        `Option \`${option}\` is a function that calls this client, which needs it for a key. Give that call an \`${option}\` of its own.`,
      );
    }
    try {
      this.#calling = source;
      const key = source();
      // Only what it calls before its first wait can be told apart from calls of others.
      this.#calling = before;
      return await key;
    } catch (cause) {
      if (isInvalidRequestError(cause)) throw cause;
      throw new InvalidRequestError(`Option \`${option}\` is a function, and it threw.`, { cause });
    } finally {
      if (this.#calling === source) this.#calling = before;
    }
  }
}

function check(key: unknown, { id, security }: Operation, option: string, env: string): string | undefined {
  const trimmed = typeof key === 'string' ? checkHeaderValue(key.trim(), `Option \`${option}\``) : '';
  if (trimmed !== '') return trimmed;
  if (security === 'optional') return undefined;
  const [kind, variable] = option === 'apiKey' ? ['an API', 'API_KEY'] : ['a management', 'MANAGEMENT_KEY'];
  throw new InvalidRequestError(
    `${id} needs ${kind} key: set option \`${option}\` or the environment variable ${env}_${variable}.`,
  );
}
