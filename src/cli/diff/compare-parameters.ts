import { essenceOf } from '../../media-type.ts';
import type { ChangeKind, Impact } from './change.ts';
import type { Context } from './context.ts';
import { rawOf } from './document.ts';
import { compareFlags } from './compare-objects.ts';
import { type Parameter, parametersOf } from './operations.ts';

export function compareParameters(context: Context): void {
  const [before, after] = context.operations;
  const [was, is] = [parametersOf(before), parametersOf(after)];
  const sends = context.requests === 'request';
  for (const [key, parameter] of was) {
    const now = is.get(key);
    const at = placeOf(parameter);
    const place = { at, pointer: parameter.located.pointer, same: at };
    if (now) compareParameter(context, parameter, now);
    else context.report('parameter-removed', 'parameter removed', 'breaking', context.requests, place);
  }
  for (const [key, parameter] of is) {
    if (was.has(key)) continue;
    const at = placeOf(parameter);
    const required = sends && parameter.required;
    const message = required ? 'new parameter, and required' : 'new parameter';
    const place = { at, pointer: parameter.located.pointer, same: at };
    context.report('parameter-added', message, required ? 'breaking' : 'safe', context.requests, place);
  }
}

function compareParameter(context: Context, before: Parameter, after: Parameter): void {
  const at = placeOf(before);
  const sends = context.requests === 'request';
  const report = (kind: ChangeKind, message: string, impact: Impact): void =>
    context.report(kind, message, impact, context.requests, { at, pointer: after.located.pointer });
  if (before.name !== after.name && before.in === 'path')
    report('parameter-renamed', `is called ${after.name} now`, 'risky');
  if (!before.required && after.required) report('made-required', 'now required', sends ? 'breaking' : 'safe');
  if (before.required && !after.required) report('made-optional', 'now optional', sends ? 'safe' : 'breaking');
  const { schemas } = context.sides.pairs;
  const isList = [before, after].some(({ schema }, side) =>
    schemas[side as 0 | 1]
      .variants([schema])
      .some(({ type }) => type === 'array' || type === 'object' || type === 'any'),
  );
  const [was, is] = [serializationOf(before, isList), serializationOf(after, isList)];
  if (was !== is) report('serialization-changed', `was written as ${was}, now as ${is}`, 'breaking');
  compareFlags(
    [schemas[0], [before.located, before.schema]],
    [schemas[1], [after.located, after.schema]],
    context.requests,
    report,
  );
  context.compareSchemas(context.requests, before.schema, after.schema, at);
}

/** Describes how a value is written into a URL, a header or a form, including defaults. */
export function serializationOf({ in: place, located }: Pick<Parameter, 'in' | 'located'>, isList: boolean): string {
  const value = rawOf(located.value);
  const [type] = Object.keys(rawOf(value['content']));
  if (type !== undefined) return essenceOf(type);
  const style = value['style'] ?? (place === 'query' || place === 'cookie' ? 'form' : 'simple');
  const explode = typeof value['explode'] === 'boolean' ? value['explode'] : style === 'form' || style === 'cookie';
  const reserved = place === 'query' && value['allowReserved'] === true ? ', reserved characters as they are' : '';
  // A single value cannot be exploded.
  return `${String(style)}${isList && explode ? ', exploded' : ''}${reserved}`;
}

const placeOf = ({ in: place, name }: Parameter): string => `${place}.${name}`;
