// A video generated and saved to a file. It takes minutes, and costs as much as many completions.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenRouter } from 'openrouter-fetch';
import { createVideo, isJobFailedError } from 'openrouter-fetch/helpers';
import { saveVideo } from 'openrouter-fetch/node';

const openrouter = new OpenRouter();
const folder = await mkdtemp(join(tmpdir(), 'video-'));
// The mock finishes immediately.
const mocked = process.env['OPENROUTER_BASE_URL'] !== undefined;

try {
  const job = await createVideo(
    openrouter,
    { model: 'google/veo-3.1', prompt: 'The tide comes in at dusk.' },
    { onStatus: ({ status }) => console.log(status), ...(mocked && { pollInterval: 100 }) },
  );
  const { path, size } = await saveVideo(openrouter, job, join(folder, 'tide.mp4'));
  console.log(`${path}: ${size} bytes, $${job.usage?.cost}`);
} catch (error) {
  if (!isJobFailedError(error)) throw error;
  console.log(error.reason, error.message);
}

// Leaves no files behind when run against the mock.
if (mocked) await rm(folder, { recursive: true });
