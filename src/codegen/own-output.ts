/** Recognizes the generator's files by content: another tool may use the same file names. */
import { isRecord, parseJSON } from '../json.ts';
import { sha256 } from './manifest.ts';

/** The first line of every generated module. */
export function moduleHeader(origin: string): string {
  return `// Generated from ${origin.replace(/\s+/g, ' ')}. Do not edit.\n`;
}

export function readmeText(origin: string): string {
  return `# Generated\n\nEverything here is generated from ${origin.replace(/\s+/g, ' ')}. Edits are lost at the next run.\n`;
}

/** Left in the folder by an earlier run: the names listed in its manifest, and the hash of its document. */
export interface OwnManifest {
  readonly files: ReadonlySet<string>;
  readonly documentHash: string;
}

/** `undefined` for any other `manifest.json`, such as that of a web app. */
export function readManifest(text: string | undefined): OwnManifest | undefined {
  const manifest = text === undefined ? undefined : parseJSON(text);
  if (!isRecord(manifest)) return undefined;
  const { document, sources, generators, operations, files } = manifest;
  const hash = isRecord(document) && document['file'] === 'openapi.json' ? document['sha256'] : undefined;
  if (typeof hash !== 'string' || !/^[\da-f]{64}$/.test(hash)) return undefined;
  if (!isRecord(sources) || !isRecord(generators) || !Array.isArray(operations)) return undefined;
  const names = Array.isArray(files) ? files.filter((name): name is string => typeof name === 'string') : [];
  return { files: new Set(names), documentHash: hash };
}

/** True if the generator wrote the text of the file `name`. */
export function isOwn(name: string, text: string, manifest: OwnManifest | undefined): boolean {
  if (name === 'manifest.json') return readManifest(text) !== undefined;
  if (name === 'openapi.json') return manifest !== undefined && documentHash(text) === manifest.documentHash;
  const lead = text.slice(0, 1000);
  if (name === 'README.md') return lead.startsWith('# Generated\n\nEverything here is generated from ');
  if (name.endsWith('.md')) return /^<!-- Generated from .* Do not edit\. -->/.test(lead);
  return /^\/\/ Generated from .* Do not edit\./.test(lead);
}

/** As the generator prints it, however a formatter has changed it since. */
function documentHash(text: string): string {
  const document = parseJSON(text);
  return sha256(document === undefined ? text : `${JSON.stringify(document, null, 2)}\n`);
}
