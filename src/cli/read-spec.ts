import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asRecord } from '../json.ts';
import { documentFault } from '../openapi/check.ts';
import { dropExtensionReferences, outerReference } from '../openapi/data-references.ts';
import type { OpenApi } from '../openapi/types.ts';
import { applyOverlay } from './overlay.ts';
import { reasonOf, UsageError } from './usage-error.ts';

export const isURL = (source: string): boolean => /^https?:\/\//.test(source);

/** Timeout for fetching a document, in ms. */
const TIMEOUT = 60_000;

/** The value of a YAML or JSON file or URL. Throws a `UsageError` with one line if it cannot be read. */
export async function readYAML(source: string): Promise<unknown> {
  const text = isURL(source) ? await download(source) : await readText(source);
  // Editors on Windows add a byte order mark.
  return parseText(text.replace(/^\uFEFF/, ''), source);
}

async function parseText(text: string, source: string): Promise<unknown> {
  if (!/^\s*[[{]/.test(text)) return await parseYAML(text, source);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // YAML may start with a brace, too, and includes JSON; a file named `.json` must be JSON.
    if (/\.json$/i.test(source.replace(/[?#].*/, '')))
      throw new UsageError(`${source} is not JSON: ${reasonOf(error)}`);
    return await parseYAML(text, source);
  }
}

async function parseYAML(text: string, source: string): Promise<unknown> {
  // The generators include a parser.
  const { parseDocument } = await import('yaml')
    .catch(() => import('openrouter-fetch-generators/yaml'))
    .catch(() => {
      throw new UsageError(
        `${source} is YAML, which needs a package that is not installed: npm install --save-dev yaml`,
      );
    });
  // Merge keys (`<<`) are YAML 1.1, but documents use them anyway.
  const document = parseDocument(text, { prettyErrors: true, merge: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    const reason = reasonOf(error).replace(/ at line.*/, '');
    throw new UsageError(`${source}:${line}:${col} is not YAML: ${reason}`);
  }
  return document.toJS({ maxAliasCount: 10_000 }) as unknown;
}

/** Reads an OpenAPI 3 document. References to other files are kept. */
export async function readSpec(source: string): Promise<OpenApi> {
  const document = withVersion(await readYAML(source));
  checkSpec(document, source);
  return document;
}

/** `openapi: 3.1` without quotes is a number. */
function withVersion(document: unknown): unknown {
  const version = asRecord(document)?.['openapi'];
  return typeof version === 'number' ? { ...asRecord(document), openapi: String(version) } : document;
}

/** Like `readSpec`, but throws for a document spread over several files: the other parts would count as missing. */
export async function readWholeSpec(source: string, overlays: readonly string[] = []): Promise<OpenApi> {
  const document = await readOverlays(overlays, await readSpec(source));
  // References in extensions, such as code samples, are not read here.
  dropExtensionReferences(document);
  const elsewhere = outerReference(document);
  if (elsewhere === undefined) return document;
  throw new UsageError(
    `${source} refers to another file (${elsewhere}). Combine them into one file first: npx @redocly/cli bundle ${source} --output bundled.yaml`,
  );
}

/** Applies overlays in order. */
async function readOverlays(overlays: readonly string[], document: OpenApi): Promise<OpenApi> {
  let changed = document;
  for (const file of overlays.map(overlayFile)) changed = applyOverlay(changed, await readYAML(file), file);
  return changed;
}

/** The file of an overlay: built-in overlays are known by name. */
export function overlayFile(given: string): string {
  if (!/^[a-z][a-z-]*$/.test(given) || existsSync(given)) return given;
  const places = ['../overlays', '../../overlays'].map((folder) => join(import.meta.dirname, folder, `${given}.yaml`));
  return places.find((place) => existsSync(place)) ?? given;
}

/** Throws for a value that is not a supported OpenAPI document. */
export function checkSpec(document: unknown, source: string): asserts document is OpenApi {
  const fault = documentFault(document);
  if (fault !== undefined) throw new UsageError(`${source} ${fault}.`);
}

async function readText(path: string): Promise<string> {
  try {
    if ((await stat(path)).isDirectory()) throw new UsageError(`${path} is a folder. Pass the document's file.`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(missing ? `${path} does not exist.` : `${path} cannot be read: ${reasonOf(error)}`);
  }
}

async function download(url: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
    if (response.ok) return await response.text();
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    throw new UsageError(`${url} cannot be reached: ${cause?.code ?? reasonOf(error)}`);
  }
  throw new UsageError(`${url} responded with status ${response.status}.`);
}
