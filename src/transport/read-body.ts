import { ResponseParseError } from '../errors/failures.ts';

/** Error bodies are read this far; what follows says nothing that people would read. */
const MAX_ERROR_BYTES = 64 * 1024;

/** The body as text; throws `ResponseParseError` beyond `maxBytes` (decompressed). */
export async function readText(response: Response, maxBytes: number): Promise<string> {
  const length = response.headers.get('content-length');
  if (length !== null && Number(length) <= maxBytes && !response.headers.has('content-encoding')) return response.text();
  const { text, complete } = await readUpTo(response, maxBytes);
  if (complete) return text;
  throw new ResponseParseError(`The answer is larger than ${maxBytes} bytes (option \`maxBodyBytes\`).`, response);
}

/** What an error answer says, cut at 64 KiB. A body that breaks off is taken as far as it came: the status matters more. */
export async function readErrorText(response: Response): Promise<string> {
  return (await readUpTo(response, MAX_ERROR_BYTES, true)).text;
}

async function readUpTo(
  response: Response,
  maxBytes: number,
  tolerant = false,
): Promise<{ text: string; complete: boolean }> {
  const reader = response.body?.getReader();
  // A `fetch` of the caller's may answer with less than a full Response.
  if (!reader) return { text: typeof response.text === 'function' ? await response.text() : '', complete: true };
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode(), complete: true };
      bytes += value.byteLength;
      text += decoder.decode(bytes > maxBytes ? value.subarray(0, value.byteLength - (bytes - maxBytes)) : value, {
        stream: true,
      });
      if (bytes > maxBytes) {
        void reader.cancel().catch(() => {});
        return { text, complete: false };
      }
    }
  } catch (error) {
    if (!tolerant) throw error;
    return { text, complete: false };
  }
}
