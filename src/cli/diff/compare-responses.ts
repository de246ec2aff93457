import { child, keyOf, type Place } from '../../openapi/place.ts';
import type { Impact } from './change.ts';
import { compareMedia } from './compare-media.ts';
import type { Context } from './context.ts';
import { rawOf } from './document.ts';

export function compareResponses(context: Context): void {
  const [before, after] = context.two((_, { located }) => child(located, 'responses'));
  const [was, is] = [statusesOf(before), statusesOf(after)];
  const reads = context.responses === 'response';
  for (const [status, key] of was) {
    const at = responsePlace(status);
    // A status that is no longer listed may be covered by its range.
    const now = is.get(status) ?? is.get(`${status.slice(0, 1)}XX`);
    if (now !== undefined) compareResponse(context, [key, now], at);
    else {
      const impact = reads && isError(status) ? 'safe' : 'breaking';
      const place = { at, pointer: child(before, key).pointer, same: status };
      context.report('status-removed', `status ${status} removed`, impact, context.responses, place);
    }
  }
  for (const [status, key] of is) {
    if (was.has(status) || [...was.keys()].some((old) => `${old.slice(0, 1)}XX` === status)) continue;
    const place = { at: responsePlace(status), pointer: child(after, key).pointer, same: status };
    const impact = !reads || isError(status) ? 'safe' : 'risky';
    context.report('status-added', `new status ${status}`, impact, context.responses, place);
  }
}

/** The keys of responses by status, in upper case: `2XX`. */
function statusesOf({ value }: Place): Map<string, string> {
  return new Map(Object.keys(rawOf(value)).map((key) => [key.toUpperCase(), key]));
}

function compareResponse(context: Context, [old, now]: readonly [string, string], at: string): void {
  const [before, after] = context.two((document, { located }) =>
    document.resolve(child(located, 'responses', located === context.operations[0].located ? old : now)),
  );
  compareMedia(context, context.responses, [before, after], at);
  const [was, is] = [headersOf(before), headersOf(after)];
  for (const [name, header] of was) {
    const other = is.get(name);
    if (other) compareHeader(context, [header, other], at);
    else {
      const impact = isRequired(context, 0, header) ? 'breaking' : 'risky';
      const place = { at, pointer: before.pointer };
      context.report('header-removed', `header ${keyOf(header)} removed`, impact, context.responses, place);
    }
  }
  for (const [name, header] of is) {
    if (was.has(name)) continue;
    const sends = context.responses === 'request' && isRequired(context, 1, header);
    const place = { at, pointer: after.pointer };
    const impact = sends ? 'breaking' : 'safe';
    context.report('header-added', `new header ${keyOf(header)}`, impact, context.responses, place);
  }
}

function compareHeader(context: Context, [before, after]: readonly [Place, Place], at: string): void {
  const [was, is] = [isRequired(context, 0, before), isRequired(context, 1, after)];
  const here = `${at}.header.${keyOf(before)}`;
  const [documentBefore, documentAfter] = context.sides.documents;
  const [old, now] = [documentBefore.resolve(before), documentAfter.resolve(after)];
  const reads = context.responses === 'response';
  const report = (kind: 'made-required' | 'made-optional', message: string, impact: Impact): void =>
    context.report(kind, message, impact, context.responses, { at: here, pointer: now.pointer });
  if (was && !is) report('made-optional', 'now optional', reads ? 'breaking' : 'safe');
  if (!was && is) report('made-required', 'now required', reads ? 'safe' : 'breaking');
  context.compareSchemas(context.responses, schemaOf(old), schemaOf(now), here);
}

function schemaOf(header: Place): Place {
  const [type] = Object.keys(rawOf(rawOf(header.value)['content']));
  return type === undefined ? child(header, 'schema') : child(header, 'content', type, 'schema');
}

function isRequired({ sides: { documents } }: Context, side: 0 | 1, header: Place): boolean {
  return rawOf(documents[side].resolve(header).value)['required'] === true;
}

/** Headers by name, whose case does not matter. */
function headersOf(response: Place): Map<string, Place> {
  const headers = child(response, 'headers');
  return new Map(Object.keys(rawOf(headers.value)).map((name) => [name.toLowerCase(), child(headers, name)]));
}

const isError = (status: string): boolean => !/^[123]/.test(status);
const responsePlace = (status: string): string => (isError(status) ? `error ${status}` : 'response');
