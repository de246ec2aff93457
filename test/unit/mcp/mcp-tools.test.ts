import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UserAbortError } from '../../../src/index.ts';
import { runTools } from '../../../src/helpers/index.ts';
import { McpToolError, mcpTools, onToolsChanged, type McpClient, type McpTool } from '../../../src/mcp/index.ts';
import { fakeOpenRouter } from '../../../src/testing/index.ts';
import { createTestServer, type TestServer } from './fixtures/server.ts';

const CHAT = 'chat.completions.create';
const SERVER = fileURLToPath(new URL('fixtures/server.ts', import.meta.url));
const open: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(open.splice(0).map((close) => close())));

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  await client.connect(transport);
  open.push(() => client.close());
  return client;
}

async function inMemory(): Promise<TestServer & { client: Client }> {
  const made = createTestServer();
  const [here, there] = InMemoryTransport.createLinkedPair();
  await made.server.connect(there);
  return { ...made, client: await connected(here) };
}

/** Lets a model call a tool once; returns the result that the model receives and the outcome of the call. */
async function callOnce(tools: McpTool[], name: string, args: object = {}, signal?: AbortSignal) {
  const fake = fakeOpenRouter();
  const call = { id: 'call_1', type: 'function' as const, function: { name, arguments: JSON.stringify(args) } };
  fake.reply(CHAT, { choices: [{ message: { role: 'assistant', tool_calls: [call] }, finish_reason: 'tool_calls' }] });
  fake.reply(CHAT, { choices: [{ message: { role: 'assistant', content: 'Done' }, finish_reason: 'stop' }] });
  const run = await runTools(fake.client, {
    model: 'acme/widget-1',
    messages: [{ role: 'user', content: 'Go' }],
    tools,
    signal,
  });
  const second = fake.requests[1]?.body as { messages: { content: unknown }[]; tools: object[] } | undefined;
  const { messages = [], tools: sent } = second ?? {};
  return { content: messages.at(-1)?.content, result: run.steps[0]?.results[0], sent };
}

describe('mcpTools', () => {
  it('keeps names, descriptions and schemas, as far as the API accepts them', async () => {
    const { client } = await inMemory();
    const tools = await mcpTools(client, { filter: ({ name }) => name.startsWith('weather'), prefix: 'home_' });
    const [weather] = tools;
    const listed = (await client.listTools()).tools.find(({ name }) => name === 'weather.now');
    const { $schema: _, ...schema } = (listed?.inputSchema ?? {}) as Record<string, unknown>;
    expect(tools).toHaveLength(1);
    expect(weather).toMatchObject({ serverName: 'weather.now', annotations: { readOnlyHint: true } });
    expect(weather?.definition.function).toEqual({
      name: 'home_weather_now',
      description: 'The weather of a city.',
      parameters: schema,
    });
    const { content, sent } = await callOnce(tools, 'home_weather_now', { city: 'Oslo' });
    expect(content).toBe('Oslo: 9 degrees');
    expect(sent).toEqual([weather?.definition]);
  });

  it.each([
    [
      'image',
      [
        { type: 'text', text: 'A dot:' },
        { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } },
      ],
    ],
    ['audio', [{ type: 'input_audio', input_audio: { data: 'UklGRg==', format: 'wav' } }]],
    ['written', 'file:///notes.txt\nBuy milk.'],
    [
      'paper',
      [
        { type: 'text', text: 'file:///a/paper.pdf' },
        { type: 'file', file: { filename: 'paper.pdf', file_data: 'data:application/pdf;base64,JVBERg==' } },
      ],
    ],
    ['vector', '(image: about 6 bytes of image/svg+xml, which models cannot be shown)'],
    ['link', 'file:///b.txt – b – More'],
    ['nothing', 'Done.'],
    ['repeated', '{"b":2,"a":1}'],
    [
      'structured',
      [
        { type: 'text', text: 'See below' },
        { type: 'text', text: '{"celsius":9}' },
      ],
    ],
  ])('passes the result on in a form that the model can read: %s', async (name, expected) => {
    const { client } = await inMemory();
    expect((await callOnce(await mcpTools(client), name)).content).toEqual(expected);
  });

  it("passes the model the message of an error, and the program the server's result", async () => {
    const { client } = await inMemory();
    const { content, result } = await callOnce(await mcpTools(client), 'failing');
    expect(content).toBe('Error: No such city.');
    expect(result).toMatchObject({ ok: false, reason: 'failed', error: expect.any(McpToolError) });
  });

  it('reports progress, and cancels the call on the server when the run is aborted', async () => {
    const { client, cancelled } = await inMemory();
    const controller = new AbortController();
    const progress: unknown[] = [];
    const tools = await mcpTools(client, {
      onProgress: ({ message, progress: done, total }, { name }) => {
        progress.push([name, message, done, total]);
        controller.abort();
      },
    });
    await expect(callOnce(tools, 'slow', {}, controller.signal)).rejects.toBeInstanceOf(UserAbortError);
    expect(progress).toEqual([['slow', 'half', 1, 2]]);
    await vi.waitFor(() => expect(cancelled).toEqual(['slow']));
  });

  it('follows a list that changes', async () => {
    const { client, server } = await inMemory();
    const before = await mcpTools(client);
    const lists: string[][] = [];
    const stop = await onToolsChanged(client, (tools) => void lists.push(tools.map(({ name }) => name)));
    server.registerTool('late', {}, () => ({ content: [] }));
    await vi.waitFor(() => expect(lists).toHaveLength(1));
    expect(lists[0]).toEqual([...before.map(({ name }) => name), 'late']);
    stop();
  });

  it('reads every page of the list, but not without end', async () => {
    const page = (name: string, nextCursor?: string) => ({
      tools: [{ name, inputSchema: { type: 'object' as const } }],
      nextCursor,
    });
    const client = (pages: Record<string, ReturnType<typeof page>>): McpClient => ({
      getServerCapabilities: () => ({ tools: {} }),
      listTools: async ({ cursor = '' } = {}) => pages[cursor] as ReturnType<typeof page>,
      callTool: async () => ({}),
    });
    const names = (await mcpTools(client({ '': page('a.b', '2'), 2: page('a_b', '3'), 3: page('x'.repeat(90)) }))).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['a_b', 'a_b_2', 'x'.repeat(64)]);
    await expect(mcpTools(client({ '': page('a', '2'), 2: page('b', '2') }))).rejects.toThrow('without end');
  });

  it('returns no tools for a server without tools, and reports a client that is not connected', async () => {
    const client = { getServerCapabilities: () => ({}) } as McpClient;
    expect(await mcpTools(client)).toEqual([]);
    await expect(mcpTools(new Client({ name: 'test', version: '1' }))).rejects.toThrow('is not connected');
  });
});

describe('mcpTools over the wire', () => {
  it('works with a server on standard input and output', async () => {
    const client = await connected(new StdioClientTransport({ command: process.execPath, args: [SERVER] }));
    const { content } = await callOnce(await mcpTools(client), 'weather_now', { city: 'Oslo' });
    expect(content).toBe('Oslo: 9 degrees');
  });

  it('works with a server on streamable HTTP', async () => {
    const { server } = createTestServer();
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: () => 'session' });
    await server.connect(transport as Transport);
    const http = createServer((request, response) => void transport.handleRequest(request, response));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    open.push(async () => {
      await server.close();
      http.close();
    });
    const url = new URL(`http://127.0.0.1:${(http.address() as AddressInfo).port}/mcp`);
    const client = await connected(new StreamableHTTPClientTransport(url) as Transport);
    expect((await callOnce(await mcpTools(client), 'image')).content).toHaveLength(2);
  });
});
