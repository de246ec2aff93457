/** Names of operations: where a method stands in the resource tree and what its function is called. */
import { listOperations, type OperationEntry } from '../openapi/operations.ts';
import type { OpenApi } from '../openapi/types.ts';
import { camel, declarable, unique } from './names.ts';

export interface Identity {
  readonly operationId: string;
  readonly functionName: string;
  readonly resourcePath: readonly string[];
}

/** A fault of names, with the operationId (or the schema) at fault so that its place can be found. */
export interface NameFault {
  readonly rule: string;
  readonly message: string;
  readonly advice: string;
  readonly subject: string;
  /** True for what stops the run for every document. */
  readonly fatal: boolean;
}

/** What may separate words in an operationId; anything else is refused rather than guessed at. */
const OPERATION_ID = /^(?=.*[A-Za-z])[\w$]+(?:[ ./:-]+[\w$]+)*$/;

/** In characters. Every dot makes a resource whose name repeats those before it. */
const MAX_OPERATION_ID = 512;

/** Names the class `OpenRouter` has itself; a resource of that name would hide them. */
const CLIENT_MEMBERS = new Set(['paths', 'request', 'withOptions']);

/** Names that generated modules use for something else. */
const TAKEN = ['call', 'pageCall', 'callSlug', 'client', 'createResources'];

/**
 * Identities by operation, and the faults found. `strict` is for the project's own document: ids must be dotted, and a
 * function name is never changed to make it unique.
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
    // No platform's fetch sends TRACE.
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
        `operationId ${JSON.stringify(`${id.slice(0, 60)}…`)} has ${id.length} characters; ${MAX_OPERATION_ID} is the most.`,
        'Shorten it; it names the method.',
      );
      continue;
    }
    if (!OPERATION_ID.test(id)) {
      const found = Array.from(id).find((char) => !/[\w$ ./:-]/.test(char)) ?? id;
      fault(
        'operation-id-characters',
        `operationId ${JSON.stringify(id)} cannot become a name: ${JSON.stringify(found)} is neither a letter, digit, _ or $, nor a separator between words.`,
        'Write it as dotted camelCase, such as models.listEndpoints.',
      );
      continue;
    }
    const resourcePath = placeOf(operation);
    checkPlace(resourcePath, id, places, fault);
    if (strict && resourcePath.length < 2) {
      fault(
        'operation-id-dotted',
        `operationId "${id}" names no resource.`,
        'Write it as resource.method, such as models.list.',
      );
    }
    if (strict && CLIENT_MEMBERS.has(resourcePath[0] as string)) {
      fault(
        'reserved-name',
        `Resource "${resourcePath[0]}" would hide a property of the client.`,
        'Rename the resource.',
      );
    }
    const wanted = declarable(camel(id));
    if (functions.has(wanted)) {
      const advice = 'Rename one of the two operations.';
      fault(
        'function-name-unique',
        `operationId "${id}" gives the function name ${wanted}, which is taken.`,
        advice,
        strict,
      );
    }
    identities.set(operation, { operationId: id, functionName: unique(wanted, functions), resourcePath });
  }
  return { identities, faults };
}

/** `chat.completions.create` is a path already; other ids are put under the operation's first tag. */
function placeOf(operation: OperationEntry['operation']): string[] {
  const id = operation.operationId as string;
  if (id.includes('.'))
    return id
      .split('.')
      .map(camel)
      .filter((part) => part !== '');
  const tag = operation.tags?.[0];
  const resource = typeof tag === 'string' ? camel(tag) : '';
  return resource === '' ? [camel(id)] : [resource, camel(id)];
}

/** Two methods at one place, or a method where another operation has a resource, cannot both be reached. */
function checkPlace(
  path: readonly string[],
  id: string,
  places: Map<string, string>,
  fault: (rule: string, message: string, advice: string) => void,
): void {
  const full = path.join('.');
  const advice = 'Give one of the two another operationId (or tag).';
  if (path.includes('then')) {
    fault(
      'reserved-name',
      `operationId "${id}" makes an object with a property "then", which await takes for a promise.`,
      'Rename it.',
    );
  }
  const same = places.get(`method ${full}`);
  if (same !== undefined) {
    const rule = same === id ? 'operation-id-unique' : 'resource-path-unique';
    fault(rule, `operationIds "${same}" and "${id}" both name the method ${full}.`, advice);
  }
  const resource = places.get(`resource ${full}`);
  if (resource !== undefined) {
    fault(
      'resource-path-unique',
      `operationId "${id}" is the method ${full}, where "${resource}" has a resource.`,
      advice,
    );
  }
  places.set(`method ${full}`, id);
  path.slice(0, -1).forEach((_, index) => {
    const prefix = path.slice(0, index + 1).join('.');
    const method = places.get(`method ${prefix}`);
    if (method !== undefined) {
      fault(
        'resource-path-unique',
        `operationId "${id}" needs the resource ${prefix}, but "${method}" is a method there.`,
        advice,
      );
    }
    places.set(`resource ${prefix}`, id);
  });
}
