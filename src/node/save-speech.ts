import type { SpeechCreateParams } from '../../generated/types.ts';
import { InvalidRequestError } from '../errors/failures.ts';
import { isPcm, wavHeader, wholeFrames } from '../helpers/speech/pcm.ts';
import { checkSpeech, noAudio, pcmFormat } from '../helpers/speech/speech-to-wav.ts';
import { essenceOf } from '../media-type.ts';
import type { RequestOptions } from '../options.ts';
import { checkObject } from '../settings.ts';
import { transportOf, type Client } from '../transport/client.ts';
import { checkExtension, pathFor, SPEECH } from './media-names.ts';
import { checkTarget, writeBody, writeWhole, type SavedFile } from './save-file.ts';

/** Speech that was written to a file. */
export interface SavedSpeech extends SavedFile {
  /** `X-Generation-Id`, for `generations.get`: what the speech cost is there. */
  generationId: string | undefined;
}

/**
 * Speaks a text and writes it to a file as it arrives. The extension of `path` chooses the format where `response_format` does
 * not; raw samples become WAV, unless the extension is `.pcm` or `.raw`. The file appears whole or not at all.
 *
 * @param path Path or `file:` URL. Without an extension it gets that of the format; so does a format other than was asked for.
 * @throws `InvalidRequestError` before anything is sent for a directory, a folder that does not exist, an unknown extension, or one
 * that contradicts `response_format`; what `audio.speech.create` throws; `ConnectionError` where the download breaks.
 */
export async function saveSpeech(
  client: Client,
  params: SpeechCreateParams,
  path: string | URL,
  options?: RequestOptions,
): Promise<SavedSpeech>;
/** Writes speech that was requested already. */
export async function saveSpeech(response: Response, path: string | URL): Promise<SavedSpeech>;
export async function saveSpeech(
  source: Client | Response,
  second: SpeechCreateParams | string | URL,
  third?: string | URL,
  options?: RequestOptions,
): Promise<SavedSpeech> {
  if (!(transportOf in Object(source))) {
    const response = source as Response;
    checkSpeech(response, 'saveSpeech()');
    return write(response, await checkTarget(second, SPEECH));
  }
  const client = source as Client;
  const params = second as SpeechCreateParams;
  const path = await checkTarget(third, SPEECH);
  const response_format = formatFor(params, checkExtension(path, SPEECH));
  const body = response_format === undefined ? params : { ...params, response_format };
  // When first needed: whoever imports this module for `nodeFetch` alone does not load every operation.
  const { audioSpeechCreate } = await import('../../generated/operations.ts');
  return write(await audioSpeechCreate(client, body, options), path);
}

/** The format to request: the one of the extension, if the caller names none. */
function formatFor(params: SpeechCreateParams, extension: string): string | undefined {
  checkObject(params, 'The parameters of saveSpeech()');
  const { response_format: stated } = (params ?? {}) as Partial<SpeechCreateParams>;
  const wanted = FORMATS[extension];
  if (!wanted || stated === undefined) return stated ?? wanted?.[0];
  if (wanted.includes(stated) || !Object.values(FORMATS).some((formats) => formats.includes(stated))) return stated;
  throw new InvalidRequestError(
    `\`response_format\` is ${JSON.stringify(stated)}, and the extension of the path is ${JSON.stringify(extension)}: leave out one of them.`,
  );
}

/** The format that an extension asks for, and others it can hold. Samples for WAV, because every model can make them. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  '.mp3': ['mp3'],
  '.wav': ['pcm', 'wav'],
  '.pcm': ['pcm'],
  '.raw': ['pcm'],
  '.flac': ['flac'],
  '.opus': ['opus'],
  '.ogg': ['opus', 'ogg'],
  '.aac': ['aac'],
  '.m4a': ['m4a'],
};

async function write(response: Response, target: string): Promise<SavedSpeech> {
  const type = response.headers.get('content-type') ?? '';
  const samples = isPcm(type) && !/\.(?:pcm|raw)$/i.test(target);
  const mediaType = samples ? 'audio/wav' : essenceOf(type);
  const path = pathFor(target, mediaType, SPEECH);
  const size = await writeWhole(path, async (handle) => {
    const format = samples ? pcmFormat(response, type) : undefined;
    const header = format ? wavHeader(0, format).length : 0;
    const bytes = await writeBody(handle, response, header);
    if (bytes === 0) throw noAudio(response);
    if (!format) return bytes;
    // The header says how long the audio is, which nobody knows before its end.
    const whole = wholeFrames(bytes, format);
    await handle.write(wavHeader(whole, format), 0, header, 0);
    await handle.truncate(header + whole);
    return header + whole;
  });
  return { path, size, mediaType, generationId: response.headers.get('x-generation-id') ?? undefined };
}
