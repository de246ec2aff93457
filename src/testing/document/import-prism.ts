import type * as core from '@stoplight/prism-core';
import type * as http from '@stoplight/prism-http';

type Prism = typeof http & Pick<typeof core, 'createLogger'>;

const INSTALL = 'npm install --save-dev @stoplight/prism-core @stoplight/prism-http';
const WITHOUT = 'or pass `validate: false` for a mock without Prism, which checks no requests';

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
    return await load();
  } catch (error) {
    throw new Error(explain(error as Error & { code?: string }), { cause: error });
  }
}

function explain({ code, message }: Error & { code?: string }): string {
  // Node, Jest and bundlers word a missing package differently, but all of them name it.
  if (/NOT_FOUND/.test(code ?? '') || /cannot find|could not resolve|failed to (?:load|resolve)/i.test(message)) {
    return `startMockServer() needs Prism to check requests. Install it: ${INSTALL}; ${WITHOUT}.`;
  }
  const [reason] = message.split('\n', 1);
  return `Prism could not be loaded on Node ${process.versions.node}: ${reason}. Prism 5.16 asks for Node 24.18 or later. Use that, ${WITHOUT}.`;
}
