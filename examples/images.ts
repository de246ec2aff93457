// An image saved to a file, and one with previews while it is generated (`node examples/images.ts "A lighthouse"`).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenRouter } from 'openrouter-fetch';
import { saveImages } from 'openrouter-fetch/node';

const openrouter = new OpenRouter();
const folder = await mkdtemp(join(tmpdir(), 'images-'));
const params = { model: 'openai/gpt-image-1', prompt: process.argv[2] ?? 'A lighthouse at dusk' };

const { files, response } = await saveImages(openrouter, params, join(folder, 'lighthouse.png'));
for (const { path, size, mediaType } of files) console.log(`${path}: ${mediaType}, ${size} bytes`);
console.log(`$${response.usage?.cost}`);

const stream = await openrouter.images.generate({ ...params, stream: true });
for await (const event of stream) console.log(event.type);
const saved = await saveImages(await stream.final(), join(folder, 'streamed'));
console.log(`Saved ${saved.files.length} of the stream.`);

// Leaves no files behind when run against the mock.
if (process.env['OPENROUTER_BASE_URL']) await rm(folder, { recursive: true });
