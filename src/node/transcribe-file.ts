import { extname } from 'node:path';
import type { Transcription, TranscriptionUploadParams } from '../../generated/types.ts';
import { InvalidRequestError } from '../errors/failures.ts';
import { isBlob, tooLarge } from '../helpers/content/read-bytes.ts';
import { essenceOf } from '../media-type.ts';
import type { RequestOptions } from '../options.ts';
import { checkObject, kindOf } from '../settings.ts';
import type { Client } from '../transport/client.ts';
import { nameOf, readFileBytes } from './read-file.ts';

/** Parameters of `audio.transcriptions.create`, without the audio. */
export interface TranscribeFileParams extends Omit<TranscriptionUploadParams, 'file' | 'timestamp_granularities[]'> {
  /** Which timestamps to return. Requests `response_format: 'verbose_json'`, which they need. */
  timestamp_granularities?: TranscriptionUploadParams['timestamp_granularities[]'];
}

/** The API's limits for uploads. */
const LIMITS = {
  maxBytes: 25 * 1024 * 1024,
  name: 'audio',
  limit:
    'the API takes uploads of at most 25 MB. Compress it, split it, or pass its URL to audio.transcriptions.create',
};

/**
 * Transcribes an audio file: its path, a `file:` URL, or a Blob. It is uploaded under its own name and media type.
 *
 * @throws `InvalidRequestError` before anything is sent for a file that cannot be read, is empty or over 25 MB, or has no audio
 * extension; the errors of `audio.transcriptions.create`.
 */
export async function transcribeFile(
  client: Client,
  file: string | URL | Blob,
  params: TranscribeFileParams,
  options: RequestOptions = {},
): Promise<Transcription> {
  checkObject(params, 'The parameters of transcribeFile()');
  const { timestamp_granularities: granularities, ...rest } = params;
  const audio = await readAudio(file, options);
  // Loaded on demand: a program that imports this module only for `nodeFetch` need not load every operation.
  const { audioTranscriptionsCreate } = await import('../../generated/operations.ts');
  return audioTranscriptionsCreate(
    client,
    {
      ...(granularities && { response_format: 'verbose_json' as const, 'timestamp_granularities[]': granularities }),
      ...rest,
      file: audio,
    },
    options,
  );
}

async function readAudio(file: string | URL | Blob, { signal }: RequestOptions): Promise<File> {
  if (isBlob(file)) {
    const { name = '' } = file as Partial<File>;
    if (file.size > LIMITS.maxBytes) throw tooLarge({ ...LIMITS, signal: undefined }, `${file.size} bytes`);
    if (file.size === 0) throw empty(name || 'the Blob');
    const type = TYPES[extname(name).toLowerCase()] ?? essenceOf(file.type);
    const extension = Object.keys(TYPES).find((key) => TYPES[key] === type);
    if (!extension)
      throw new InvalidRequestError(
        `The Blob to transcribe is ${type || 'of no known type'}: give it an audio type, or make a File with a name that ends in ${KNOWN}.`,
      );
    return new File([file], name || `audio${extension}`, { type });
  }
  if (typeof file !== 'string' && !(file instanceof URL))
    throw new InvalidRequestError(`transcribeFile() takes a path, a file: URL or a Blob, not ${kindOf(file)}.`);
  if (/^https?:/i.test(String(file)))
    throw new InvalidRequestError(
      'transcribeFile() takes a file. The API itself fetches audio from a URL: pass the URL as `input_audio.data` of audio.transcriptions.create.',
    );
  const name = nameOf(file);
  const type = TYPES[extname(name).toLowerCase()];
  if (!type)
    throw new InvalidRequestError(
      `"${extname(name)}" is not the extension of an audio file that can be transcribed (${JSON.stringify(name)}): use ${KNOWN}.`,
    );
  const bytes = await readFileBytes(file, { ...LIMITS, signal: signal ?? undefined });
  if (bytes.length === 0) throw empty(name);
  return new File([bytes], name, { type });
}

function empty(name: string): InvalidRequestError {
  return new InvalidRequestError(`${JSON.stringify(name)} is empty: there is nothing to transcribe.`);
}

/** Extensions of audio files, with their media types. */
const TYPES: Readonly<Record<string, string>> = {
  '.mp3': 'audio/mpeg',
  '.mpga': 'audio/mpeg',
  '.mpeg': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.m4a': 'audio/mp4',
  '.mp4': 'audio/mp4',
  '.flac': 'audio/flac',
  '.ogg': 'audio/ogg',
  '.oga': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.webm': 'audio/webm',
  '.weba': 'audio/webm',
  '.aac': 'audio/aac',
  '.aif': 'audio/aiff',
  '.aiff': 'audio/aiff',
};
const KNOWN = Object.keys(TYPES).join(', ');
