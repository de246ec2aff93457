import { createVideo, downloadVideo, reasoningDeltas, speechToWav } from 'openrouter-fetch/helpers';
import { equal, ok } from './assert.js';

/** Everything but chat: binary data, files, other streams, jobs. */
export const media = {
  async 'bytes, as they are'({ client }) {
    const response = await client('speech').audio.speech.create({ model: 'a/b', input: 'Hi' });
    equal(response.headers.get('content-type'), 'audio/pcm;rate=16000;channels=1');
    equal([...new Uint8Array(await response.arrayBuffer())], [0, 255, 128, 1]);
  },

  async 'speech as WAV'({ client }) {
    const wav = await speechToWav(await client('speech').audio.speech.create({ model: 'a/b', input: 'Hi' }));
    const view = new DataView(await wav.arrayBuffer());
    equal([wav.type, wav.size, view.getUint32(24, true)], ['audio/wav', 48, 16_000]);
  },

  async 'a file as multipart'({ client, seen }) {
    const file = new File(['AUDIO'], 'talk.mp3', { type: 'audio/mpeg' });
    const { text } = await client('transcription').audio.transcriptions.create({ model: 'a/b', file });
    equal(text, 'Hello');
    const { headers, body } = (await seen('transcription')).at(-1);
    ok(/^multipart\/form-data; ?boundary=/.test(headers['content-type']), 'content type');
    ok(/name="file"; filename="talk.mp3"\r\n[^]*audio\/mpeg\r\n\r\nAUDIO\r\n/.test(body), 'file in the body');
  },

  async 'a stream of a message'({ client }) {
    const params = { model: 'a/b', messages: [{ role: 'user', content: 'Hi' }], stream: true };
    const stream = await client('message-stream').messages.create(params);
    const [texts, thoughts] = [[], []];
    const [one, two] = stream.tee();
    await Promise.all([
      (async () => {
        for await (const text of one.textDeltas()) texts.push(text);
      })(),
      (async () => {
        for await (const text of reasoningDeltas(two)) thoughts.push(text);
      })(),
    ]);
    const { content, stop_reason, usage } = await one.final();
    equal([texts.join(''), thoughts.join('')], ['Hello 🌍', 'A greeting.']);
    equal([content[0].signature, content[1].text, stop_reason], ['c2lnbmVk', 'Hello 🌍', 'end_turn']);
    equal(usage.output_tokens, 4);
  },

  async 'a stream of an image'({ client }) {
    const stream = await client('image-stream').images.generate({ model: 'a/b', prompt: 'Hi', stream: true });
    const types = [];
    for await (const event of stream) types.push(event.type.replace('image_generation.', ''));
    equal(types, ['partial_image', 'completed']);
    // An event of a megabyte.
    equal((await stream.final()).data[0].b64_json.length, 1_000_000);
  },

  async 'a job to its end'({ client, seen }) {
    const openrouter = client('video');
    const states = [];
    const job = await createVideo(
      openrouter,
      { model: 'a/b', prompt: 'Hi' },
      { pollInterval: 5, onStatus: ({ status }) => states.push(status) },
    );
    equal(states, ['pending', 'waiting_for_capacity', 'completed']);
    equal(await (await downloadVideo(openrouter, job)).text(), 'FILM');
    equal((await seen('video')).map(({ method }) => method).join(' '), 'POST GET GET GET GET');
  },
};
