import { PATH_PARAMETER } from '../../openapi/match-url.ts';
import type { ChangeKind, Direction, Impact } from './change.ts';
import type { Collector } from './collector.ts';
import { compareFlags, compareSchemas } from './compare-schemas.ts';
import { essenceOf, isEventStream, isJSON } from '../../media-type.ts';
import { child, type Place } from '../../openapi/place.ts';
import { type Document, rawOf } from './document.ts';
import { type Operation, type Parameter, parametersOf } from './operations.ts';
import type { Schemas } from './schemas.ts';
import { securityOf } from './security.ts';

export interface Sides {
  readonly documents: readonly [before: Document, after: Document];
  readonly schemas: readonly [before: Schemas, after: Schemas];
  readonly collector: Collector;
}

type Two<T> = readonly [before: T, after: T];

/** Compares what one operation takes and gives. */
export class OperationComparison {
  readonly #sides: Sides;
  readonly #operations: Two<Operation>;

  constructor(sides: Sides, operations: Two<Operation>) {
    this.#sides = sides;
    this.#operations = operations;
  }

  run(): void {
    const [before, after] = this.#operations;
    if (before.id !== after.id)
      this.#add('operation-renamed', `operationId is now ${after.id}`, 'breaking', ['request']);
    if (before.method !== after.method || slots(before.path) !== slots(after.path))
      this.#add('operation-moved', `now ${after.method} ${after.path}`, 'breaking', ['request']);
    const [was, is] = [before, after].map(({ located }) => rawOf(located.value)['deprecated'] === true);
    if (is && !was) this.#add('deprecated', 'now deprecated', 'safe', ['request']);
    if (was && !is) this.#add('undeprecated', 'no longer deprecated', 'safe', ['request']);
    this.#compareSecurity();
    this.#compareParameters();
    this.#compareBodies();
    this.#compareAnswers();
  }

  /** `same`: what makes it one with a finding at another operation; by default nothing does. */
  #add(
    kind: ChangeKind,
    message: string,
    impact: Impact,
    directions: readonly Direction[],
    {
      at = '',
      pointer = this.#operations[1].located.pointer,
      same,
    }: { at?: string; pointer?: string; same?: string } = {},
  ): void {
    const operation = operationOf(this.#operations[0]);
    this.#sides.collector.add({
      kind,
      at,
      message,
      pointer,
      ...(same !== undefined && { same }),
      impact: Object.fromEntries(directions.map((direction) => [direction, impact])),
      operation,
    });
  }

  #compareSecurity(): void {
    const [before, after] = this.#operations;
    const [documentBefore, documentAfter] = this.#sides.documents;
    const [was, is] = [securityOf(before, documentBefore), securityOf(after, documentAfter)];
    if (was.join() === is.join()) return;
    const still = is.includes('no key') || was.every((way) => is.includes(way));
    const message = `takes ${is.join(', or ')} (was ${was.join(', or ')})`;
    this.#add('security-changed', message, still ? 'safe' : 'breaking', ['request'], {
      at: 'security',
      same: 'security',
    });
  }

  #compareParameters(): void {
    const [before, after] = this.#operations;
    const [was, is] = [parametersOf(before), parametersOf(after)];
    for (const [key, parameter] of was) {
      const now = is.get(key);
      const at = placeOf(parameter);
      if (now) this.#compareParameter(parameter, now);
      else
        this.#add('parameter-removed', 'parameter removed', 'breaking', ['request'], {
          at,
          pointer: parameter.located.pointer,
          same: at,
        });
    }
    for (const [key, parameter] of is) {
      if (was.has(key)) continue;
      const at = placeOf(parameter);
      const place = { at, pointer: parameter.located.pointer, same: at };
      const [message, impact] = parameter.required
        ? (['new parameter, and required', 'breaking'] as const)
        : (['new parameter', 'safe'] as const);
      this.#add('parameter-added', message, impact, ['request'], place);
    }
  }

  #compareParameter(before: Parameter, after: Parameter): void {
    const at = placeOf(before);
    const place = { at, pointer: after.located.pointer };
    const report = (kind: ChangeKind, message: string, impact: Impact): void =>
      this.#add(kind, message, impact, ['request'], place);
    if (before.name !== after.name && before.in === 'path')
      report('parameter-renamed', `is called ${after.name} now`, 'risky');
    if (!before.required && after.required) report('made-required', 'now required', 'breaking');
    if (before.required && !after.required) report('made-optional', 'now optional', 'safe');
    const [was, is] = this.#sides.schemas;
    compareFlags([was, [before.located, before.schema]], [is, [after.located, after.schema]], 'request', report);
    this.#compareSchemas('request', before.schema, after.schema, at);
  }

  #compareSchemas(direction: Direction, before: Place, after: Place, at: string): void {
    const { schemas, collector } = this.#sides;
    const operation = operationOf(this.#operations[0]);
    compareSchemas({ schemas, collector, operation, direction }, [before], [after], at);
  }

  #compareBodies(): void {
    const [before, after] = this.#two((document, { located }) => document.resolve(child(located, 'requestBody')));
    const required = (body: Place): boolean => rawOf(body.value)['required'] === true;
    const place = { at: 'request', pointer: after.value === undefined ? before.pointer : after.pointer };
    if (before.value === undefined && after.value === undefined) return;
    if (before.value === undefined) {
      const message = required(after) ? 'takes a body, which is required' : 'takes a body';
      return this.#add('body-added', message, required(after) ? 'breaking' : 'safe', ['request'], place);
    }
    if (after.value === undefined)
      return this.#add('body-removed', 'no longer accepts a body', 'breaking', ['request'], place);
    if (!required(before) && required(after))
      this.#add('made-required', 'body now required', 'breaking', ['request'], place);
    if (required(before) && !required(after))
      this.#add('made-optional', 'body now optional', 'safe', ['request'], place);
    this.#compareMedia('request', [before, after], 'request');
  }

  #compareMedia(direction: Direction, [before, after]: Two<Place>, at: string): void {
    const [was, is] = [before, after].map((located) => mediaOf(located)) as [Map<string, string>, Map<string, string>];
    for (const [type, key] of was) {
      const now = is.get(type);
      const where = mediaPlace(at, type);
      if (now === undefined)
        this.#add('media-type-removed', `${type} removed`, 'breaking', [direction], { at, pointer: before.pointer });
      else
        this.#compareSchemas(
          direction,
          child(before, 'content', key, 'schema'),
          child(after, 'content', now, 'schema'),
          where,
        );
    }
    for (const type of is.keys())
      if (!was.has(type))
        this.#add('media-type-added', `${type} too`, 'safe', [direction], { at, pointer: after.pointer });
  }

  #compareAnswers(): void {
    const [before, after] = this.#two((_, { located }) => child(located, 'responses'));
    const [was, is] = [before, after].map(
      ({ value }) => new Set(Object.keys(rawOf(value)).map((key) => key.toUpperCase())),
    ) as [Set<string>, Set<string>];
    for (const status of was) {
      const at = answerPlace(status);
      if (is.has(status)) this.#compareAnswer(status, at);
      else {
        const impact = isError(status) ? 'safe' : 'breaking';
        const pointer = child(before, status).pointer;
        this.#add('status-removed', `status ${status} removed`, impact, ['answer'], { at, pointer, same: status });
      }
    }
    for (const status of is) {
      if (was.has(status)) continue;
      const [at, pointer] = [answerPlace(status), child(after, status).pointer];
      this.#add('status-added', `new status ${status}`, isError(status) ? 'safe' : 'risky', ['answer'], {
        at,
        pointer,
        same: status,
      });
    }
  }

  #compareAnswer(status: string, at: string): void {
    const answers = this.#two((document, { located }) => {
      const responses = child(located, 'responses');
      const key = Object.keys(rawOf(responses.value)).find((one) => one.toUpperCase() === status) ?? status;
      return document.resolve(child(responses, key));
    });
    this.#compareMedia('answer', answers, at);
    const [was, is] = answers.map(({ value }) => Object.keys(rawOf(rawOf(value)['headers']))) as [string[], string[]];
    const has = (names: string[], name: string): boolean =>
      names.some((one) => one.toLowerCase() === name.toLowerCase());
    const [before, after] = answers;
    for (const name of was.filter((one) => !has(is, one)))
      this.#add('header-removed', `header ${name} removed`, 'breaking', ['answer'], { at, pointer: before.pointer });
    for (const name of is.filter((one) => !has(was, one)))
      this.#add('header-added', `new header ${name}`, 'safe', ['answer'], { at, pointer: after.pointer });
  }

  #two<T>(get: (document: Document, operation: Operation) => T): Two<T> {
    const { documents } = this.#sides;
    return [get(documents[0], this.#operations[0]), get(documents[1], this.#operations[1])];
  }
}

export function operationOf({ id, method, path }: Operation): { id: string; method: string; path: string } {
  return { id, method, path };
}

const slots = (path: string): string => path.replaceAll(PATH_PARAMETER, '{}');
const placeOf = ({ in: place, name }: Parameter): string => `${place}.${name}`;
const isError = (status: string): boolean => !/^[123]/.test(status);
const answerPlace = (status: string): string => (isError(status) ? `error ${status}` : 'answer');

/** The content keys of a body by media type; what follows a `;` says nothing of its schema. */
function mediaOf({ value }: Place): Map<string, string> {
  const keys = Object.keys(rawOf(rawOf(value)['content']));
  return new Map(keys.map((key) => [essenceOf(key), key]));
}

function mediaPlace(at: string, type: string): string {
  if (isEventStream(type)) return 'event';
  return isJSON(type) ? at : `${at} (${type})`;
}
