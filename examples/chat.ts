// One question, one completion.
import { OpenRouter } from 'openrouter-fetch';

const openrouter = new OpenRouter();

const completion = await openrouter.chat.completions.create({
  model: 'openrouter/auto',
  messages: [
    { role: 'system', content: 'Answer in one sentence.' },
    { role: 'user', content: 'Why is the sky blue?' },
  ],
});

const { choices, model, usage } = completion;
console.log(choices[0]?.message.content);
console.log(`${model}: ${usage?.total_tokens} tokens, $${usage?.cost}, finish reason ${choices[0]?.finish_reason}`);
