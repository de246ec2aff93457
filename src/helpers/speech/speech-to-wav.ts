import { InvalidRequestError, ResponseParseError } from '../../errors/failures.ts';
import { checkObject, kindOf, shown } from '../../settings.ts';
import { isPcm, isPlayable, isWav, pcmFormatOf, wavHeader, wholeFrames, type PcmFormat } from './pcm.ts';

export interface SpeechToWavOptions {
  /**
   * Samples per second, in Hz.
   * @default as in the content type, otherwise 24_000
   */
  rate?: number | undefined;
  /** @default as in the content type, otherwise 1 */
  channels?: number | undefined;
}

/**
 * The speech of `audio.speech.create` as a WAV file, which players and browsers support: raw samples (`response_format: 'pcm'`,
 * the default) get a header with the rate and channels of their content type. A response that is WAV already is returned as it
 * is.
 *
 * @returns A Blob of type `audio/wav`.
 * @throws `InvalidRequestError` for a response in a compressed format, or one that was read before; `ResponseParseError` for
 * one without audio, or with an invalid content type; `ConnectionError` if its body breaks.
 */
export async function speechToWav(response: Response, options: SpeechToWavOptions = {}): Promise<Blob> {
  checkObject(options, 'The options of speechToWav()');
  const type = checkSpeech(response, 'speechToWav()');
  const format = isWav(type) ? undefined : wavFormat(response, type, options);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0) throw noAudio(response);
  if (!format) return new Blob([bytes], { type: 'audio/wav' });
  const whole = wholeFrames(bytes.length, format);
  return new Blob([wavHeader(whole, format), bytes.subarray(0, whole)], { type: 'audio/wav' });
}

/** The content type of a response whose body is unread. */
export function checkSpeech(response: Response, reader: string): string {
  const { headers, bodyUsed } = Object(response) as Partial<Response>;
  if (typeof headers?.get !== 'function')
    throw new InvalidRequestError(`${reader} takes the Response of audio.speech.create, not ${kindOf(response)}.`);
  if (bodyUsed) throw new InvalidRequestError(`The body of the response given to ${reader} has been read already.`);
  return headers.get('content-type') ?? '';
}

export function noAudio(response: Response): ResponseParseError {
  return new ResponseParseError('The response has no audio: its body is empty.', response);
}

/** The playback format of a response's samples. */
export function pcmFormat(response: Response, type: string): PcmFormat {
  const format = pcmFormatOf(type);
  if (format) return format;
  throw new ResponseParseError(
    `The content type of the speech, ${JSON.stringify(type)}, has a rate or a number of channels that cannot be right.`,
    response,
  );
}

function wavFormat(response: Response, type: string, { rate, channels }: SpeechToWavOptions): PcmFormat {
  // A caller who passes the rate knows the format of the bytes.
  if (!isPcm(type) && rate === undefined) {
    throw new InvalidRequestError(
      `The speech is ${type || 'of no known type'}, not raw samples: use it as it is, or request \`response_format: 'pcm'\`.`,
    );
  }
  for (const [name, value] of Object.entries({ rate, channels })) {
    if (value === undefined || isPlayable({ rate: 1, channels: 1, [name]: value })) continue;
    throw new InvalidRequestError(
      `Option \`${name}\` must be a whole number that audio can have, not ${shown(value)}.`,
    );
  }
  const stated = rate === undefined || channels === undefined ? pcmFormat(response, type) : { rate, channels };
  return { rate: rate ?? stated.rate, channels: channels ?? stated.channels };
}
