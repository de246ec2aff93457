import { OpenRouter } from '@openrouter/sdk';

const client = new OpenRouter();
const answer = await client.chat.send({ chatRequest: { model: 'm', messages: [{ role: 'user', content: 'Hi' }] } });
// Both overloads return the union of completion and stream.
if ('choices' in answer) console.log(answer.choices[0]?.message.content);
const stream = await client.chat.send({
  chatRequest: { model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true },
});
if (!('choices' in stream)) for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);
