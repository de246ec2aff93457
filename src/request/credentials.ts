import { InvalidRequestError, isInvalidRequestError } from '../errors/failures.ts';
import type { KeySource, AnyRequestOptions } from '../options.ts';
import { checkHeaderValue } from './headers.ts';
import type { Operation } from '../operation.ts';
import { isDenied } from '../settings.ts';

/** The keys of a client. They never leave this object but as an `Authorization` value. */
export class Credentials {
  readonly #apiKey: KeySource | undefined;
  readonly #managementKey: KeySource | undefined;
  /** What the names of environment variables start with, for messages. */
  readonly #env: string;

  constructor(apiKey: KeySource | undefined, managementKey: KeySource | undefined, env: string) {
    this.#apiKey = apiKey;
    this.#managementKey = managementKey;
    this.#env = env;
  }

  /**
   * The key for an attempt of `operation`, `undefined` if it goes without. Throws `InvalidRequestError` where one is needed
   * and there is none, or it cannot be sent.
   */
  resolve(operation: Operation, options: AnyRequestOptions): string | undefined | Promise<string | undefined> {
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
    context ??= asyncContext() ?? syncContext();
    const outer = context.getStore();
    for (let run = outer; run; run = run.outer) {
      if (run.source !== source || run.ended) continue;
      throw new InvalidRequestError(
        `Option \`${option}\` is a function that calls this client, which needs it for a key. Give that call an \`${option}\` of its own.`,
      );
    }
    const run: Run = { source, outer };
    try {
      return await context.run(run, source);
    } catch (cause) {
      if (isInvalidRequestError(cause)) throw cause;
      throw new InvalidRequestError(`Option \`${option}\` is a function, and it threw.`, { cause });
    } finally {
      run.ended = true;
    }
  }
}

/** A run of a key function, within the run that led to it. */
interface Run {
  readonly source: KeySource;
  readonly outer: Run | undefined;
  ended?: boolean;
}

interface Context {
  getStore(): Run | undefined;
  run<T>(run: Run, call: () => T): T;
}

/** Which key functions the running code was called by: a call of theirs that needs the same key would never end. */
let context: Context | undefined;

/** Where the platform can tell, also what they call after a wait. */
function asyncContext(): Context | undefined {
  try {
    const { process } = globalThis as unknown as { process: { getBuiltinModule(name: string): unknown } };
    const { AsyncLocalStorage } = process.getBuiltinModule('node:async_hooks') as {
      AsyncLocalStorage: new () => Context;
    };
    return new AsyncLocalStorage();
  } catch {
    return undefined;
  }
}

/** Elsewhere only what they call before their first wait can be told apart from calls of others. */
function syncContext(): Context {
  let current: Run | undefined;
  return {
    getStore: () => current,
    run(run, call) {
      const before = current;
      current = run;
      try {
        return call();
      } finally {
        current = before;
      }
    },
  };
}

function check(key: unknown, { id, security }: Operation, option: string, env: string): string | undefined {
  const trimmed = typeof key === 'string' ? checkHeaderValue(key.trim(), `Option \`${option}\``) : '';
  if (trimmed !== '') return trimmed;
  if (security === 'optional') return undefined;
  const [kind, variable] = option === 'apiKey' ? ['an API', 'API_KEY'] : ['a management', 'MANAGEMENT_KEY'];
  throw new InvalidRequestError(
    `${id} needs ${kind} key: set option \`${option}\` or the environment variable ${env}_${variable}.${hint(option, `${env}_${variable}`)}`,
  );
}

/** What is particular about variables where this runs. */
function hint(option: string, variable: string): string {
  if (isDenied(variable)) return ` It may not be read here: allow it (Deno: --allow-env=${variable}).`;
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  if (navigator?.userAgent !== 'Cloudflare-Workers') return '';
  return ` In a Worker, set the binding (\`wrangler secret put ${variable}\`) and pass it: \`${option}: env.${variable}\`.`;
}
