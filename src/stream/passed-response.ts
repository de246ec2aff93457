import { errorOfThrown } from '../errors/connection-failure.ts';
import { InvalidRequestError, ResponseParseError, UserAbortError } from '../errors/failures.ts';
import { errorOfBody } from '../errors/from-wire.ts';
import { asRecord, asString, parseJSON } from '../json.ts';
import { isEventStream } from '../media-type.ts';
import { reviveError } from './relayed-error.ts';

/** The body of a response with events. Throws the error of any other response, as a call does. */
export async function eventsOfResponse(
  given: Response | PromiseLike<Response>,
): Promise<{ response: Response; body: ReadableStream<Uint8Array> }> {
  try {
    const response = await given;
    const { ok, body, headers } = response;
    if (ok && body && isEventStream(headers.get('content-type') ?? '')) return { response, body };
    const text = await response.text();
    const error = asRecord(parseJSON(text))?.['error'];
    if (ok && !error) throw new ResponseParseError('The response is not an event stream.', response);
    throw reviveError(error) ?? errorOfBody(response, text);
  } catch (cause) {
    throw typeof cause === 'object' ? errorOfThrown(cause, 'the source of this stream') : new UserAbortError({ cause });
  }
}

/** For a stream that was read as one of chat completions, and has an event of another kind. */
export function otherKindError(event: unknown): InvalidRequestError {
  return new InvalidRequestError(
    `This stream is not one of chat completions: it has an event "${asString(asRecord(event)?.['type'])}". Pass its kind as the second argument: \`response\`, \`message\` or \`image\`, exported beside \`Stream\`.`,
  );
}
