/**
 * The packages that types are made with. They are loaded before the first step, from `openrouter-fetch-generators`, which
 * brings TypeScript 5.x for them: that of the project may be 7, which has no API for generators. Where they are installed by
 * themselves, as in this repository, those are taken.
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

/** The package that has all of them. */
export const GENERATORS: string = 'openrouter-fetch-generators';

/** Set by `loadGenerators`, as an import would be. */
export let ts: typeof TypeScript;

let loaded: Generators | undefined;
let loading: Promise<Generators> | undefined;

/** Rejects with what to install where they cannot be used. */
export async function loadGenerators(): Promise<Generators> {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  loaded = await loading;
  ts = loaded.ts;
  return loaded;
}

/** What `loadGenerators` has loaded. */
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
    // It itself, and not what it brings. Node and bundlers each word that in their own way.
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
