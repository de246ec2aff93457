// A call recorded to a file, and replayed without a network.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenRouter } from 'openrouter-fetch';
import { fakeOpenRouter, recordingFetch } from 'openrouter-fetch/testing';

/** The code under test. */
async function greet(client: OpenRouter): Promise<string> {
  const stream = await client.chat.completions.create({
    model: 'openai/gpt-4o',
    messages: [{ role: 'user', content: 'Say hello.' }],
    stream: true,
  });
  const { choices } = await stream.final();
  return choices[0]?.message.content ?? '';
}

const file = join(tmpdir(), 'openrouter-recording.json');
const recorded = await greet(new OpenRouter({ fetch: recordingFetch(file) }));
console.log(readFileSync(file, 'utf8').split('\n').slice(0, 12).join('\n'));

const fake = fakeOpenRouter();
fake.play(file);
console.log('Played as it was:', (await greet(fake.client)) === recorded);
