import { asRecord, parseJSON } from '../../json.ts';
import type { StreamKind } from '../../stream/kind.ts';
import { preferencesOf, type HttpRequest } from '../document/answer.ts';
import type { LoadedDocument } from '../document/load.ts';
import type { Route } from '../document/routes.ts';
import { sample } from '../document/sample/sample.ts';

type Fields = Record<string, unknown>;

/** For each kind: where a request specifies the format of its text, and where the text of a response is. */
const FORMATS: Readonly<
  Record<string, { format(body: Fields): unknown; write(response: Fields, text: string): Fields }>
> = {
  chat: {
    format: formatOf,
    write: (response, text) => ({
      ...response,
      choices: mapRecords(response['choices'], (one) => choiceOf(one, text)),
    }),
  },
  completion: {
    format: formatOf,
    write: (response, text) => ({ ...response, choices: mapRecords(response['choices'], (one) => ({ ...one, text })) }),
  },
  response: {
    format: ({ text }) => asRecord(text)?.['format'],
    write: (response, text) => {
      const write = (part: Fields): Fields =>
        part['type'] === 'output_text' ? { ...part, text, annotations: [] } : part;
      const output = mapRecords(response['output'], (item) =>
        item['type'] === 'message' ? { ...item, content: mapRecords(item['content'], write) } : item,
      );
      return { ...response, output, ...('output_text' in response && { output_text: text }) };
    },
  },
  message: {
    format: ({ output_config: config }) => asRecord(config)?.['format'],
    write: (response, text) => ({ ...response, content: [{ type: 'text', text, citations: null }] }),
  },
};

/**
 * The documented response to a request for JSON, with a value of the requested schema as its text, as a model would
 * write it. `undefined` if no JSON is requested, or the request selects an example.
 */
export function structuredAnswer(
  { documented }: LoadedDocument,
  route: Route,
  kind: StreamKind | undefined,
  { headers, body }: HttpRequest,
): Fields | undefined {
  const { format, write } = FORMATS[kind?.name ?? ''] ?? {};
  const request = asRecord(parseJSON(body ?? ''));
  if (!format || !write || !request || Object.keys(preferencesOf(headers['prefer'])).length > 0) return undefined;
  const wanted = asRecord(format(request));
  if (!wanted) return undefined;
  const schema = wanted['schema'] ?? (wanted['type'] === 'json_object' ? { type: 'object' } : undefined);
  const response = parseJSON(documented(route, {}).body);
  if (schema === undefined || !kind?.isAnswer(response)) return undefined;
  return write(response as Fields, JSON.stringify(sample(schema, schema)));
}

function formatOf({ response_format: format }: Fields): unknown {
  return asRecord(asRecord(format)?.['json_schema']) ?? format;
}

function choiceOf({ message, ...choice }: Fields, content: string): Fields {
  const { tool_calls: _, ...rest } = asRecord(message) ?? {};
  return { ...choice, message: { ...rest, content }, finish_reason: 'stop' };
}

function mapRecords(list: unknown, change: (record: Fields) => Fields): Fields[] {
  return Array.isArray(list) ? list.map((item: unknown) => change(asRecord(item) ?? {})) : [];
}
