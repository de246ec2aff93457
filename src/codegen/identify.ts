/** Names operations: the path of the method in the resource tree, and the name of its function. */
import { listOperations, type OperationEntry } from '../openapi/operations.ts';
import type { OpenApi } from '../openapi/types.ts';
import { camel, declarable } from './names.ts';

export interface Identity {
  readonly operationId: string;
  readonly functionName: string;
  readonly resourcePath: readonly string[];
}

/** A problem with a name, with the operationId or schema it concerns, so that its location can be found. */
export interface NameFault {
  readonly rule: string;
  readonly message: string;
  readonly advice: string;
  readonly subject: string;
  /** True for problems that stop the run for every document. */
  readonly fatal: boolean;
}

/** Characters that neither belong to a word in an operationId nor separate two words. */
const ODD_CHARACTER = /[^\p{ID_Continue}$ ./:-]/u;

/** In characters. Every dot creates a resource whose name repeats the names before it. */
const MAX_OPERATION_ID = 512;

/** Properties that the class has besides its resources; a resource with such a name would hide them. */
export const CLIENT_PROPERTIES: ReadonlySet<string> = new Set(['fetch', 'request', 'withOptions']);

/** Names that generated modules use for something else. */
const TAKEN = ['call', 'callStream', 'pageCall', 'callSlug', 'client', 'createResources'];

/**
 * Identities by operation, and the problems found. `strict` is for the project's own document: its names are never
 * changed, and its ids must be dotted.
 */
export function identify(
  document: OpenApi,
  strict: boolean,
): { identities: Map<object, Identity>; faults: NameFault[] } {
  const faults: NameFault[] = [];
  const identities = new Map<object, Identity>();
  const functions = new Set<string>(TAKEN);
  const places = new Map<string, string>();
  for (const { operation, method, path } of listOperations(document)) {
    // No platform's fetch can send TRACE.
    if (method === 'trace') continue;
    const id = operation.operationId;
    const fault = (rule: string, message: string, advice: string, fatal = true): void => {
      faults.push({ rule, message, advice, subject: id ?? path, fatal });
    };
    if (typeof id !== 'string' || id === '') {
      fault(
        'operation-id-missing',
        `${method.toUpperCase()} ${path} has no operationId.`,
        'Give it one; it names the method.',
      );
      continue;
    }
    if (id.length > MAX_OPERATION_ID) {
      fault(
        'operation-id-length',
        `operationId ${JSON.stringify(`${id.slice(0, 60)}…`)} has ${id.length} characters; ${MAX_OPERATION_ID} is the maximum.`,
        'Shorten it; it names the method.',
      );
      continue;
    }
    const odd = ODD_CHARACTER.exec(id)?.[0] ?? (camel(id) === '' ? id : undefined);
    if (odd !== undefined) {
      const fatal = strict || camel(id) === '';
      fault(
        'operation-id-characters',
        `operationId ${JSON.stringify(id)} cannot become a name${fatal ? '' : ' as it is'}: ${JSON.stringify(odd)} is neither a letter, digit, _ or $, nor a separator between words.`,
        'Write it as dotted camelCase, such as models.listEndpoints.',
        fatal,
      );
      if (fatal) continue;
    }
    const resourcePath = placeIn(places, placeOf(operation), id, strict, fault);
    if (strict && resourcePath.length < 2) {
      fault(
        'operation-id-dotted',
        `operationId "${id}" names no resource.`,
        'Write it as resource.method, such as models.list.',
      );
    }
    if (strict && CLIENT_PROPERTIES.has(resourcePath[0] as string)) {
      fault(
        'reserved-name',
        `Resource "${resourcePath[0]}" would hide a property of the client.`,
        'Rename the resource.',
      );
    }
    const wanted = declarable(camel(id));
    // The operation's descriptor is in the same module.
    const isTaken = (name: string): boolean => functions.has(name) || functions.has(`${name}Operation`);
    if (isTaken(wanted)) {
      const advice = 'Rename one of the two operations.';
      fault(
        'function-name-unique',
        `operationId "${id}" gives the function name ${wanted}, which is taken.`,
        advice,
        strict,
      );
    }
    let functionName = wanted;
    for (let number = 2; isTaken(functionName); number++) functionName = `${wanted}${number}`;
    functions.add(functionName).add(`${functionName}Operation`);
    identities.set(operation, { operationId: id, functionName, resourcePath });
  }
  return { identities, faults };
}

/** `chat.completions.create` is already a path; other ids are put under the operation's first tag. */
function placeOf(operation: OperationEntry['operation']): string[] {
  const id = operation.operationId as string;
  const parts = id
    .split('.')
    .map(camel)
    .filter((part) => part !== '');
  if (parts.length > 1) return parts;
  const tag = operation.tags?.[0];
  const resource = typeof tag === 'string' ? camel(tag) : '';
  return resource === '' ? [camel(id)] : [resource, camel(id)];
}

type Fault = (rule: string, message: string, advice: string, fatal?: boolean) => void;

/**
 * The path of the method, preferably `wanted`. Two methods with the same path, or a method with the path of a resource,
 * cannot both be called: in the project's own document that is an error; in others, the later one gets a number.
 */
function placeIn(
  places: Map<string, string>,
  wanted: readonly string[],
  id: string,
  strict: boolean,
  fault: Fault,
): readonly string[] {
  const path = [...wanted];
  const advice = 'Give one of the two another operationId (or tag).';
  const reportClash = (message: string, better: string): void =>
    fault('resource-path-unique', strict ? `${message}.` : `${message}; it becomes ${better}.`, advice, strict);
  path.forEach((part, index) => {
    if (part !== 'then') return;
    const message = `operationId "${id}" makes an object with a property "then", which await takes for a promise.`;
    fault('reserved-name', message, 'Rename it.', strict);
    path[index] = 'then_';
  });
  for (let end = 1; end < path.length; end++) {
    const full = path.slice(0, end).join('.');
    const method = places.get(`method ${full}`);
    if (method !== undefined) {
      path[end - 1] = firstFree(path.slice(0, end), (other) => !places.has(`method ${other}`));
      const better = path.slice(0, end).join('.');
      reportClash(`operationId "${id}" needs the resource ${full}, but "${method}" is a method there`, better);
    }
    places.set(`resource ${path.slice(0, end).join('.')}`, id);
  }
  const full = path.join('.');
  const [method, resource] = [places.get(`method ${full}`), places.get(`resource ${full}`)];
  if (method !== undefined || resource !== undefined) {
    const isFree = (other: string): boolean => !places.has(`method ${other}`) && !places.has(`resource ${other}`);
    path[path.length - 1] = firstFree(path, isFree);
    reportClash(
      method === undefined
        ? `operationId "${id}" is the method ${full}, where "${resource}" has a resource`
        : `operationIds "${method}" and "${id}" both name the method ${full}`,
      path.join('.'),
    );
  }
  places.set(`method ${path.join('.')}`, id);
  return path;
}

/** The path with the lowest number at the end of its last part that makes it free. */
function firstFree(path: readonly string[], isFree: (path: string) => boolean): string {
  const [before, last] = [path.slice(0, -1), path.at(-1) ?? ''];
  let number = 2;
  while (!isFree([...before, `${last}${number}`].join('.'))) number++;
  return `${last}${number}`;
}
