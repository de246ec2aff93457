import { InvalidRequestError } from '../errors/failures.ts';
import { kindOf } from '../settings.ts';
import { jsonValue } from './json-value.ts';
import { PLACE, serializePath } from './path.ts';

/** How a path parameter is written: its style, with `*` if exploded; or as JSON. */
export type PathStyle = 'simple' | 'simple*' | 'label' | 'label*' | 'matrix' | 'matrix*' | 'json';

/** Fills in the parameters of a path template, some of which have their own style, or may be lists or objects. */
export function pathStyles(
  styles: Readonly<Record<string, PathStyle>>,
): (template: string, values: readonly unknown[]) => string {
  return (template, values) => {
    let place = 0;
    // By a function: a value may contain `$&`.
    return template.replace(PLACE, (whole, name: string) => {
      const value = values[place++];
      const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
      return style === undefined ? serializePath(whole, [value]) : write(template, name, value, style);
    });
  };
}

/** https://spec.openapis.org/oas/v3.1.1#style-examples */
function write(template: string, name: string, value: unknown, style: PathStyle): string {
  const refuse = (why: string): never => {
    throw new InvalidRequestError(`Path parameter \`${name}\` of ${template} ${why}.`);
  };
  const encode = (part: unknown): string => {
    if (!['string', 'number', 'boolean'].includes(typeof part) || part === '')
      return refuse(`must hold non-empty text, numbers and booleans, not ${kindOf(part)}`);
    try {
      return encodeURIComponent(part as string);
    } catch {
      return refuse('is not valid Unicode text');
    }
  };
  const safe = (text: string): string => (/^\.\.?$/.test(text) ? refuse(`must not be "${text}"`) : text);
  if (style === 'json') return safe(encode(jsonValue(`Path parameter \`${name}\` of ${template}`, value)));
  const isExploded = style.endsWith('*');
  const key = encodeURIComponent(name);
  const isList = Array.isArray(value);
  const pairs: (readonly [string, string])[] = isList
    ? value.map((item) => ['', encode(item)] as const)
    : kindOf(value) === 'an Object'
      ? Object.entries(value as object).flatMap(([property, item]) =>
          item === undefined || item === null ? [] : [[encode(property), encode(item)] as const],
        )
      : [['', encode(value)]];
  if (pairs.length === 0) refuse('must not be empty');
  const joined = (between: string, inside: string): string =>
    pairs.map(([property, item]) => (property === '' ? item : property + inside + item)).join(between);
  if (style.startsWith('label')) return `.${isExploded ? joined('.', '=') : joined(',', ',')}`;
  if (style.startsWith('matrix')) {
    if (!isExploded) return `;${key}=${joined(',', ',')}`;
    return pairs.map(([property, item]) => `;${property || key}=${item}`).join('');
  }
  return safe(isExploded ? joined(',', '=') : joined(',', ','));
}
