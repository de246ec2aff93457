import { createRequire, type default as module } from 'node:module';
import { runInThisContext } from 'node:vm';
import type * as core from '@stoplight/prism-core';
import type * as http from '@stoplight/prism-http';

type Prism = typeof http & Pick<typeof core, 'createLogger'>;

const INSTALL = 'npm install --save-dev @stoplight/prism-core @stoplight/prism-http';
const WITHOUT = 'or pass `validate: false` for a mock without Prism, which checks no requests';

/** Throws if Prism is not installed. */
export function requirePrism(): void {
  const { resolve } = createRequire(import.meta.url);
  try {
    for (const name of ['@stoplight/prism-core', '@stoplight/prism-http']) resolve(name);
  } catch (error) {
    throw new Error(explain(error as Error), { cause: error });
  }
}

/** Prism is an optional peer dependency: projects that use it in tests install it. */
export async function importPrism(
  load: () => Promise<Prism> = async () => {
    const [{ createLogger }, http] = await Promise.all([
      import('@stoplight/prism-core'),
      import('@stoplight/prism-http'),
    ]);
    return { ...http, createLogger };
  },
): Promise<Prism> {
  try {
    return await load().catch((error: unknown) => {
      const prism = requireOutside();
      if (prism) return prism;
      throw error;
    });
  } catch (error) {
    throw new Error(explain(error as Error & { code?: string }), { cause: error });
  }
}

/**
 * Prism by Node's own `require`, where tests run in a realm with a `require` of its own: that of Jest has no ES modules, and a
 * package below Prism is one.
 */
function requireOutside(): Prism | undefined {
  if (!('jest' in globalThis || process.env['JEST_WORKER_ID'])) return undefined;
  const { createRequire: create } = runInThisContext("process.getBuiltinModule('node:module')") as typeof module;
  const require = create(import.meta.url);
  const { createLogger } = require('@stoplight/prism-core') as typeof core;
  return { ...(require('@stoplight/prism-http') as typeof http), createLogger };
}

function explain({ code, message }: Error & { code?: string }): string {
  // Node, Jest and bundlers word a missing package differently, but all of them name it.
  if (/NOT_FOUND/.test(code ?? '') || /cannot find|could not resolve|failed to (?:load|resolve)/i.test(message)) {
    return `startMockServer() needs Prism to check requests. Install it: ${INSTALL}; ${WITHOUT}.`;
  }
  const [reason] = message.split('\n', 1);
  return `Prism could not be loaded on Node ${process.versions.node}: ${reason}. Prism 5.16 asks for Node 24.18 or later. Use that, ${WITHOUT}.`;
}
