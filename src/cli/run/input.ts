import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { checkRequest } from '../../bulk/operations.ts';
import { PARSED_OPERATIONS } from '../../bulk/structured.ts';
import type { BulkOperation, BulkRequest } from '../../bulk/types.ts';
import { asRecord, asString, parseJSON } from '../../json.ts';
import { UsageError } from '../usage-error.ts';
import { byteLines } from './byte-lines.ts';
import { readCSV } from './csv.ts';
import { fill } from './template.ts';

/** Options that flags add to each row. */
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

/** Yields the rows of a file, which are read as they are needed. */
export async function* readRows(path: string, format: InputFormat, options: RowOptions): AsyncGenerator<InputRow> {
  if (format === 'csv') yield* rowsOfCSV(path, options);
  else yield* rowsOfLines(path, format, options);
}

async function* rowsOfLines(path: string, format: InputFormat, options: RowOptions): AsyncGenerator<InputRow> {
  let line = 0;
  for await (const bytes of byteLines(path)) {
    line++;
    const text = decode(bytes);
    if (text === undefined) yield { line, text: bytes.toString(), problem: 'is not UTF-8' };
    else if (text.trim() !== '')
      yield format === 'jsonl' ? rowOfJSON(text, line, options) : rowOfText(text, line, options, {});
  }
}

/** Removes a byte order mark. */
const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

async function* rowsOfCSV(path: string, options: RowOptions): AsyncGenerator<InputRow> {
  if (options.template === undefined)
    throw new UsageError('A CSV file needs --template, such as --template "Positive or negative? {{review}}".');
  for await (const { line, columns, problem } of readCSV(path))
    yield problem === undefined
      ? rowOfText(undefined, line, options, columns)
      : { line, text: JSON.stringify(columns), problem };
}

function rowOfJSON(text: string, line: number, options: RowOptions): InputRow {
  const bad = (problem: string): InputRow => ({ line, text, problem });
  const value = asRecord(parseJSON(text));
  if (!value) return bad('is not a JSON object');
  const { custom_id: id, method, url, body } = value;
  if (typeof id !== 'string' || id === '')
    return bad(
      id === undefined || id === ''
        ? 'has no `custom_id` (a non-empty string)'
        : `has the \`custom_id\` ${shorten(id)}, which must be a string`,
    );
  if (method !== undefined && method !== 'POST')
    return bad(`(${shorten(id)}) has the method ${shorten(method)}; only POST can be run`);
  const path =
    url === undefined
      ? '/chat/completions'
      : String(url).replace(/^(?:https?:\/\/[^/]*)?(?:\/api)?(?:\/v1)?(?=\/)/, '');
  const operation = URLS.get(path);
  if (!operation)
    return bad(`(${shorten(id)}) has the url ${shorten(url)}; it must end with one of ${[...URLS.keys()].join(', ')}`);
  const params = asRecord(body);
  if (!params) return bad(`(${shorten(id)}) has no \`body\` (an object)`);
  return finish({ line, text, id, operation, params: { ...params }, options });
}

/** A value as JSON, for messages: control characters are escaped, long texts truncated. */
function shorten(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

const MAX_SHOWN = 100;

/** A row of a CSV file or a plain line: `text` is the prompt, unless a template builds one from `columns`. */
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
  // An inserted line changes the numbers of the lines after it, so that the change is noticed.
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
  if (params['model'] === undefined)
    return { line, text, problem: `(${shorten(id)}) has no \`model\`; pass one with --model` };
  if (system !== undefined && !addSystem(operation, params, system))
    return {
      line,
      text,
      problem: `(${shorten(id)}) is of ${operation}, which has no system message; omit --system`,
    };
  if (maxTokens !== undefined && operation !== 'embeddings') {
    const name = operation === 'responses' ? 'max_output_tokens' : 'max_tokens';
    params[name] ??= maxTokens;
  }
  if (schema && !PARSED_OPERATIONS.includes(operation))
    return {
      line,
      text,
      problem: `(${shorten(id)}) is of ${operation}; --schema takes ${PARSED_OPERATIONS.join(', ')}`,
    };
  delete params['stream'];
  const request = { id, operation, params, ...(schema && { parse: schema }) } as unknown as BulkRequest;
  const problem = checkRequest(request);
  return problem ? { line, text, problem: problem.message } : { line, request };
}

/**
 * Adds a system message if the operation supports one and the row does not have its own; false if the operation does
 * not.
 */
function addSystem(operation: BulkOperation, params: Record<string, unknown>, system: string): boolean {
  if (operation === 'chat' && Array.isArray(params['messages']))
    params['messages'] = [{ role: 'system', content: system }, ...(params['messages'] as unknown[])];
  else if (operation === 'responses') params['instructions'] ??= system;
  else if (operation === 'messages') params['system'] ??= system;
  else return operation === 'chat';
  return true;
}
