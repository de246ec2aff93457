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

/** Speech written to a file. */
export interface SavedSpeech extends SavedFile {
  /** `X-Generation-Id`, for `generations.get`, which has the cost. */
  generationId: string | undefined;
}

/**
 * Turns a text into speech and writes it to a file as it arrives. The extension of `path` sets the format unless
 * `response_format` is given; raw samples become WAV, unless the extension is `.pcm` or `.raw`. The file appears whole or not
 * at all.
 *
 * @param path Path or `file:` URL. Without an extension, that of the format is added; so it is if the audio has another format
 * than requested.
 * @throws `InvalidRequestError` before anything is sent for a directory, a folder that does not exist, an unknown extension, or
 * one that contradicts `response_format`; the errors of `audio.speech.create`; `ConnectionError` if the download breaks.
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
  // Loaded on demand: a program that imports this module only for `nodeFetch` need not load every operation.
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

/**
 * The format to request for an extension, and others that it allows. Raw samples for WAV, because every model supports them.
 */
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
    // The header states the length of the audio, which is unknown before its end.
    const whole = wholeFrames(bytes, format);
    await handle.write(wavHeader(whole, format), 0, header, 0);
    await handle.truncate(header + whole);
    return header + whole;
  });
  return { path, size, mediaType, generationId: response.headers.get('x-generation-id') ?? undefined };
}
