import { createOpenRouter } from '@openrouter/ai-sdk-provider';
import { generateText, streamText } from 'ai';

const model = createOpenRouter({}).chat('m');
const answer = await generateText({ model, messages: [{ role: 'user', content: 'Hi' }] });
console.log(answer.text);
for await (const text of streamText({ model, messages: [{ role: 'user', content: 'Hi' }] }).textStream)
  console.log(text);
