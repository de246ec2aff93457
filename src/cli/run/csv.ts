import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { reasonOf, UsageError } from '../usage-error.ts';

/** A record of a CSV file: its columns by name, or what is wrong with it. */
export interface CSVRecord {
  /** Its last line; a field may span several lines. */
  readonly line: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly problem: string | undefined;
}

/** Yields the records of a CSV file below its header. Throws `UsageError` for problems of the whole file. */
export async function* readCSV(path: string): AsyncGenerator<CSVRecord> {
  let names: string[] | undefined;
  try {
    const parser = parse({ skip_empty_lines: true, info: true, relax_column_count: true });
    Readable.from(readText(path))
      .on('error', (error) => parser.destroy(error))
      .pipe(parser);
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (names) yield toRecord(names, record, info.lines);
      else names = headerOf(path, record);
    }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${path} is not valid CSV: ${reasonOf(error)}`);
  }
}

/** The text of a file, without its byte order mark. */
async function* readText(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>)
      yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${path} is not UTF-8: save it as UTF-8, in Excel as "CSV UTF-8".`);
  }
}

function headerOf(path: string, record: readonly string[]): string[] {
  const names = record.map((name) => name.trim());
  // Columns without a name, as added by spreadsheets, are ignored.
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`${path} has two columns named ${JSON.stringify(twice)}.`);
  const [only = ''] = names;
  const separator = names.length === 1 ? [';', '\t'].find((each) => only.includes(each)) : undefined;
  if (separator !== undefined)
    throw new UsageError(
      `${path} separates its columns by ${separator === ';' ? 'semicolons' : 'tabs'}; save it with commas.`,
    );
  return names;
}

function toRecord(names: readonly string[], record: readonly string[], line: number): CSVRecord {
  const columns = Object.fromEntries(names.map((name, index) => [name, record[index] ?? '']));
  const problem =
    record.length === names.length ? undefined : `has ${record.length} fields; the header has ${names.length}`;
  return { line, columns, problem };
}
