import type { Exchange } from '../exchange.ts';
import { unusable } from '../errors/unusable.ts';
import { parseJSON } from '../json.ts';
import { exceedsCost } from '../json-cost.ts';
import { isJSON } from '../media-type.ts';
import { readAPIError, readText } from './read-body.ts';

/**
 * The value of a successful response of another API: JSON parsed, whatever it contains; other text as a string,
 * `undefined` without content, bytes as the `Response`. Throws for invalid JSON, and for a web page instead of JSON.
 */
export async function value(response: Response, exchange: Exchange): Promise<unknown> {
  if (!response.ok) throw await readAPIError(response, exchange);
  const { operation, settings, key } = exchange;
  const { status } = response;
  if (status === 204 || status === 205 || operation.method === 'HEAD') return undefined;
  const type = response.headers.get('content-type') ?? '';
  const asked = operation.accept ?? 'application/json';
  const isText = type === '' || isJSON(type) || /^text\/|xml|urlencoded|yaml|x-ndjson/i.test(type);
  if (!isText && !/json/.test(asked)) return response;
  const text = await readText(response, exchange);
  if (text === '') return undefined;
  if (!/json|\*\/\*/.test(asked) && !isJSON(type)) return text;
  if (exceedsCost(text, settings.maxBodyBytes))
    throw unusable(
      `The values of the response to ${operation.id} take more than ${settings.maxBodyBytes} bytes of memory (option \`maxBodyBytes\`).`,
      response,
      key,
    );
  const parsed = parseJSON(text);
  if (parsed !== undefined) return parsed;
  // Some servers announce JSON and send `OK`.
  if (!isJSON(type) && !/html/i.test(type) && !/^\s*</.test(text)) return text;
  if (/xml|html/.test(asked)) return text;
  throw unusable(
    `${operation.id}: the response is not JSON (status ${status}, ${type || 'no content type'}).`,
    response,
    key,
  );
}
