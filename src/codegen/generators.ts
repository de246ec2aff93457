/**
 * The packages that generate types. They are loaded before the first step, from `openrouter-fetch-generators`, which
 * depends on TypeScript 5.x: a project may use TypeScript 7, which has no API for generators. If they are installed
 * directly, as in this repository, those are used.
 */
import type * as HeyAPI from '@hey-api/openapi-ts';
import type * as Redocly from '@redocly/openapi-core';
import type * as OpenAPITypeScript from 'openapi-typescript';
import type TypeScript from 'typescript';

export interface Generators {
  readonly createClient: typeof HeyAPI.createClient;
  readonly redocly: typeof Redocly;
  readonly openapiTS: typeof OpenAPITypeScript.default;
  readonly astToString: typeof OpenAPITypeScript.astToString;
  readonly ts: typeof TypeScript;
}

/** The package that depends on all of them. */
export const GENERATORS: string = 'openrouter-fetch-generators';

/** Set by `loadGenerators`; used like an import. */
export let ts: typeof TypeScript;

let loaded: Generators | undefined;
let loading: Promise<Generators> | undefined;

/** Rejects with an error that names the package to install if they cannot be loaded. */
export async function loadGenerators(): Promise<Generators> {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  loaded = await loading;
  ts = loaded.ts;
  return loaded;
}

/** The packages loaded by `loadGenerators`. */
export function generators(): Generators {
  if (!loaded) throw new Error('Call loadGenerators() first.');
  return loaded;
}

async function load(): Promise<Generators> {
  const found = await importPackage();
  if (typeof found.ts?.createSourceFile === 'function') return found;
  throw new Error(
    `The generators need TypeScript 5.x, and found ${found.ts?.version ?? 'another'}. Install the package that brings it: npm install --save-dev ${GENERATORS}`,
  );
}

async function importPackage(): Promise<Generators> {
  try {
    return await import('openrouter-fetch-generators');
  } catch (error) {
    // The package itself is missing, not one of its dependencies. Node and bundlers word this differently.
    if (!/^(?:cannot find|could not resolve)[^/]*["']openrouter-fetch-generators["']/i.test((error as Error).message))
      throw error;
  }
  const [{ createClient }, redocly, { default: openapiTS, astToString }, { default: typescript }] = await Promise.all([
    import('@hey-api/openapi-ts'),
    import('@redocly/openapi-core'),
    import('openapi-typescript'),
    import('typescript'),
  ]);
  return { createClient, redocly, openapiTS, astToString, ts: typescript };
}
