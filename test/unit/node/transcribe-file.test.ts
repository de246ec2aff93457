import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInvalidRequestError } from '../../../src/index.ts';
import { transcribeFile } from '../../../src/node/index.ts';
import { testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch, wire } from '../../helpers/replies.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'openrouter-fetch-transcribe-'));
  writeFileSync(at('talk.M4A'), 'AUDIO');
  writeFileSync(at('empty.mp3'), '');
  writeFileSync(at('notes.txt'), 'text');
  writeFileSync(at('long.mp3'), '');
  truncateSync(at('long.mp3'), 25 * 1024 * 1024 + 1);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fetch = scriptedFetch(() => json(wire('transcription.json')));
const client = testClient({ fetch });
const PARAMS = { model: 'acme/ears-1' };

/** The fields of the last form that was sent, files by name, type and text. */
async function sentForm(): Promise<unknown[]> {
  const form = fetch.sent.at(-1)?.body as FormData;
  return Promise.all(
    Array.from(form, async ([name, value]) =>
      typeof value === 'string' ? [name, value] : [name, value.name, value.type, await value.text()],
    ),
  );
}

describe('transcribeFile', () => {
  it('uploads a file under its name and type', async () => {
    const { text } = await transcribeFile(client, at('talk.M4A'), { ...PARAMS, language: 'en' });
    expect(text).toBe((JSON.parse(wire('transcription.json')) as { text: string }).text);
    expect(await sentForm()).toEqual([
      ['model', 'acme/ears-1'],
      ['language', 'en'],
      ['file', 'talk.M4A', 'audio/mp4', 'AUDIO'],
    ]);
    await transcribeFile(client, pathToFileURL(at('talk.M4A')), PARAMS);
    expect(await sentForm()).toContainEqual(['file', 'talk.M4A', 'audio/mp4', 'AUDIO']);
  });

  it('asks for timestamps in the form that has them', async () => {
    await transcribeFile(client, at('talk.M4A'), { ...PARAMS, timestamp_granularities: ['word', 'segment'] });
    expect((await sentForm()).slice(0, 3)).toEqual([
      ['response_format', 'verbose_json'],
      ['timestamp_granularities[]', 'word'],
      ['timestamp_granularities[]', 'segment'],
    ]);
  });

  it('takes a Blob, by its name or its type', async () => {
    await transcribeFile(client, new File(['AUDIO'], 'talk.ogg'), PARAMS);
    expect(await sentForm()).toContainEqual(['file', 'talk.ogg', 'audio/ogg', 'AUDIO']);
    await transcribeFile(client, new Blob(['AUDIO'], { type: 'audio/webm;codecs=opus' }), PARAMS);
    expect(await sentForm()).toContainEqual(['file', 'audio.webm', 'audio/webm', 'AUDIO']);
  });

  it.each([
    ['missing.mp3', /audio could not be read: ENOENT/],
    ['empty.mp3', /"empty.mp3" is empty/],
    ['long.mp3', /has 26214401 bytes; the API takes uploads of at most 25 MB.*split it/],
    ['notes.txt', /"\.txt" is not the extension of an audio file.*"notes.txt"/],
    ['talk', /"" is not the extension/],
    [new Blob(['a']), /of no known type/],
    [new Blob([], { type: 'audio/mpeg' }), /is empty/],
    [new Blob([new Uint8Array(25 * 1024 * 1024 + 1)], { type: 'audio/mpeg' }), /26214401 bytes/],
    ['https://example.com/talk.mp3', /pass the URL as `input_audio.data`/],
    [undefined, /takes a path, a file: URL or a Blob, not undefined/],
  ])('refuses %s before anything is sent', async (file, message) => {
    const before = fetch.sent.length;
    const given = typeof file === 'string' && !file.startsWith('https') ? at(file) : file;
    const error = await rejection(transcribeFile(client, given as string, PARAMS));
    expect(error).toSatisfy(isInvalidRequestError);
    expect(error.message).toMatch(message);
    expect(fetch.sent).toHaveLength(before);
  });
});
