import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidRequestError } from '../errors/failures.ts';
import { kindOf } from '../settings.ts';
import { checkExtension, type MediaFiles } from './media-names.ts';

/** A written file. */
export interface SavedFile {
  /** Path of the file: the given path, with an extension added if it had none, or that of another format. */
  path: string;
  /** Size of the file, in bytes. */
  size: number;
  /** Media type of the file, such as `audio/wav`. */
  mediaType: string;
}

/**
 * Checks the target path before anything billable is requested. Throws `InvalidRequestError` for a directory, a
 * folder that does not exist or cannot be written to, anything but a regular file, and an extension of another kind of media.
 */
export async function checkTarget(target: unknown, files: MediaFiles): Promise<string> {
  const path = toPath(target, files.name);
  const shown = JSON.stringify(path);
  if (/[/\\]$/.test(path))
    throw new InvalidRequestError(`The ${files.name} cannot be saved to ${shown}: name a file, not a directory.`);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory())
    throw new InvalidRequestError(
      `The ${files.name} cannot be saved to ${shown}: it is a directory. Name a file in it.`,
    );
  if (found && !found.isFile())
    throw new InvalidRequestError(
      `The ${files.name} cannot be saved to ${shown}: it is a device or a pipe, not a file.`,
    );
  checkExtension(path, files);
  const folder = dirname(path);
  try {
    if (!(await stat(folder)).isDirectory()) throw new Error('it is not a directory');
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new InvalidRequestError(
      `The ${files.name} cannot be saved in ${JSON.stringify(folder)}: ${(cause as Error).message}`,
      { cause },
    );
  }
  return path;
}

/** Writes a file that appears whole or not at all: under a temporary name in the same folder until it is complete. */
export async function writeWhole(path: string, write: (handle: FileHandle) => Promise<number>): Promise<number> {
  // A link stays a link.
  const place = await realpath(path).catch(() => path);
  const draft = join(dirname(place), `.${basename(place).slice(0, 100)}.${randomUUID()}.part`);
  const handle = await open(draft, 'wx');
  try {
    const size = await write(handle).finally(() => handle.close());
    await rename(draft, place);
    return size;
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Writes a body as it arrives, chunk by chunk. Returns its length in bytes. */
export async function writeBody(handle: FileHandle, { body }: Response, offset = 0): Promise<number> {
  let at = offset;
  const reader = body?.getReader();
  try {
    for (let read = await reader?.read(); read?.value; read = await reader?.read())
      at += await writeAll(handle, read.value, at);
  } finally {
    await reader?.cancel().catch(() => {});
  }
  return at - offset;
}

async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<number> {
  let written = 0;
  while (written < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
  return written;
}

function toPath(target: unknown, name: string): string {
  const path = target instanceof URL && target.protocol === 'file:' ? fileURLToPath(target) : target;
  if (typeof path === 'string' && path !== '' && !path.includes('\0')) return path;
  const shown = typeof path === 'string' ? JSON.stringify(path) : path instanceof URL ? path.href : kindOf(path);
  throw new InvalidRequestError(`The path to save the ${name} to must be a path or a file: URL, not ${shown}.`);
}
