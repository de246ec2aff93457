// Runs inside the throw-away project that has the packed package installed.
import { createServer } from 'node:http';
import { OpenRouter } from 'openrouter-fetch';

const event = (delta, finish = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (data) => (body += data));
  request.on('end', () => {
    const { stream } = JSON.parse(body);
    response.setHeader('content-type', stream ? 'text/event-stream' : 'application/json');
    const message = { role: 'assistant', content: 'Hello' };
    if (!stream) return response.end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }] }));
    return response.end(`${event({ content: 'Hel' })}${event({ content: 'lo' }, 'stop')}data: [DONE]\n\n`);
  });
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const openrouter = new OpenRouter({ apiKey: 'k', baseURL: `http://127.0.0.1:${server.address().port}` });
const params = { model: 'a/b', messages: [{ role: 'user', content: 'Hi' }] };
const answer = await openrouter.chat.completions.create(params);
const stream = await openrouter.chat.completions.create({ ...params, stream: true });
let text = '';
for await (const piece of stream.textDeltas()) text += piece;
console.log(answer.choices[0].message.content, text, (await stream.final()).choices[0].finish_reason);
server.close();
