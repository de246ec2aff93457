import { eventBytes, type Relayed } from './encode.ts';
import { ON_DEMAND } from './late-bytes.ts';
import { checkKeepAlive, type RelayOptions } from './relay-response.ts';

/** Chunks as the bytes of an event stream, by `eventBytes`. */
export function encodeEvents(
  source: Relayed | Promise<Relayed>,
  options: RelayOptions = {},
  onCancel?: () => void,
): ReadableStream<Uint8Array> {
  checkKeepAlive(options);
  return new ReadableStream(eventBytes(source, options, onCancel), ON_DEMAND);
}
