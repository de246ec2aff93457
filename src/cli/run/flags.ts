import { readFileSync } from 'node:fs';
import { asRecord, parseJSON } from '../../json.ts';
import { reasonOf, UsageError } from '../usage-error.ts';
import { FORMATS, formatOf, type InputFormat, type RowOptions } from './input.ts';

export interface RunFlags {
  readonly out: string;
  readonly format?: string;
  readonly model?: string;
  readonly system?: string;
  readonly schema?: string;
  readonly template?: string;
  readonly maxTokens?: string;
  readonly concurrency?: string;
  readonly requestsPerMinute?: string;
  readonly tokensPerMinute?: string;
  readonly maxCost?: string;
  readonly maxRetries?: string;
  readonly timeout?: string;
  readonly baseUrl?: string;
  /** URL of Redis; `true` for the one in the environment. */
  readonly queue?: string | true;
  readonly queueName?: string;
  readonly clearQueue?: boolean;
  readonly batch?: boolean;
  readonly pollInterval?: string;
  readonly lenient?: boolean;
  readonly append?: boolean;
  readonly retryFailed?: boolean;
  readonly retryCut?: boolean;
  readonly wait?: boolean;
  readonly report?: string;
  readonly json?: boolean;
}

export function rowOptions({ model, system, schema, template, maxTokens }: RunFlags): RowOptions {
  return {
    model,
    system: system === undefined ? undefined : textOf(system),
    schema: schema === undefined ? undefined : readSchema(schema),
    template: template === undefined ? undefined : textOf(template),
    maxTokens: amount('--max-tokens', maxTokens, true),
  };
}

/** Flags that batches do not support: they have their own limits. */
const NOT_OF_BATCHES = [
  'concurrency',
  'requestsPerMinute',
  'tokensPerMinute',
  'maxCost',
  'maxRetries',
  'timeout',
  'wait',
] as const;

/** Maximum time between two polls of a batch, in ms. */
export function pollIntervalOf(flags: RunFlags): number | undefined {
  const wrong = NOT_OF_BATCHES.find((name) => flags[name] !== undefined);
  if (flags.batch && wrong !== undefined) {
    const flag = wrong.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new UsageError(`--${flag} cannot be used with --batch: batches have their own limits.`);
  }
  return amount('--poll-interval', flags.pollInterval, false);
}

/** The text itself, or the contents of a file: `@prompt.txt`. */
function textOf(value: string): string {
  if (!value.startsWith('@')) return value;
  try {
    return readFileSync(value.slice(1), 'utf8');
  } catch (error) {
    throw new UsageError(`${value.slice(1)} cannot be read: ${reasonOf(error)}`);
  }
}

function readSchema(path: string): Record<string, unknown> {
  const schema = asRecord(parseJSON(textOf(`@${path}`)));
  if (!schema) throw new UsageError(`${path} is not a JSON Schema: it must hold a JSON object.`);
  return schema;
}

export function inputFormat(input: string, format: string | undefined): InputFormat {
  if (format === undefined) return formatOf(input);
  if ((FORMATS as readonly string[]).includes(format)) return format as InputFormat;
  throw new UsageError(`--format must be one of ${FORMATS.join(', ')}, not ${JSON.stringify(format)}.`);
}

export function limitsOf(flags: RunFlags): Record<string, number | boolean> {
  const given = {
    concurrency: amount('--concurrency', flags.concurrency, true),
    requestsPerMinute: amount('--requests-per-minute', flags.requestsPerMinute, false),
    tokensPerMinute: amount('--tokens-per-minute', flags.tokensPerMinute, false),
    maxCost: amount('--max-cost', flags.maxCost, false),
    maxRetries: flags.maxRetries === '0' ? 0 : amount('--max-retries', flags.maxRetries, true),
    timeout: amount('--timeout', flags.timeout, false),
    wait: flags.wait,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<
    string,
    number | boolean
  >;
}

export function amount(flag: string, text: string | undefined, whole: boolean): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && value > 0 && value < Infinity && (!whole || Number.isInteger(value))) return value;
  throw new UsageError(`${flag} must be a ${whole ? 'whole ' : ''}number above 0, not ${JSON.stringify(text)}.`);
}
