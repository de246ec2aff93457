/** Reads `x-paginate`: how to request the next page of a list. */
import { PAGINATION_STYLES, type Pagination } from '../operation.ts';
import type { OperationModel } from './model.ts';
import { isRecord } from '../json.ts';
import { componentName, resolve } from '../openapi/place.ts';
import type { OpenApi, Schema } from '../openapi/types.ts';
import type { ReadContext } from './read-operation.ts';
import { scalarType } from './scalar-type.ts';
import { quote } from './text.ts';

/** Keys of `x-paginate` with the types of their values. */
const KEYS: Readonly<Record<keyof Pagination, 'string' | 'number' | 'object'>> = {
  style: 'string',
  items: 'string',
  param: 'string',
  limit: 'string',
  size: 'number',
  total: 'string',
  next: 'string',
  more: 'string',
  max: 'number',
  when: 'object',
};

const ADVICE = `Write style (${PAGINATION_STYLES.join(' or ')}), items and param, and of limit, size, total, next, more, max what applies; or a list of such objects, each but the last with \`when\`.`;

/** One pagination style, or several from which the query of the call selects. */
export function readPagination(
  given: unknown,
  response: string,
  subject: string,
  { report, document }: ReadContext,
): OperationModel['paginate'] {
  if (given === undefined) return undefined;
  const fault = (message: string): undefined =>
    void report({ rule: 'x-paginate', message, advice: ADVICE, subject, fatal: true });
  const variants: unknown[] = Array.isArray(given) ? given : [given];
  if (variants.length === 0) return fault('x-paginate is an empty list.');
  const styles: Pagination[] = [];
  const items = new Set<string>();
  for (const [index, variant] of variants.entries()) {
    const wrong = faultOf(variant, index === variants.length - 1);
    if (wrong !== undefined) return fault(wrong);
    const style = variant as Pagination;
    const lists = propertiesOf(document, document.components?.schemas?.[response], style.items);
    if (lists.length === 0) return fault(`x-paginate.items is "${style.items}", which is not an array in ${response}.`);
    for (const list of lists) items.add(itemType(list, response, style.items));
    const ordered = Object.keys(KEYS).flatMap((key) => {
      const value = (style as unknown as Record<string, unknown>)[key];
      return value === undefined ? [] : [[key, value] as const];
    });
    styles.push(Object.fromEntries(ordered) as unknown as Pagination);
  }
  const [first] = styles as [Pagination];
  return { styles: styles.length === 1 ? first : styles, item: [...items].join(' | ') };
}

function faultOf(given: unknown, last: boolean): string | undefined {
  if (!isRecord(given)) return 'x-paginate is not an object.';
  for (const [key, value] of Object.entries(given)) {
    const type = Object.hasOwn(KEYS, key) ? KEYS[key as keyof Pagination] : undefined;
    if (type === undefined) return `x-paginate has ${JSON.stringify(key)}, which means nothing.`;
    if (type === 'object' ? !isRecord(value) : typeof value !== type)
      return `x-paginate.${key} is ${JSON.stringify(value)}, not ${type === 'object' ? 'an' : 'a'} ${type}.`;
  }
  if (!PAGINATION_STYLES.some((style) => style === given['style']))
    return `x-paginate.style is ${JSON.stringify(given.style)}.`;
  for (const key of ['items', 'param']) if (given[key] === undefined) return `x-paginate has no ${key}.`;
  if (given.style === 'cursor' && given.next === undefined) return 'x-paginate has no next, which a cursor needs.';
  if (last === (given.when !== undefined))
    return last ? 'x-paginate has `when` in its last entry.' : 'x-paginate has no `when` in an entry before the last.';
  return undefined;
}

function itemType(list: Schema, response: string, property: string): string {
  const component = componentName(list.items);
  // The property may be optional, and the list may be null.
  return component ?? scalarType(list.items as Schema) ?? `NonNullable<${response}[${quote(property)}]>[number]`;
}

/** The schemas of the arrays with this name in a response or one of its variants. */
function propertiesOf(document: OpenApi, given: Schema | undefined, name: string, depth = 0): Schema[] {
  const schema = given && resolve<Schema>(document, given);
  if (!isRecord(schema) || depth > 8) return [];
  const own = isRecord(schema.properties) ? (schema.properties as Record<string, Schema>)[name] : undefined;
  const list = own && resolve<Schema>(document, own);
  if (list) return isRecord(list.items) ? [list] : [];
  return [schema.allOf, schema.anyOf, schema.oneOf]
    .filter(Array.isArray)
    .flatMap((parts) => parts.flatMap((part: Schema) => propertiesOf(document, part, name, depth + 1)));
}
