import OpenAI from 'openai';

const client = new OpenAI();
const answer = await client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'Hi' }] });
console.log(answer.choices[0]?.message.content);
const stream = await client.chat.completions.create({
  model: 'm',
  messages: [{ role: 'user', content: 'Hi' }],
  stream: true,
});
for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content);
