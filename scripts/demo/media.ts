// Media output of the demo: an image or speech, written to a file in a temporary folder.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenRouter } from '../../src/index.ts';
import { saveImages, saveSpeech } from '../../src/node/index.ts';
import type { Row } from './screen.ts';

export type Medium = 'image' | 'speak';

/** Default models. */
const MODELS: Readonly<Record<Medium, string>> = {
  image: 'openai/gpt-image-1',
  speak: 'openai/gpt-4o-mini-tts',
};

/** Generates and saves it; returns the rows to show. */
export async function makeMedium(
  openrouter: OpenRouter,
  medium: Medium,
  text: string,
  model: string | undefined,
  signal: AbortSignal,
): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'openrouter-fetch-'));
  const asked = { model: model ?? MODELS[medium] };
  if (medium === 'image') {
    const { files, response } = await saveImages(openrouter, { ...asked, prompt: text }, join(folder, 'image'), {
      signal,
    });
    const cost = response.usage?.cost;
    return [
      ...files.map(({ path }): Row => ['image', path]),
      ['cost', typeof cost === 'number' ? `$${cost}` : undefined],
    ];
  }
  const params = { ...asked, input: text, voice: 'alloy' };
  const { path, generationId } = await saveSpeech(openrouter, params, join(folder, 'speech.mp3'), { signal });
  return [
    ['speech', path],
    ['generation', generationId],
  ];
}
