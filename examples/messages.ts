// Anthropic's Messages format: a streamed message, and the conversation continued with it.
import { OpenRouter, type MessageParam } from 'openrouter-fetch';

const openrouter = new OpenRouter();
const model = 'anthropic/claude-sonnet-4.5';
const messages: MessageParam[] = [{ role: 'user', content: 'Why is the sky blue?' }];

const stream = await openrouter.messages.create({ model, max_tokens: 1_024, messages, stream: true });
for await (const text of stream.textDeltas()) process.stdout.write(text);
const { content, stop_reason, usage } = await stream.final();
console.log(`\n${stop_reason}: ${usage.output_tokens} tokens, ${content.length} blocks`);

// All blocks are sent back unchanged: thinking is signed.
messages.push({ role: 'assistant', content }, { role: 'user', content: 'And at dusk?' });
const next = await openrouter.messages.create({ model, max_tokens: 1_024, messages });
for (const block of next.content) if (block.type === 'text') console.log(block.text);
