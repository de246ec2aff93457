import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRecord, parseJSON } from '../../json.ts';
import type { Exchange, Recording } from './exchange.ts';

export type FilePath = string | URL;

/** Lists whose entries are on one line each, and values that are on one line. */
const ONE_LINE_ENTRIES = new Set(['events']);
const ONE_LINE = new Set(['timing']);

export function pathOf(file: FilePath): string {
  return typeof file === 'string' ? file : fileURLToPath(file);
}

/** The name of a recording in messages. */
export function nameOf(file: FilePath): string {
  return basename(pathOf(file));
}

export function writeRecording(file: FilePath, exchanges: readonly Exchange[]): void {
  const path = pathOf(file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${render({ exchanges })}\n`);
}

/** Throws an error that describes the problem if the file is not a recording. */
export function readRecording(file: FilePath): Recording {
  const path = pathOf(file);
  let text: string;
  try {
    // Opening a pipe waits for a writer, maybe forever.
    if (!statSync(path).isFile()) throw new Error(`${path} is not a file.`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
    throw new Error(`There is no recording ${path}. Make one with recordingFetch().`, { cause: error });
  }
  const recording = parseJSON(text);
  const exchanges = isRecord(recording) ? recording['exchanges'] : undefined;
  if (!Array.isArray(exchanges) || !exchanges.every(isExchange))
    throw new Error(`${path} is not a recording made by recordingFetch().`);
  return { exchanges };
}

function isExchange(value: unknown): value is Exchange {
  if (!isRecord(value)) return false;
  const { request, response, timing } = value;
  return (
    isRecord(request) &&
    typeof request['method'] === 'string' &&
    typeof request['path'] === 'string' &&
    (response === undefined || (isRecord(response) && Number.isInteger(response['status']))) &&
    isRecord(timing) &&
    Array.isArray(timing['body'])
  );
}

/** JSON for review: a stream has a line for each event. */
function render(value: unknown, indent = '', name = ''): string {
  if (typeof value !== 'object' || value === null || ONE_LINE.has(name)) return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((entry) => (ONE_LINE_ENTRIES.has(name) ? JSON.stringify(entry) : render(entry, inner)))
    : Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => `${JSON.stringify(key)}: ${render(part, inner, key)}`);
  const [open, close] = list ? '[]' : '{}';
  if (parts.length === 0) return `${open}${close}`;
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
