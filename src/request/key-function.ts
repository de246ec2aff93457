import { InvalidRequestError, isInvalidRequestError } from '../errors/failures.ts';
import type { KeySource } from '../options.ts';
import { isDenied } from '../settings.ts';

/** Runs a key function; throws `InvalidRequestError` if it fails, or calls the client that needs its key. */
export async function runKey(source: () => string | Promise<string>, option: string): Promise<string> {
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

/** A run of a key function, and the run that called it. */
interface Run {
  readonly source: KeySource;
  readonly outer: Run | undefined;
  ended?: boolean;
}

interface Context {
  getStore(): Run | undefined;
  run<T>(run: Run, call: () => T): T;
}

/**
 * The key functions that called the running code: if it called the same client again, it would wait for itself forever.
 */
let context: Context | undefined;

/** If the platform can track it, including calls after an `await`. */
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

/** Elsewhere, only calls before their first `await` can be distinguished from other calls. */
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

/** The error for a missing key. */
export function missingKey(id: string, option: string, env: string): InvalidRequestError {
  const [kind, name] = option === 'apiKey' ? ['an API', 'API_KEY'] : ['a management', 'MANAGEMENT_KEY'];
  const variable = `${env}_${name}`;
  return new InvalidRequestError(
    `${id} needs ${kind} key: set option \`${option}\` or the environment variable ${variable}.${hint(option, variable)}`,
  );
}

/** A hint about environment variables on this platform. */
function hint(option: string, variable: string): string {
  if (isDenied(variable)) return ` It may not be read here: allow it (Deno: --allow-env=${variable}).`;
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  if (navigator?.userAgent !== 'Cloudflare-Workers') return '';
  return ` In a Worker, set the binding (\`wrangler secret put ${variable}\`) and pass it: \`${option}: env.${variable}\`.`;
}
