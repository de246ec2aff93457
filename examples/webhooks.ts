// A server that receives webhooks, and two deliveries to try it with: one signed like OpenRouter's, one forged.
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { isWebhookVerificationError, verifyWebhook, type WebhookEvent } from 'openrouter-fetch/helpers';

const secret = process.env['OPENROUTER_WEBHOOK_SECRET'] ?? 'a secret for trying';

const server = createServer(async (request, response) => {
  try {
    handle(await verifyWebhook(await buffer(request), request.headers, secret));
    response.writeHead(204).end();
  } catch (error) {
    const refused = isWebhookVerificationError(error);
    if (refused) console.log(`Refused: ${error.reason}`);
    response.writeHead(refused ? 400 : 500).end();
  }
});

function handle(event: WebhookEvent): void {
  switch (event.type) {
    case 'video.generation.completed':
      return console.log(`${event.data.id}: ${event.data.unsigned_urls?.join(', ')}`);
    case 'video.generation.failed':
      return console.log(`${event.data.id}: ${event.data.error}`);
    default:
      return console.log(event.type);
  }
}

await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const body = JSON.stringify({
  type: 'video.generation.completed',
  created_at: new Date().toISOString(),
  data: {
    id: 'job_1',
    status: 'completed',
    generation_id: null,
    model: null,
    unsigned_urls: ['https://example.com/1'],
  },
});
for (const key of [secret, 'a guess']) {
  const time = Math.floor(Date.now() / 1000);
  const signature = `t=${time},v1=${createHmac('sha256', key).update(`${time},${body}`).digest('hex')}`;
  const { status } = await fetch(url, { method: 'POST', body, headers: { 'X-OpenRouter-Signature': signature } });
  console.log(status);
}
server.close();
