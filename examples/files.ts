// Images and documents in a question: from bytes, from a URL, from a file (`node examples/files.ts photo.jpg`).
import { OpenRouter } from 'openrouter-fetch';
import { image, pdf, text } from 'openrouter-fetch/helpers';
import { imageFile } from 'openrouter-fetch/node';

const openrouter = new OpenRouter();
const path = process.argv[2];
// An image of one red pixel.
const RED = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';
const picture = path ? await imageFile(path) : await image(Buffer.from(RED, 'base64'), { detail: 'low' });
console.log(`Sending ${picture.image_url.url.slice(0, 30)}…`);

const completion = await openrouter.chat.completions.create({
  model: 'openai/gpt-4o',
  messages: [
    {
      role: 'user',
      content: [
        text('What is in the picture, and does the report mention it?'),
        picture,
        await pdf('https://bitcoin.org/bitcoin.pdf'),
      ],
    },
  ],
});
console.log(completion.choices[0]?.message.content);

// Unsupported content is rejected before anything is sent.
await image(new Blob(['%PDF-1.7'])).catch((error: Error) => console.log(error.message));
