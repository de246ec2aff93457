/** Step: the linted document, bundled into one piece. */
import { isRecord } from '../json.ts';
import type { OpenApi } from '../openapi/types.ts';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve as resolvePath } from 'node:path';
import { documentFault } from '../openapi/check.ts';
import { GenerateError, type Problem } from './problem.ts';
import { Redocly, shownPath } from './redocly.ts';

export interface Source {
  /** Path or URL of the root document. */
  readonly document: string;
  /** Lint rules. */
  readonly config: string;
  /** True for the project's own document, where every finding stops the run. */
  readonly strict: boolean;
}

export interface Loaded {
  readonly document: OpenApi;
  readonly warnings: Problem[];
  /** Text of the files the document is written in, by path below its folder, sorted. Empty for a URL. */
  readonly files: ReadonlyMap<string, string>;
}

export async function loadDocument(source: Source): Promise<Loaded> {
  const { config, strict } = source;
  const isURL = /^https?:/.test(source.document);
  const document = isURL ? source.document : resolvePath(source.document);
  const redocly = await Redocly.open(document, config);
  // The bundler reports only what the rules allow.
  const findings = await redocly.lint();
  const stopping = findings.filter(({ severity }) => strict || severity === 'error');
  if (stopping.length > 0) throw new GenerateError(stopping);
  const bundled = await redocly.bundle(strict);
  checkVersion(bundled, document);
  return {
    document: ordered(bundled as OpenApi),
    warnings: findings,
    files: isURL ? new Map() : await readSources(document, strict),
  };
}

function checkVersion(document: unknown, file: string): void {
  const fault = documentFault(document);
  if (fault === undefined) return;
  const problem = {
    file: shownPath(file),
    line: 1,
    column: 1,
    rule: 'openapi-version',
    message: `The document ${fault}.`,
  };
  throw new GenerateError([{ ...problem, advice: 'Use an OpenAPI 3.0, 3.1 or 3.2 document.' }]);
}

/** Sorts components by name. A bundle has them in the order of the references, which any edit may change. */
function ordered(document: OpenApi): OpenApi {
  const { components, ...rest } = document;
  if (!components) return document;
  const sections = Object.entries(components).map(
    ([section, members]): [string, Record<string, unknown> | undefined] => [
      section,
      isRecord(members) ? Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1))) : members,
    ],
  );
  return { ...rest, components: Object.fromEntries(sections) } as OpenApi;
}

/**
 * The project's own document is a folder of files. Any other document is hashed and searched as the single file it was
 * given as.
 */
async function readSources(document: string, strict: boolean): Promise<Map<string, string>> {
  const folder = dirname(document);
  const names = strict
    ? (await readdir(folder, { recursive: true })).filter((name) => /\.(?:ya?ml|json)$/.test(name))
    : [document.slice(folder.length + 1)];
  const files = new Map<string, string>();
  for (const name of names.map((name) => name.replaceAll('\\', '/')).sort()) {
    if ((await stat(join(folder, name))).isFile()) files.set(name, await readFile(join(folder, name), 'utf8'));
  }
  return files;
}
