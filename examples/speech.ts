// Speech saved to a file, and transcribed from it (`node examples/speech.ts "Hello"`).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenRouter } from 'openrouter-fetch';
import { speechToWav } from 'openrouter-fetch/helpers';
import { saveSpeech, transcribeFile } from 'openrouter-fetch/node';

const openrouter = new OpenRouter();
const folder = await mkdtemp(join(tmpdir(), 'speech-'));
const speech = {
  model: 'openai/gpt-4o-mini-tts',
  input: process.argv[2] ?? 'The tide comes in at dusk.',
  voice: 'alloy',
};

const { path, size, mediaType } = await saveSpeech(openrouter, speech, join(folder, 'tide.mp3'));
console.log(`${path}: ${mediaType}, ${size} bytes`);

const { text, usage } = await transcribeFile(openrouter, path, { model: 'openai/whisper-1', language: 'en' });
console.log(`${text} ($${usage?.cost})`);

// Raw samples as a WAV file in memory, for a browser or a message. The real API states the sample rate in the content
// type.
const response = await openrouter.audio.speech.create({ ...speech, response_format: 'pcm' });
const audio = await speechToWav(response, { rate: 24_000 });
console.log(`${audio.type}, ${audio.size} bytes`);

// Leaves no files behind when run against the mock.
if (process.env['OPENROUTER_BASE_URL']) await rm(folder, { recursive: true });
