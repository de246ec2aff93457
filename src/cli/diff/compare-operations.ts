import { PATH_PARAMETER } from '../../openapi/match-url.ts';
import { child, type Place } from '../../openapi/place.ts';
import { compareMedia } from './compare-media.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareResponses } from './compare-responses.ts';
import { compareOwnServers } from './compare-servers.ts';
import { Context, type Sides, type Two } from './context.ts';
import { rawOf } from './document.ts';
import type { Operation } from './operations.ts';
import { compareSecurity } from './security.ts';

/** Compares the requests and responses of one operation. */
export function compareOperation(sides: Sides, operations: Two<Operation>): void {
  const context = new Context(sides, operations);
  const [before, after] = operations;
  if (!before.incoming) {
    compareNames(context);
    compareSecurity(context);
    compareOwnServers(context);
  }
  const [was, is] = [before, after].map(({ located }) => rawOf(located.value)['deprecated'] === true);
  if (is && !was) context.report('deprecated', 'now deprecated', 'safe', context.requests);
  if (was && !is) context.report('undeprecated', 'no longer deprecated', 'safe', context.requests);
  compareParameters(context);
  compareBodies(context);
  compareResponses(context);
}

function compareNames(context: Context): void {
  const [before, after] = context.operations;
  if (before.id !== after.id)
    context.report('operation-renamed', `operationId is now ${after.id}`, 'breaking', 'request');
  else if (before.generated !== after.generated && before.generated !== undefined && after.generated !== undefined)
    context.report(
      'method-moved',
      `the method of a generated client is now ${after.generated} (was ${before.generated})`,
      'breaking',
      'request',
    );
  if (before.method !== after.method || slots(before.path) !== slots(after.path))
    context.report('operation-moved', `now ${after.method} ${after.path}`, 'breaking', 'request');
}

const slots = (path: string): string => path.replaceAll(PATH_PARAMETER, '{}');

function compareBodies(context: Context): void {
  const [before, after] = context.two((document, { located }) => document.resolve(child(located, 'requestBody')));
  const required = (body: Place): boolean => rawOf(body.value)['required'] === true;
  const direction = context.requests;
  const sends = direction === 'request';
  const place = { at: 'request', pointer: after.value === undefined ? before.pointer : after.pointer };
  if (before.value === undefined && after.value === undefined) return;
  if (before.value === undefined) {
    const isRequired = sends && required(after);
    const message = isRequired ? 'now takes a required body' : 'now takes a body';
    return context.report('body-added', message, isRequired ? 'breaking' : 'safe', direction, place);
  }
  if (after.value === undefined)
    return context.report('body-removed', 'no longer accepts a body', 'breaking', direction, place);
  if (!required(before) && required(after))
    context.report('made-required', 'body now required', sends ? 'breaking' : 'safe', direction, place);
  if (required(before) && !required(after))
    context.report('made-optional', 'body now optional', sends ? 'safe' : 'breaking', direction, place);
  compareMedia(context, direction, [before, after], 'request');
}
