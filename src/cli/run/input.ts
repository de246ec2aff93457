import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { extname } from 'node:path';
import { parse as parseCSV } from 'csv-parse';
import { checkRequest } from '../../bulk/operations.ts';
import { PARSED_OPERATIONS } from '../../bulk/structured.ts';
import type { BulkOperation, BulkRequest } from '../../bulk/types.ts';
import { asRecord, asString, parseJSON } from '../../json.ts';
import { reasonOf, UsageError } from '../usage-error.ts';
import { fill } from './template.ts';

/** What the flags add to each row. */
export interface RowOptions {
  readonly model: string | undefined;
  readonly system: string | undefined;
  readonly schema: Record<string, unknown> | undefined;
  readonly template: string | undefined;
  readonly maxTokens: number | undefined;
}

/** A row of the input, or what is wrong with it. */
export type InputRow =
  | { readonly line: number; readonly request: BulkRequest; readonly problem?: undefined }
  | { readonly line: number; readonly text: string; readonly problem: string };

export type InputFormat = 'jsonl' | 'csv' | 'text';
export const FORMATS: readonly InputFormat[] = ['jsonl', 'csv', 'text'];

export function formatOf(path: string): InputFormat {
  const extension = extname(path).toLowerCase();
  if (extension === '.csv') return 'csv';
  return extension === '.jsonl' || extension === '.ndjson' ? 'jsonl' : 'text';
}

const URLS: ReadonlyMap<string, BulkOperation> = new Map([
  ['/chat/completions', 'chat'],
  ['/completions', 'completions'],
  ['/responses', 'responses'],
  ['/messages', 'messages'],
  ['/embeddings', 'embeddings'],
]);

/** The rows of a file, read as they are needed. */
export async function* readRows(path: string, format: InputFormat, options: RowOptions): AsyncGenerator<InputRow> {
  if (format === 'csv') yield* readCSV(path, options);
  else yield* readLines(path, format, options);
}

async function* readLines(path: string, format: InputFormat, options: RowOptions): AsyncGenerator<InputRow> {
  const stream = createReadStream(path);
  const lines = createInterface({ input: stream, crlfDelay: Infinity });
  const failed = new Promise<never>((_, reject) => stream.on('error', reject));
  failed.catch(() => {});
  let line = 0;
  for await (const raw of lines) {
    line++;
    const text = line === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (text.trim() === '') continue;
    yield format === 'jsonl' ? rowOfJSON(text, line, options) : rowOfText(text, line, options, {});
  }
  await Promise.race([failed, Promise.resolve()]);
}

async function* readCSV(path: string, options: RowOptions): AsyncGenerator<InputRow> {
  if (options.template === undefined)
    throw new UsageError('A CSV file needs --template, such as --template "Positive or negative? {{review}}".');
  const parser = createReadStream(path).pipe(
    parseCSV({ bom: true, columns: true, skip_empty_lines: true, info: true }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      yield rowOfText(undefined, info.lines, options, record);
    }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${path} is not valid CSV: ${reasonOf(error)}`);
  }
}

function rowOfJSON(text: string, line: number, options: RowOptions): InputRow {
  const bad = (problem: string): InputRow => ({ line, text, problem });
  const value = asRecord(parseJSON(text));
  if (!value) return bad('is not a JSON object');
  const { custom_id: id, method, url, body } = value;
  if (typeof id !== 'string' || id === '') return bad('has no `custom_id` (a non-empty string)');
  if (method !== undefined && method !== 'POST')
    return bad(`(${id}) has the method ${JSON.stringify(method)}; only POST can be run`);
  const path =
    url === undefined
      ? '/chat/completions'
      : String(url).replace(/^(?:https?:\/\/[^/]*)?(?:\/api)?(?:\/v1)?(?=\/)/, '');
  const operation = URLS.get(path);
  if (!operation)
    return bad(`(${id}) has the url ${JSON.stringify(url)}; it must end with one of ${[...URLS.keys()].join(', ')}`);
  const params = asRecord(body);
  if (!params) return bad(`(${id}) has no \`body\` (an object)`);
  return finish({ line, text, id, operation, params: { ...params }, options });
}

/** A row of a CSV file or a plain line: `text` is the prompt, unless a template makes one of `columns`. */
function rowOfText(
  text: string | undefined,
  line: number,
  options: RowOptions,
  columns: Readonly<Record<string, string>>,
): InputRow {
  const shown = text ?? JSON.stringify(columns);
  const filled = fill(options.template, text === undefined ? columns : { line: text });
  if (filled.problem !== undefined) throw new UsageError(filled.problem);
  const content = options.template === undefined ? shown : filled.text;
  const own = asString(columns['custom_id']) ?? asString(columns['id']);
  // An inserted line changes the numbers of those behind it, so that it is seen.
  const id = own ?? `${line}-${createHash('sha256').update(shown).digest('hex').slice(0, 8)}`;
  return finish({
    line,
    text: shown,
    id,
    operation: 'chat',
    params: { messages: [{ role: 'user', content }] },
    options,
  });
}

interface Draft {
  line: number;
  text: string;
  id: string;
  operation: BulkOperation;
  params: Record<string, unknown>;
  options: RowOptions;
}

function finish({ line, text, id, operation, params, options }: Draft): InputRow {
  const { model, system, schema, maxTokens } = options;
  if (params['model'] === undefined && model !== undefined) params['model'] = model;
  if (params['model'] === undefined) return { line, text, problem: `(${id}) has no \`model\`; pass one with --model` };
  if (system !== undefined && !addSystem(operation, params, system))
    return { line, text, problem: `(${id}) is of ${operation}, which has no system message; omit --system` };
  if (maxTokens !== undefined && operation !== 'embeddings') {
    const name = operation === 'responses' ? 'max_output_tokens' : 'max_tokens';
    params[name] ??= maxTokens;
  }
  if (schema && !PARSED_OPERATIONS.includes(operation))
    return { line, text, problem: `(${id}) is of ${operation}; --schema takes ${PARSED_OPERATIONS.join(', ')}` };
  delete params['stream'];
  const request = { id, operation, params, ...(schema && { parse: schema }) } as unknown as BulkRequest;
  const problem = checkRequest(request);
  return problem ? { line, text, problem: problem.message } : { line, request };
}

/** Puts a system message where the operation has one, unless the row has its own; false if it has none. */
function addSystem(operation: BulkOperation, params: Record<string, unknown>, system: string): boolean {
  if (operation === 'chat' && Array.isArray(params['messages']))
    params['messages'] = [{ role: 'system', content: system }, ...(params['messages'] as unknown[])];
  else if (operation === 'responses') params['instructions'] ??= system;
  else if (operation === 'messages') params['system'] ??= system;
  else return operation === 'chat';
  return true;
}
