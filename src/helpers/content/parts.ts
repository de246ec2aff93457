import type {
  CacheControl,
  ChatCompletionContentPartAudio,
  ChatCompletionContentPartFile,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartText,
  ChatCompletionContentPartVideo,
  ImageUrl,
  InputAudio,
  PromptCacheBreakpoint,
} from '../../../generated/types.ts';
import { percentDecode } from '../../percent-decode.ts';
import { InvalidRequestError } from '../../errors/failures.ts';
import { toBase64 } from './base64.ts';
import { AUDIO, IMAGE, PDF, VIDEO, type MediaKind } from './kinds.ts';
import { checkStated, detectType } from './media-type.ts';
import { checkOptions, readContent, type Content, type ContentSource, type SourceOptions } from './source.ts';

export interface TextOptions {
  /** Marks the end of a prefix for the provider's prompt cache. */
  cache_control?: CacheControl | undefined;
  prompt_cache_breakpoint?: PromptCacheBreakpoint | undefined;
}

/** Options of every part that is made from a source. */
export interface ContentOptions extends SourceOptions {
  /** Marks the end of a prefix for the provider's prompt cache. */
  cache_control?: CacheControl | undefined;
}

export interface VideoOptions extends ContentOptions {
  /** The media type, such as `video/mp4`. @default detected from the bytes */
  mediaType?: string | undefined;
}

export interface ImageOptions extends ContentOptions {
  /** The media type, such as `image/png`. @default detected from the bytes */
  mediaType?: string | undefined;
  /** Level of detail at which the model processes the image; more detail means more tokens. */
  detail?: ImageUrl['detail'];
}

export interface AudioOptions extends ContentOptions {
  /** Format of the bytes; required for raw samples (`pcm16`, `pcm24`). @default detected from the bytes */
  format?: InputAudio['format'] | undefined;
}

export interface PDFOptions extends ContentOptions {
  /** Name that the model sees. @default that of the File or the URL, otherwise `document.pdf` */
  filename?: string | undefined;
}

/** A text part. Unlike the others, it is returned directly, because nothing has to be read. */
export function text(content: string, options: TextOptions = {}): ChatCompletionContentPartText {
  checkOptions(options);
  return { type: 'text', text: content, ...pick(options, 'cache_control', 'prompt_cache_breakpoint') };
}

/**
 * A part with an image: PNG, JPEG, WebP or GIF.
 *
 * @throws `InvalidRequestError` for anything else (the message names the type found), and for more than `maxBytes`.
 */
export async function image(
  source: ContentSource,
  options: ImageOptions = {},
): Promise<ChatCompletionContentPartImage> {
  const url = await toURL(await readContent(source, IMAGE, options), IMAGE, options.mediaType);
  return { type: 'image_url', image_url: { url, ...pick(options, 'detail') }, ...pick(options, 'cache_control') };
}

/**
 * A part with a PDF.
 *
 * @throws `InvalidRequestError` for anything else (the message names the type found), and for more than `maxBytes`.
 */
export async function pdf(source: ContentSource, options: PDFOptions = {}): Promise<ChatCompletionContentPartFile> {
  const content = await readContent(source, PDF, options);
  const filename = options.filename ?? nameOf(content) ?? 'document.pdf';
  const file_data = await toURL(content, PDF, undefined);
  return { type: 'file', file: { filename, file_data }, ...pick(options, 'cache_control') };
}

/**
 * A part with a video: MP4, MPEG, MOV or WebM. Which URLs are accepted depends on the provider.
 *
 * @throws `InvalidRequestError` for anything else (the message names the type found), and for more than `maxBytes`.
 */
export async function video(
  source: ContentSource,
  options: VideoOptions = {},
): Promise<ChatCompletionContentPartVideo> {
  const url = await toURL(await readContent(source, VIDEO, options), VIDEO, options.mediaType);
  return { type: 'video_url', video_url: { url }, ...pick(options, 'cache_control') };
}

/**
 * A part with audio: WAV, MP3, FLAC, M4A, Ogg, AAC or AIFF, or raw samples with `format`. The API accepts no URL for audio.
 *
 * @throws `InvalidRequestError` for anything else (the message names the type found), and for more than `maxBytes`.
 */
export async function audio(
  source: ContentSource,
  options: AudioOptions = {},
): Promise<ChatCompletionContentPartAudio> {
  const content = await readContent(source, AUDIO, options);
  if (content.form === 'address') {
    throw new InvalidRequestError('The API accepts no URL for audio: fetch it, and pass the Blob to audio().');
  }
  const format = options.format ?? (await formatOf(content));
  const data = content.form === 'encoded' ? content.base64 : toBase64(content.bytes);
  return { type: 'input_audio', input_audio: { data, format }, ...pick(options, 'cache_control') };
}

async function formatOf(content: Exclude<Content, { form: 'address' }>): Promise<string> {
  if (content.form === 'bytes') return detectType(content.bytes, content.claim, AUDIO);
  const format = checkStated(content.type, AUDIO);
  if (!format.includes('/')) return format;
  throw new InvalidRequestError(`The audio is ${format}, and the API documents ${AUDIO.formats}. Pass \`format\`.`);
}

async function toURL(content: Content, kind: MediaKind, mediaType: string | undefined): Promise<string> {
  const given = mediaType === undefined ? undefined : checkStated(mediaType, kind);
  if (content.form === 'address') return content.url;
  if (content.form === 'encoded') {
    if (given !== undefined) return `data:${given};base64,${content.base64}`;
    checkStated(content.type, kind);
    return content.url;
  }
  const { bytes, claim, stated } = content;
  const type = given ?? (stated ? checkStated(claim, kind) : await detectType(bytes, claim, kind));
  return `data:${type};base64,${toBase64(bytes)}`;
}

function nameOf(content: Content): string | undefined {
  if (content.form === 'bytes') return content.name;
  if (content.form === 'encoded') return undefined;
  const last = new URL(content.url).pathname.split('/').at(-1) ?? '';
  return /\.pdf$/i.test(last) ? percentDecode(last) : undefined;
}

/** The properties that have a value. */
function pick<Options extends object, Name extends keyof Options>(
  options: Options,
  ...names: Name[]
): { [Key in Name]?: Exclude<Options[Key], undefined> } {
  return Object.fromEntries(
    names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  ) as { [Key in Name]?: Exclude<Options[Key], undefined> };
}
