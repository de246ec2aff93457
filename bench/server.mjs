// The server for all contenders, in a separate process. The first part of the path selects the response: /plain, /64k,
// /1448, /short-N (250 chunks, N ms between writes), /event (one event a write), /paced (one event a millisecond), /late (ends 5
// ms after [DONE]), /length-N (N chunks), /shape-NAME (as providers send them), /long, /big (one event of 2 MiB in
// pieces of 2 KiB). Prints its port; `GET /connections` returns the number of opened connections.
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { SHAPES, textsOf } from './shapes.ts';

/**
 * Ms between writes of 1,448 B, so that every client gets each of them as a read. Sent at once, they add up while a slow client
 * is busy: it would wake up half as often as a fast one, and be measured with less work.
 */
const PACE = 0.2;

/**
 * `/size-N`: events with N characters of text each, 8 MB in all; `/hold`: one event, then silence until the client leaves;
 * `/late-read`: 200 events of 200 characters first.
 */
function streamOf(scenario) {
  const [, size] = /^size-(\d+)$/.exec(scenario) ?? [];
  if (size) return { chunks: Math.max(1, Math.round(8e6 / size)), write: 65_536, size };
  const [, length] = /^length-(\d+)$/.exec(scenario) ?? [];
  if (length) return { chunks: Number(length), write: 1_448, pace: PACE };
  const [, pace] = /^short-(\d+)$/.exec(scenario) ?? [];
  if (pace) return { chunks: 250, write: 1_448, pace: Number(pace) };
  const shape = SHAPES[/^shape-(.*)$/.exec(decodeURIComponent(scenario))?.[1]];
  return shape ? { shape, chunks: shape.count, write: 1_448, pace: PACE } : STREAMS[scenario];
}

export const STREAMS = {
  '64k': { chunks: 1_000, write: 65_536 },
  1448: { chunks: 1_000, write: 1_448, pace: PACE },
  event: { chunks: 1_000, write: 'event' },
  paced: { chunks: 300, write: 'event', pace: 1 },
  late: { chunks: 20, write: 65_536, endAfter: 5 },
  long: { chunks: 200_000, write: 65_536 },
  big: { chunks: 1, write: 2_048, size: 2 * 1024 * 1024 },
};

/** What each scenario's response must be read as. */
export function expected(scenario) {
  const { chunks, size, shape } = streamOf(scenario) ?? { chunks: 1 };
  if (shape) {
    const texts = textsOf(shape);
    return { text: texts.join(''), totalTokens: 21 + chunks, chunks: texts.length };
  }
  const text = Array.from({ length: chunks }, (_, index) => piece(index, size)).join('');
  return { text, totalTokens: 21 + chunks, chunks };
}

const piece = (index, size) => (size ? 'word '.repeat(size / 5) : ` word${index % 1000}`);
const USAGE = (chunks) => ({ prompt_tokens: 21, completion_tokens: chunks, total_tokens: 21 + chunks, cost: 0.0001 });

const event = (choice, more = {}) =>
  `data: ${JSON.stringify({
    id: 'gen-1780000000-AbCdEfGhIjKlMnOpQrSt',
    object: 'chat.completion.chunk',
    created: 1780000000,
    model: 'acme/widget-1',
    provider: 'Acme',
    choices: [{ index: 0, native_finish_reason: null, logprobs: null, ...choice }],
    ...more,
  })}\n\n`;

function eventsOf({ chunks, size, shape }) {
  const events = [': OPENROUTER PROCESSING\n\n'];
  for (let index = 0; index < chunks; index++) {
    if (shape) events.push(`data: ${JSON.stringify(shape.event(index))}\n\n`);
    else events.push(event({ delta: { role: 'assistant', content: piece(index, size) }, finish_reason: null }));
  }
  events.push(event({ delta: { role: 'assistant', content: '' }, finish_reason: 'stop' }, { usage: USAGE(chunks) }));
  events.push('data: [DONE]\n\n');
  return events.map((text) => Buffer.from(text));
}

const cache = new Map();
function writesOf(scenario) {
  if (!cache.has(scenario)) {
    const { write } = streamOf(scenario);
    const events = eventsOf(streamOf(scenario));
    const bytes = Buffer.concat(events);
    const cut = () =>
      Array.from({ length: Math.ceil(bytes.length / write) }, (_, n) => bytes.subarray(n * write, (n + 1) * write));
    cache.set(scenario, write === 'event' ? events : cut());
  }
  return cache.get(scenario);
}

const PLAIN = JSON.stringify({
  id: 'gen-1780000000-AbCdEfGhIjKlMnOpQrSt',
  object: 'chat.completion',
  created: 1780000000,
  model: 'acme/widget-1',
  provider: 'Acme',
  system_fingerprint: null,
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      native_finish_reason: 'stop',
      logprobs: null,
      message: { role: 'assistant', content: expected('plain').text, refusal: null },
    },
  ],
  usage: USAGE(1),
});

/** Resolves when the client reads more, or is gone. */
function drained(response) {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}

async function send(response, scenario) {
  const { pace, endAfter } = streamOf(scenario);
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'x-generation-id': 'gen-1780000000-AbCdEfGhIjKlMnOpQrSt',
  });
  let gone = false;
  response.once('close', () => (gone = true));
  const start = performance.now();
  let count = 0;
  for (const bytes of writesOf(scenario)) {
    if (gone) return;
    if (!response.write(bytes) && !gone) await drained(response);
    count++;
    // Each piece should be a separate write on the wire.
    if (pace > 2) await sleep(Math.max(1, start + count * pace - performance.now()));
    else if (pace)
      while (performance.now() - start < count * pace) await new Promise((resolve) => setImmediate(resolve));
    else if (bytes.length < 16_384) await new Promise((resolve) => setImmediate(resolve));
  }
  if (endAfter) await sleep(endAfter);
  response.end();
}

if (import.meta.main) {
  let connections = 0;
  const server = createServer((request, response) => {
    if (request.url === '/connections') return void response.end(String(connections));
    request.resume();
    request.on('end', () => {
      const scenario = request.url.split('/')[1];
      if (scenario === 'hold' || scenario === 'late-read') {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const [content, count] = scenario === 'hold' ? ['word', 1] : ['word '.repeat(40), 200];
        response.write(event({ delta: { role: 'assistant', content }, finish_reason: null }).repeat(count));
      } else if (scenario === 'plain') {
        response.writeHead(200, { 'content-type': 'application/json', 'x-generation-id': 'gen-1' }).end(PLAIN);
      } else void send(response, scenario);
    });
  });
  server.on('connection', (socket) => {
    connections++;
    socket.setNoDelay(true);
  });
  // Ends with the process that started it.
  process.stdin.on('end', () => process.exit()).resume();
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
}
