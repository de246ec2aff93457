import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A completion. A request with `stream: true` receives it in small chunks, any other as plain JSON. */
export interface ScriptedAnswer {
  /** Properties of the assistant's message; `role` is added. */
  message: Record<string, unknown>;
  /** Default: `tool_calls` if the message has calls, else `stop`. */
  finish_reason?: string | null;
  /** Default: 10 input tokens, 5 output tokens, 0.001 USD. `null` for a completion without usage. */
  usage?: Record<string, unknown> | null;
  /** Keeps a stream open after the message, without an end. */
  hang?: boolean;
}

/** A raw response. */
export interface RawAnswer {
  /** Text is sent unchanged, any other value as JSON. */
  body: unknown;
  /** Default 200. */
  status?: number;
  headers?: Record<string, string>;
  /** Keeps the response open after the body. */
  hang?: boolean;
}

export interface ScriptedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The parsed body. */
  readonly body: any;
  /** Settles when the response was sent completely (`true`) or the client disconnected before (`false`). */
  readonly ended: Promise<boolean>;
}

/** Makes a response to the request. */
export type TurnMaker = (request: ScriptedRequest) => Turn | Promise<Turn>;
export type Turn = ScriptedAnswer | RawAnswer | TurnMaker;

export interface ScriptedServer extends AsyncDisposable {
  /** Base URL. */
  readonly url: string;
  readonly requests: ScriptedRequest[];
  close(): Promise<void>;
}

/**
 * Plays a conversation, one turn for each request; further requests get a 501. A single function responds to every
 * request.
 */
export async function startScriptedServer(turns: readonly Turn[] | TurnMaker): Promise<ScriptedServer> {
  const requests: ScriptedRequest[] = [];
  const server = createServer((incoming, response) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const text = Buffer.concat(parts).toString();
      const request: ScriptedRequest = {
        method: incoming.method ?? '',
        url: incoming.url ?? '',
        headers: incoming.headers,
        body: text === '' ? undefined : JSON.parse(text),
        ended: new Promise((resolve) => response.on('close', () => resolve(response.writableFinished))),
      };
      const turn = typeof turns === 'function' ? turns : (turns[requests.length] ?? NO_TURN);
      requests.push(request);
      play(turn, request, response).catch((error: unknown) =>
        sendRaw(
          { status: 501, body: { error: { code: 501, message: `The script failed: ${String(error)}` } } },
          response,
        ),
      );
    });
  });
  server.on('connection', (socket) => socket.on('error', () => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, requests, close, [Symbol.asyncDispose]: close };
}

/**
 * Calls of a message: `toolCalls(['add', { a: 1 }], …)`, with the ids `call_1`, `call_2`, …; a string is sent
 * unchanged.
 */
export function toolCalls(...calls: [name: string, args: unknown][]): Record<string, unknown> {
  return {
    content: null,
    tool_calls: calls.map(([name, args], index) => ({
      id: `call_${index + 1}`,
      type: 'function',
      function: { name, arguments: typeof args === 'string' ? args : JSON.stringify(args) },
    })),
  };
}

/** A completion as the events of a stream. */
export function transcriptOf(answer: ScriptedAnswer): string {
  const events = chunksOf(answer).map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`);
  return `: OPENROUTER PROCESSING\n\n${events.join('')}${answer.hang ? '' : 'data: [DONE]\n\n'}`;
}

const NO_TURN: RawAnswer = { status: 501, body: { error: { code: 501, message: 'The script has no further turn.' } } };
const USAGE = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15, cost: 0.001 };
const HEAD = { id: 'gen-1', created: 1, model: 'acme/widget-1', provider: 'Acme' };

async function play(turn: Turn, request: ScriptedRequest, response: ServerResponse): Promise<void> {
  if (typeof turn === 'function') return play(await turn(request), request, response);
  if ('body' in turn) return sendRaw(turn, response);
  const { hang = false } = turn;
  if (request.body?.stream === true) {
    return sendRaw({ body: transcriptOf(turn), headers: { 'content-type': 'text/event-stream' }, hang }, response);
  }
  const choice = {
    index: 0,
    finish_reason: finishOf(turn),
    message: { role: 'assistant', ...turn.message },
  };
  const { usage = USAGE } = turn;
  sendRaw({ body: { ...HEAD, object: 'chat.completion', choices: [choice], ...(usage && { usage }) }, hang }, response);
}

function sendRaw({ body, status = 200, headers = {}, hang = false }: RawAnswer, response: ServerResponse): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  if (!hang) return void response.end(text);
  response.flushHeaders();
  response.write(text);
}

function finishOf({ message, finish_reason }: ScriptedAnswer): string | null {
  return finish_reason === undefined ? (message['tool_calls'] ? 'tool_calls' : 'stop') : finish_reason;
}

function chunksOf(answer: ScriptedAnswer): unknown[] {
  const { usage = USAGE, hang } = answer;
  const chunk = (delta: object, finish: string | null = null): object => ({
    ...HEAD,
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { role: 'assistant', ...delta }, finish_reason: finish }],
  });
  const { content, reasoning, refusal, tool_calls, reasoning_details, ...rest } = answer.message;
  const deltas = [
    ...piecesOf(reasoning).map((piece) => ({ content: '', reasoning: piece })),
    ...listOf(reasoning_details).map((detail) => ({ content: '', reasoning_details: [detail] })),
    ...piecesOf(content).map((piece) => ({ content: piece })),
    ...piecesOf(refusal).map((piece) => ({ content: '', refusal: piece })),
    ...listOf(tool_calls).flatMap((call, index) => [
      { content: null, tool_calls: [{ index, ...call, function: { ...(call['function'] as object), arguments: '' } }] },
      ...piecesOf((call['function'] as { arguments?: unknown }).arguments).map((piece) => ({
        content: null,
        tool_calls: [{ index, function: { arguments: piece } }],
      })),
    ]),
    ...(Object.keys(rest).length > 0 ? [{ content: '', ...rest }] : []),
  ];
  const body = deltas.map((delta) => chunk(delta));
  if (hang) return body;
  const end = chunk({ content: '' }, finishOf(answer));
  return [...body, end, ...(usage ? [{ ...end, usage }] : [])];
}

/** Splits a text into at most three pieces, so that readers have to accumulate it. */
function piecesOf(text: unknown): string[] {
  if (typeof text !== 'string' || text === '') return [];
  const size = Math.ceil(text.length / 3);
  return [text.slice(0, size), text.slice(size, 2 * size), text.slice(2 * size)].filter((piece) => piece !== '');
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}
