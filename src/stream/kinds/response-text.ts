import { asRecord } from '../../json.ts';
import { ItemKeys } from './item-keys.ts';
import { plainText } from './piece.ts';
import { textOf } from './wire-objects.ts';
import { wireIndex } from './wire-values.ts';

/** Maximum number of parts whose text is tracked: longer streams yield only their deltas. */
const MAX_PARTS = 1_000;

/**
 * Reads the text of successive events in the Responses format: that of deltas, and the rest at the end of a part, an
 * item or the whole response, because some servers send no deltas.
 */
export function createResponseTextReader(): { text(event: unknown): string } {
  /** Length of the text so far, by item and part. */
  const lengths = new Map<number, Map<number, number>>();
  const keys = new ItemKeys();
  let parts = 0;

  function rest(item: number, part: number, text: string): string {
    const known = lengths.get(item) ?? new Map<number, number>();
    const length = known.get(part) ?? 0;
    if (text.length <= length || (length === 0 && ++parts > MAX_PARTS)) return '';
    lengths.set(item, known.set(part, text.length));
    return text.slice(length);
  }

  /** The text of an item without earlier events. */
  function itemText(item: unknown, index: number): string {
    const content = asRecord(item)?.['content'];
    if (!Array.isArray(content) || lengths.has(index)) return '';
    return content.map((part: unknown, n) => rest(index, n, textOf(part, 'output_text', 'text'))).join('');
  }

  const read = (value: unknown): string => {
    const event = asRecord(value) ?? {};
    const item = isOfItem(event) ? keys.of(event) : 0;
    const part = wireIndex(event['content_index'], 0);
    switch (event['type']) {
      case 'response.output_text.delta': {
        const delta = plainText(event['delta']);
        const known = lengths.get(item)?.get(part) ?? 0;
        // Only the length of the text so far matters.
        if (known > 0) lengths.get(item)?.set(part, known + delta.length);
        else if (delta !== '' && ++parts <= MAX_PARTS)
          lengths.set(item, (lengths.get(item) ?? new Map<number, number>()).set(part, delta.length));
        return delta;
      }
      case 'response.output_text.done':
        return typeof event['text'] === 'string' ? rest(item, part, event['text']) : '';
      case 'response.content_part.done':
        return rest(item, part, textOf(event['part'], 'output_text', 'text'));
      case 'response.output_item.done':
        return itemText(event['item'], item);
      case 'response.completed':
      case 'response.incomplete': {
        const output = asRecord(event['response'])?.['output'];
        return Array.isArray(output) && lengths.size === 0 ? output.map(itemText).join('') : '';
      }
      default:
        return '';
    }
  };

  return { text: read };
}

function isOfItem(event: Record<string, unknown>): boolean {
  return event['output_index'] !== undefined || event['item_id'] !== undefined || event['item'] !== undefined;
}

/** The response with `output_text`, which most servers leave to clients. */
export function withOutputText<T>(response: T): T {
  const { output, output_text: given } = asRecord(response) ?? {};
  if (!Array.isArray(output) || (typeof given === 'string' && given !== '')) return response;
  const parts = output.flatMap((item: unknown) => asRecord(item)?.['content'] ?? []);
  return { ...response, output_text: parts.map((part: unknown) => textOf(part, 'output_text', 'text')).join('') };
}
