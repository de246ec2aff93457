import { constants } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { InvalidRequestError } from '../errors/failures.ts';
import { readStream, tooLarge, type ReadOptions } from '../helpers/content/read-bytes.ts';

/** The name of a file, without its folder. */
export function nameOf(path: string | URL): string {
  return basename(path instanceof URL ? fileURLToPath(path) : path);
}

/** Reads a whole file. Throws `InvalidRequestError` if it cannot be read, or is larger than `maxBytes`. */
export async function readFileBytes(path: string | URL, limits: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const handle = await openFile(path, limits.name);
  try {
    const { size } = await handle.stat();
    if (size > limits.maxBytes) throw tooLarge(limits, `${size} bytes`);
    // As a stream, because a file may grow, and a device has no size.
    const stream = Readable.toWeb(handle.createReadStream({ highWaterMark: CHUNK })) as ReadableStream<Uint8Array>;
    return await readStream(stream, limits);
  } finally {
    await handle.close();
  }
}

async function openFile(path: string | URL, name: string): Promise<FileHandle> {
  try {
    // Opening a pipe waits for a writer, maybe forever, and cannot be aborted.
    const found = await stat(path);
    if (found.isFIFO() || found.isSocket()) throw new Error('it is a pipe or a socket, not a file');
    if (found.isDirectory()) throw new Error('it is a directory, not a file');
    // A pipe that was created there in the meantime is opened without waiting, and is empty.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    throw new InvalidRequestError(`The ${name} could not be read: ${(cause as Error).message}`, { cause });
  }
}

const CHUNK = 1024 * 1024;
