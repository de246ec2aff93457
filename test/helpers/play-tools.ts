import * as z from 'zod';
import { runTools, type RunToolsCall } from '../../src/helpers/run-tools/run-tools.ts';
import type { RunnableTool, RunToolsParams, ToolRunEvent } from '../../src/helpers/run-tools/types.ts';
import { tool, type Tool } from '../../src/helpers/run-tools/tool.ts';
import type { RequestOptions } from '../../src/options.ts';
import { testClient } from './operations.ts';
import { startScriptedServer, type ScriptedServer, type Turn, type TurnMaker } from './scripted-server.ts';

const Numbers = z.object({ a: z.number(), b: z.number() });
export const add: Tool<'add', { a: number; b: number }, number> = tool({
  name: 'add',
  description: 'Adds two numbers.',
  parameters: Numbers,
  execute: ({ a, b }) => a + b,
});

export const QUESTION = { role: 'user' as const, content: 'What is 1 + 2?' };

/** Runs tools on a server that plays `turns`. By default there is the tool `add`. */
export async function play<T extends RunnableTool = typeof add>(
  turns: readonly Turn[] | TurnMaker,
  params: Partial<RunToolsParams<T>> = {},
  options?: RequestOptions,
): Promise<{ run: RunToolsCall<T>; server: ScriptedServer }> {
  const server = await startScriptedServer(turns);
  const tools = [add] as readonly RunnableTool[] as readonly T[];
  const run = runTools<T>(
    testClient({ baseURL: server.url }),
    { model: 'acme/widget-1', messages: [QUESTION], tools, ...params },
    options,
  );
  // If a test fails elsewhere, it should report that, and not an unhandled rejection.
  run.catch(() => {});
  return { run, server };
}

/** Awaits a run and closes its server. */
export async function playOut<T extends RunnableTool = typeof add>(
  ...args: Parameters<typeof play<T>>
): Promise<{ result: Awaited<RunToolsCall<T>>; server: ScriptedServer }> {
  const { run, server } = await play<T>(...args);
  try {
    return { result: await run, server };
  } finally {
    await server.close();
  }
}

/** Reads a run to its end, with text deltas joined. */
export async function eventsOf<T>(run: AsyncIterable<ToolRunEvent<T>>): Promise<ToolRunEvent<T>[]> {
  const events: ToolRunEvent<T>[] = [];
  for await (const event of run) {
    const last = events.at(-1);
    if ((event.type === 'text' || event.type === 'reasoning') && last?.type === event.type) {
      events[events.length - 1] = { ...event, text: (last as typeof event).text + event.text };
    } else events.push(event);
  }
  return events;
}
