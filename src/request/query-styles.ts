import { InvalidRequestError } from '../errors/failures.ts';
import { jsonValue } from './json-value.ts';
import { serializeQuery } from './query.ts';

/**
 * The style of a parameter or a form field, other than repeated lists and objects in brackets: properties as separate
 * parameters (`form`), one text with a separator (`object`: names and values with commas), brackets at every depth
 * (`deep`), or JSON.
 */
export type Style = 'form' | 'object' | ',' | ' ' | '|' | 'deep' | 'json' | 'reserved' | 'reserved,';

/** Writes a query, or a form, in which some parameters have their own style. */
export function queryStyles(
  styles: Readonly<Record<string, Style>>,
): (query: Readonly<Record<string, unknown>>) => string {
  return (query) =>
    Object.entries(query)
      .map(([name, value]) => {
        const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
        return style === undefined || value === undefined || value === null
          ? serializeQuery({ [name]: value })
          : write(name, value, style);
      })
      .filter(Boolean)
      .join('&');
}

function write(name: string, value: unknown, style: Style): string {
  if (style === 'json') return serializeQuery({ [name]: jsonValue(`Parameter ${JSON.stringify(name)}`, value) ?? '' });
  if (style === 'deep') return flat(encodeURIComponent(name), value, []).join('&');
  const isList = Array.isArray(value);
  const plain = Object.prototype.toString.call(value) === '[object Object]';
  if (style === 'form')
    return plain ? serializeQuery(value as Record<string, unknown>) : serializeQuery({ [name]: value });
  const items = isList ? value : plain ? Object.entries(value as object).flat() : [value];
  const encode = style.startsWith('reserved') ? encodeUnreserved : encodeURIComponent;
  // The text of each item is that of a parameter.
  const texts = items.flatMap((item) => {
    const text = serializeQuery({ '': item });
    return text === '' ? [] : [encode(decodeURIComponent(text.slice(1)))];
  });
  const head = `${encodeURIComponent(name)}=`;
  if (style === 'reserved') return texts.map((text) => head + text).join('&');
  const separator = style === ' ' ? '%20' : style === '|' ? '%7C' : ',';
  return texts.length === 0 && isList && items.length > 0 ? '' : head + texts.join(separator);
}

/** Encodes only characters that would end the value, or the query. */
function encodeUnreserved(text: string): string {
  return encodeURIComponent(text).replace(/%(?:3A|2F|3F|5B|5D|40|21|24|27|28|29|2A|2C|3B)/g, decodeURIComponent);
}

/** Brackets with names for objects and with positions for lists, which every such parser supports. */
function flat(name: string, value: unknown, ancestors: readonly unknown[]): string[] {
  const isList = Array.isArray(value);
  if (!isList && Object.prototype.toString.call(value) !== '[object Object]') {
    const text = serializeQuery({ '': value });
    return text === '' ? [] : [name + text];
  }
  if (ancestors.includes(value)) throw new InvalidRequestError(`Parameter ${JSON.stringify(name)} refers to itself.`);
  return Object.entries(value as object).flatMap(([key, part]) =>
    flat(`${name}[${encodeURIComponent(key)}]`, part, [...ancestors, value]),
  );
}
