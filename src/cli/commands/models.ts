import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { OpenRouter } from '../../client/open-router.ts';
import { quote } from '../../codegen/text.ts';
import { EXIT, type IO } from '../io.ts';
import { reasonOf, UsageError } from '../usage-error.ts';

export interface ModelsFlags {
  readonly baseUrl?: string;
  readonly types?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

/** The beginning of a generated file of types, by which the next run recognizes that it may overwrite it. */
const MARK = '// Written by npx openrouter-fetch models --types';

/** Lists the models of the API as text, as JSON, or as types that let editors complete them. */
export async function models({ baseUrl, types = false, out, json = false }: ModelsFlags, io: IO): Promise<number> {
  if (out !== undefined && !types) throw new UsageError('--out needs --types: it is the file for the types.');
  if (out !== undefined && existsSync(out) && !readFileSync(out, 'utf8').startsWith(MARK)) {
    throw new UsageError(`${out} was not written by this command, and is left unchanged. Use another --out.`);
  }
  const listed = await list(baseUrl);
  const text = types ? declarations(listed) : json ? `${JSON.stringify(listed)}\n` : `${listed.models.join('\n')}\n`;
  if (out === undefined) io.out(text);
  else {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, text);
    io.error(`${out}: ${listed.models.length} models, ${listed.providers.length} providers.\n`);
  }
  return EXIT.ok;
}

interface Listed {
  readonly models: string[];
  readonly providers: string[];
}

async function list(baseURL: string | undefined): Promise<Listed> {
  if (baseURL !== undefined && !URL.canParse(baseURL))
    throw new UsageError(`--base-url is not a valid URL: ${baseURL}`);
  const openrouter = new OpenRouter({ baseURL });
  const found: string[] = [];
  try {
    for await (const { id } of openrouter.models.list().items()) if (typeof id === 'string') found.push(id);
    const { data } = await openrouter.providers.list();
    return { models: sorted(found), providers: sorted(data.map(({ slug }) => slug)) };
  } catch (error) {
    throw new UsageError(`The models could not be listed: ${reasonOf(error)}`);
  }
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}

/** Suffixes that apply to every model; the others are part of the listed ids. */
const SUFFIXES = [':nitro', ':floor', ':exacto', ':online'];

/** A module that adds the names to the known values of the package's types. */
function declarations({ models: ids, providers }: Listed): string {
  return `${MARK}. Run it again when models are missing.
import type {} from 'openrouter-fetch';

type Model =${union(ids)};

type Provider =${union(providers)};

declare module 'openrouter-fetch' {
  interface KnownModels extends Record<Model | \`\${Model}${`\${${SUFFIXES.map(quote).join(' | ')}}`}\`, true> {}
  interface KnownProviders extends Record<Provider, true> {}
}
`;
}

function union(names: readonly string[]): string {
  return names.length === 0 ? ' never' : names.map((name) => `\n  | ${quote(name)}`).join('');
}
