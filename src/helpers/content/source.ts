import { InvalidRequestError } from '../../errors/failures.ts';
import { decodeDataURL, readDataURL } from './data-url.ts';
import type { MediaKind } from './kinds.ts';
import { essenceOf, UNKNOWN } from './media-type.ts';
import { isBlob, isByteSource, readBytes, tooLarge, type ByteSource, type ReadOptions } from './read-bytes.ts';

/**
 * Where content comes from: a URL (`https:`, `http:`, `data:`), a Blob or File, bytes, or a stream of bytes. A URL is sent
 * unchanged, for the provider to fetch.
 */
export type ContentSource = string | URL | ByteSource;

/** A source that can be sent: as its URL, as a data URL, or as bytes. */
export type Content =
  | { readonly form: 'address'; readonly url: string }
  /** Base64 that need not be decoded. */
  | { readonly form: 'encoded'; readonly url: string; readonly type: string; readonly base64: string }
  | {
      readonly form: 'bytes';
      readonly bytes: Uint8Array;
      /** The media type that the source claims; may be empty. */
      readonly claim: string;
      /** True if the caller wrote the media type into a data URL. */
      readonly stated: boolean;
      readonly name: string | undefined;
    };

export interface SourceOptions {
  /** Most bytes accepted, before base64 adds a third. @default 20 * 1024 * 1024 */
  maxBytes?: number | undefined;
  signal?: AbortSignal | undefined;
}

const DEFAULT_MAX_BYTES = 20 * 1024 * 1024;

export async function readContent(source: ContentSource, kind: MediaKind, options: SourceOptions): Promise<Content> {
  checkOptions(options);
  const limits = limitsOf(kind, options);
  if (typeof source === 'string' || isURL(source)) return readAddress(String(source), kind, limits);
  if (!isByteSource(source)) {
    throw new InvalidRequestError(
      `${kind.maker}() takes a URL, a Blob, a Uint8Array, an ArrayBuffer or a ReadableStream, not ${describe(source)}.`,
    );
  }
  const bytes = await readBytes(source, limits);
  const { type = '', name } = isBlob(source) ? (source as Partial<File>) : {};
  return asBytes({ bytes, claim: essenceOf(type), name: name || undefined, stated: false }, limits);
}

/** Throws `InvalidRequestError` for options that are not an object. */
export function checkOptions(options: unknown): void {
  if (Object(options) !== options)
    throw new InvalidRequestError(`Options must be an object, not ${describe(options)}.`);
}

/** Checks the options of a source and fills in the defaults. */
export function limitsOf(kind: MediaKind, { maxBytes = DEFAULT_MAX_BYTES, signal }: SourceOptions): ReadOptions {
  if (typeof maxBytes === 'number' && maxBytes > 0) return { maxBytes, signal, name: kind.name };
  throw new InvalidRequestError(
    `\`maxBytes\` must be a number above 0, not ${typeof maxBytes === 'number' ? maxBytes : describe(maxBytes)}.`,
  );
}

function readAddress(address: string, kind: MediaKind, limits: ReadOptions): Content {
  if (/^data:/i.test(address)) return readDataAddress(address, kind, limits);
  const scheme = /^([a-z][a-z\d+.-]+):\/\/./i.exec(address)?.[1]?.toLowerCase();
  const web = (scheme === 'https' || scheme === 'http') && URL.canParse(address);
  // Providers that accept video have their own URL schemes, such as `gs:`.
  if (web || (scheme && kind.maker === 'video' && !/^(https?|file|blob)$/.test(scheme))) {
    return { form: 'address', url: address };
  }
  const shown = JSON.stringify(address.length > 60 ? `${address.slice(0, 60)}…` : address);
  const hint = /^blob:/i.test(address)
    ? 'pass the Blob itself'
    : `for a file, use ${kind.maker}File() of openrouter-fetch/node; for base64, pass a data: URL or the bytes`;
  throw new InvalidRequestError(`${kind.maker}() takes https:, http: and data: URLs, not ${shown}: ${hint}.`);
}

function readDataAddress(url: string, kind: MediaKind, limits: ReadOptions): Content {
  const data = readDataURL(url);
  if (data && data.size > limits.maxBytes) throw tooLarge(limits, `about ${data.size} bytes`);
  const stated = data !== undefined && data.type !== '' && data.type !== UNKNOWN;
  if (data?.base64 && stated && data.payload && !data.payload.includes('%')) {
    return { form: 'encoded', url, type: data.type, base64: data.payload };
  }
  const bytes = data && decodeDataURL(data);
  if (!bytes) throw new InvalidRequestError(`The data: URL given to ${kind.maker}() is malformed.`);
  return asBytes({ bytes, claim: data.type, stated, name: undefined }, limits);
}

function asBytes(content: Omit<Content & { form: 'bytes' }, 'form'>, limits: ReadOptions): Content {
  const { length } = content.bytes;
  if (length === 0) throw new InvalidRequestError(`The ${limits.name} is empty.`);
  if (length > limits.maxBytes) throw tooLarge(limits, `${length} bytes`);
  return { form: 'bytes', ...content };
}

/** Checked by its properties, because it may come from another realm. */
function isURL(source: unknown): source is URL {
  const { href, protocol } = Object(source) as Partial<URL>;
  return typeof href === 'string' && typeof protocol === 'string';
}

function describe(source: unknown): string {
  const name = Object.prototype.toString.call(source).slice(8, -1);
  const readable = typeof (Object(source) as { pipe?: unknown }).pipe === 'function';
  return readable ? 'a stream of Node (Readable.toWeb makes a ReadableStream of it)' : name;
}
