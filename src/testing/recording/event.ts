// An event of a stream in a recording, in the format of `mock.reply`, if possible:
// - JSON: its data;
// - a string: data that is not JSON (`[DONE]`), or lines as they are (`: a comment`);
// - `{ event, data }`: a named event with JSON;
// - `{ raw }`: whatever has another form, such as the end of a stream that broke.
import { isRecord, parseJSON } from '../../json.ts';
import { encodeEvent, isTranscript } from '../script/transcript.ts';

/** Parses the text of an event; line ends and blanks are not preserved. */
export function readEvent(text: string): unknown {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const isWhole = lines.length > 2 && lines.at(-1) === '' && lines.at(-2) === '';
  const said = lines.filter((line) => line !== '');
  if (!isWhole) return { raw: said.join('\n') };
  const fields = said.map(readField);
  const [first, ...rest] = fields;
  const isNamed = first?.name === 'event';
  const data = isNamed ? rest : fields;
  if (data.length > 0 && data.every(({ name }) => name === 'data')) {
    const content = data.map(({ value }) => value).join('\n');
    const value = parseJSON(content);
    if (isNamed && value !== undefined) return { event: first.value, data: value };
    if (!isNamed && isPlain(value)) return value;
    if (!isNamed && value === undefined && !isTranscript(content)) return content;
  }
  return isTranscript(said[0] ?? '') ? said.join('\n') : { raw: `${said.join('\n')}\n\n` };
}

/** The text of an event. */
export function writeEvent(event: unknown): string {
  if (isRaw(event)) return event.raw;
  if (isNamedEvent(event)) return `event: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`;
  return encodeEvent(event);
}

/** JSON that cannot be mistaken for another representation of an event. */
function isPlain(value: unknown): boolean {
  return value !== undefined && typeof value !== 'string' && !isRaw(value) && !isNamedEvent(value);
}

export function isRaw(event: unknown): event is { readonly raw: string } {
  return isRecord(event) && typeof event['raw'] === 'string' && Object.keys(event).length === 1;
}

export function isNamedEvent(event: unknown): event is { readonly event: string; readonly data: unknown } {
  return isRecord(event) && typeof event['event'] === 'string' && 'data' in event && Object.keys(event).length === 2;
}

function readField(line: string): { name: string; value: string } {
  const colon = line.indexOf(':');
  if (colon < 0) return { name: line, value: '' };
  const value = line.slice(colon + 1);
  return { name: line.slice(0, colon), value: value.startsWith(' ') ? value.slice(1) : value };
}
