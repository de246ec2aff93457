import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { type } from 'arktype';
import * as v from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import {
  jsonSchema,
  runTools,
  tool,
  toolRunOf,
  type Tool,
  type ToolContext,
  type ToolError,
  type ToolRun,
  type ToolRunEvent,
  type ToolRunResult,
} from '../../src/helpers/index.ts';
import { OpenRouter, type ChatCompletionMessage, type ChatCompletionMessageParam } from '../../src/index.ts';

// Checked by the compiler: nothing here is sent.
const openrouter = new OpenRouter({ apiKey: 'k' });
const never = (run: () => unknown): void => void run.name;
const messages = [{ role: 'user' as const, content: 'Hi' }];

interface City {
  city: string;
}

const weather = tool({
  name: 'get_weather',
  parameters: z.object({ city: z.string() }),
  execute: async ({ city }) => ({ celsius: city.length }),
});
const roll = tool({ name: 'roll', parameters: z.object({ sides: z.number() }), execute: ({ sides }) => sides });

describe('tool', () => {
  it('types the arguments by the schema, and itself by all it was given', () => {
    never(() => {
      const zod = tool({
        name: 'a',
        parameters: z.object({ city: z.string(), at: z.string().transform((text) => new Date(text)) }),
        execute(args, context) {
          expectTypeOf(args).toEqualTypeOf<{ city: string; at: Date }>();
          expectTypeOf(context).toEqualTypeOf<ToolContext>();
          return args.city;
        },
      });
      expectTypeOf(zod).toEqualTypeOf<Tool<'a', { city: string; at: Date }, string>>();
      const ark = tool({
        name: 'b',
        parameters: type({ city: 'string' }),
        execute(args) {
          expectTypeOf(args).toEqualTypeOf<City>();
        },
      });
      expectTypeOf(ark).toEqualTypeOf<Tool<'b', { city: string }, void>>();
      const valibot = tool({
        name: 'c',
        parameters: toStandardJsonSchema(v.object({ city: v.string() })),
        execute: async (args) => {
          expectTypeOf(args).toEqualTypeOf<City>();
          return [1];
        },
      });
      expectTypeOf(valibot).toEqualTypeOf<Tool<'c', { city: string }, number[]>>();
    });
  });

  it('takes the type of a plain JSON Schema from the caller', () => {
    never(() => {
      const plain = tool<City>({
        name: 'd',
        parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
        execute(args) {
          expectTypeOf(args).toEqualTypeOf<City>();
          return args.city;
        },
      });
      expectTypeOf(plain).toEqualTypeOf<Tool<string, City>>();
      tool({
        name: 'e',
        parameters: { type: 'object' },
        execute: (args) => expectTypeOf(args).toEqualTypeOf<Record<string, unknown>>(),
      });
      const typed = tool({ name: 'f', parameters: jsonSchema<City>({ type: 'object' }), execute: ({ city }) => city });
      expectTypeOf(typed).toEqualTypeOf<Tool<'f', City, string>>();
    });
  });

  it('refuses what cannot be right', () => {
    never(() => {
      // @ts-expect-error: no such argument
      tool({ name: 'a', parameters: z.object({ city: z.string() }), execute: ({ town }) => town });
      // @ts-expect-error: a tool has a name
      tool({ parameters: z.object({}), execute: () => 1 });
    });
  });
});

describe('runTools', () => {
  it('gives a result whose steps know the tools', () => {
    never(async () => {
      const run = runTools(openrouter, { model: 'm', messages, tools: [weather, roll] });
      expectTypeOf(run).resolves.toEqualTypeOf<ToolRunResult<typeof weather | typeof roll>>();
      const result = await run;
      expectTypeOf(result.text).toEqualTypeOf<string>();
      expectTypeOf(result.cost).toEqualTypeOf<number>();
      expectTypeOf(result.message).toEqualTypeOf<ChatCompletionMessage>();
      expectTypeOf(result.messages).toEqualTypeOf<ChatCompletionMessageParam[]>();
      for (const call of result.steps[0]?.results ?? []) {
        if (!call.ok) {
          expectTypeOf(call).toEqualTypeOf<ToolError>();
        } else if (call.name === 'get_weather') {
          expectTypeOf(call.args).toEqualTypeOf<City>();
          expectTypeOf(call.result).toEqualTypeOf<{ celsius: number }>();
        } else {
          expectTypeOf(call.name).toEqualTypeOf<'roll'>();
          expectTypeOf(call.result).toEqualTypeOf<number>();
        }
      }
      // Whatever ran can be continued.
      void runTools(openrouter, { messages: [...result.messages, ...messages], tools: [weather] });
    });
  });

  it('gives events that narrow by their type', () => {
    never(async () => {
      for await (const event of runTools(openrouter, { messages, tools: [weather, roll] })) {
        expectTypeOf(event).toEqualTypeOf<ToolRunEvent<typeof weather | typeof roll>>();
        switch (event.type) {
          case 'text':
          case 'reasoning':
            expectTypeOf(event.text).toEqualTypeOf<string>();
            break;
          case 'tool_call':
            if (event.name === 'roll') expectTypeOf(event.args).toEqualTypeOf<{ sides: number }>();
            else expectTypeOf(event.args).toEqualTypeOf<City>();
            break;
          case 'tool_result':
            if (event.ok && event.name === 'roll') expectTypeOf(event.result).toEqualTypeOf<number>();
            if (!event.ok) expectTypeOf(event.content).toExtend<string | object[]>();
            break;
          case 'step':
            expectTypeOf(event.step.turn).toEqualTypeOf<number>();
            break;
          default:
            expectTypeOf(event).toEqualTypeOf<never>();
        }
      }
    });
  });

  it('types its hooks', () => {
    never(() => {
      void runTools(openrouter, {
        messages,
        tools: [weather, roll],
        approve(request, { signal }) {
          expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
          return request.name === 'roll' ? request.args.sides < 100 : `Not ${request.args.city}`;
        },
        stopWhen: ({ steps, cost }) => steps.length > 3 || cost > 1,
      });
    });
  });

  it('takes tools of any kind together', () => {
    never(async () => {
      const plain = tool({ name: 'any', parameters: { type: 'object' }, execute: () => 1 });
      const tools = [weather, plain, { type: 'openrouter:web_search' as const }, roll.definition];
      const { steps } = await runTools(openrouter, { messages, tools });
      const [first] = steps[0]?.results ?? [];
      if (first?.ok) expectTypeOf(first.name).toEqualTypeOf<string>();
      const none = await runTools(openrouter, { messages, tools: [] });
      expectTypeOf(none.text).toEqualTypeOf<string>();
      const dynamic: Tool[] = [weather, roll];
      for await (const event of runTools(openrouter, { messages, tools: dynamic })) {
        if (event.type === 'tool_call') expectTypeOf(event.args).toEqualTypeOf<unknown>();
      }
    });
  });

  it('refuses what it sets itself, and what the API does not know', () => {
    never(() => {
      // @ts-expect-error: every answer is streamed
      void runTools(openrouter, { messages, tools: [weather], stream: false });
      // @ts-expect-error: no such member
      void runTools(openrouter, { messages, tools: [weather], maxSteps: 3 });
      // @ts-expect-error: no such tool
      void runTools(openrouter, { messages, tools: [{ name: 'x' }] });
      expectTypeOf(toolRunOf(new Error('x'))).toEqualTypeOf<ToolRun | undefined>();
    });
  });
});
