// What every server of examples/frameworks must do when it relays a completion.
import assert from 'node:assert/strict';
import { isUserAbortError, PaymentRequiredError, Stream } from '../../src/index.ts';
import type { MockServer } from '../../src/testing/index.ts';
import type { Resources } from '../../generated/resources.ts';

export const CHAT = 'chat.completions.create';
const WORDS = 'Once upon a time there was a widget.';
/** Time between two words, and limit for what must happen soon, in ms. */
const PAUSE = 60;
const SOON = 5_000;

export interface Scene {
  readonly url: string;
  /** The server only notices at its next write that a reader has disconnected. */
  readonly noticesAtWrite: boolean;
  readonly mock: MockServer<Resources>;
}

export interface Scenario {
  readonly name: string;
  run(scene: Scene): Promise<void>;
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'relays a completion word by word, to a client that takes compressed responses, too',
    async run({ url, mock }) {
      for (const encoding of ['identity', 'gzip, br']) {
        mock.reply(CHAT, replyOf(WORDS), { delay: PAUSE });
        const stream = await Stream.fromResponse(ask(url, { headers: { 'accept-encoding': encoding } }));
        const arrivals: number[] = [];
        let text = '';
        for await (const delta of stream.textDeltas()) {
          text += delta;
          arrivals.push(performance.now());
        }
        assert.equal(text, WORDS);
        const spread = (arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0);
        assert.ok(spread > PAUSE * 3, `all words came within ${Math.round(spread)} ms (accept-encoding: ${encoding})`);
      }
      const response = await ask(url);
      await response.text();
      const { headers } = response;
      assert.match(headers.get('cache-control') ?? '', /no-transform/);
      assert.match(headers.get('content-type') ?? '', /^text\/event-stream/);
      assert.equal(headers.get('content-encoding'), null);
    },
  },
  {
    name: 'sends headers and a comment while the model thinks',
    async run({ url, mock, noticesAtWrite }) {
      neverEnd(mock, noticesAtWrite);
      const leave = new AbortController();
      const { status, body } = await ask(url, { signal: leave.signal });
      assert.equal(status, 200);
      const { value } = (await body?.getReader().read()) ?? {};
      assert.match(new TextDecoder().decode(value), /^: ?\S*/);
      // The comment may arrive before the request reaches the API; that request must not arrive in the next scenario.
      await until(() => mock.requests.length > 0, 'the API is not asked');
      leave.abort();
      await until(() => mock.requests.at(-1)?.aborted === true, 'the request to the API goes on');
    },
  },
  {
    name: 'hands over an error with its class and status',
    async run({ url, mock }) {
      mock.fail(CHAT, { status: 402, body: { error: { code: 402, message: 'Out of credits' } } });
      const reading = Stream.fromResponse(ask(url)).then((stream) => stream.final());
      await assert.rejects(reading, (error: Error) => {
        assert.ok(error instanceof PaymentRequiredError, error.name);
        assert.match(error.message, /Out of credits/);
        return true;
      });
    },
  },
  {
    name: 'ends the request to the API when the reader stops',
    async run({ url, mock, noticesAtWrite }) {
      neverEnd(mock, noticesAtWrite, 3);
      const stop = new AbortController();
      const stream = await Stream.fromResponse(ask(url, { signal: stop.signal }));
      await assert.rejects(
        async () => {
          for await (const _ of stream.textDeltas()) stop.abort();
        },
        (error) => isUserAbortError(error),
      );
      await until(() => mock.requests.at(-1)?.aborted === true, 'the request to the API goes on');
    },
  },
];

/**
 * The next completion stops after some events, or goes on for long if only the next write shows that the reader
 * disconnected.
 */
function neverEnd(mock: Scene['mock'], noticesAtWrite: boolean, after?: number): void {
  if (noticesAtWrite) mock.reply(CHAT, replyOf(WORDS.repeat(10)), { delay: PAUSE });
  else mock.hang(CHAT, after === undefined ? {} : { after, answer: replyOf(WORDS) });
}

export function replyOf(content: string): { choices: { message: { content: string }; finish_reason: 'stop' }[] } {
  return { choices: [{ message: { content }, finish_reason: 'stop' }] };
}

function ask(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${url}/api/answer`, { method: 'POST', body: 'Tell me a story.', ...init });
}

/** Waits until a condition is true. */
export async function until(isSo: () => boolean, problem: string): Promise<void> {
  const end = performance.now() + SOON;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(problem);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
