/** Prints `resources.ts`: the operations as a tree of methods, `chat.completions.create`. */
import { emitDoc } from './emit-doc.ts';
import type { OperationModel } from './model.ts';
import { importNames, type ModuleText } from './module-text.ts';
import { pascal, unique } from './names.ts';
import { namesIn, signaturesOf } from './signatures.ts';
import { memberName, quote } from './text.ts';

interface Resource {
  readonly name: string;
  readonly methods: Map<string, OperationModel>;
  readonly resources: Map<string, Resource>;
}

/** Names of the resource interfaces, by dotted path; `''` is the root. `taken` are those of types: then it is `…Resource`. */
export function resourceNames(operations: readonly OperationModel[], taken: Set<string>): Map<string, string> {
  const paths = new Set(
    operations.flatMap(({ resourcePath }) =>
      resourcePath.slice(0, -1).map((_, end) => resourcePath.slice(0, end + 1).join('.')),
    ),
  );
  const nameOf = (path: string): string => (taken.has(pascal(path)) ? `${pascal(path)}Resource` : pascal(path));
  return new Map([
    ['', 'Resources'],
    ...[...paths].map((path): [string, string] => [path, unique(nameOf(path), taken)]),
  ]);
}

export function emitResources(
  operations: readonly OperationModel[],
  types: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
  module: ModuleText,
): string {
  const root = toTree(operations, names);
  const used = namesIn(
    operations.map((operation) => signaturesOf(operation, '')),
    types,
  );
  const functions = operations.map(({ functionName }) => functionName);
  return [
    module.header,
    importNames('import type', ['Client', ...used.runtime].sort(), quote(module.runtime)),
    importNames('import', functions, quote(`./operations${module.extension}`)),
    importNames('import type', used.types, quote(`./types${module.extension}`)),
    ...emitInterfaces(root).map((text) => `\n${text}`),
    '\n/** The resource tree of a client. */\n',
    `export function createResources(client: Client): Resources {\n  return ${emitTree(root, '  ')};\n}\n`,
    '\n/** A method of a resource: the operation with its client filled in. `never`, because it fits every method. */\n',
    'function bind(client: Client, operation: (client: Client, ...args: never[]) => unknown): never {\n',
    '  return ((...args: never[]) => operation(client, ...args)) as never;\n}\n',
  ].join('');
}

function toTree(operations: readonly OperationModel[], names: ReadonlyMap<string, string>): Resource {
  const make = (path: string): Resource => ({
    name: names.get(path) as string,
    methods: new Map(),
    resources: new Map(),
  });
  const root = make('');
  for (const operation of operations) {
    let place = root;
    operation.resourcePath.slice(0, -1).forEach((part, end) => {
      const next = place.resources.get(part) ?? make(operation.resourcePath.slice(0, end + 1).join('.'));
      place.resources.set(part, next);
      place = next;
    });
    place.methods.set(operation.resourcePath.at(-1) as string, operation);
  }
  return root;
}

/** Innermost last, so that the file opens with the root. */
function emitInterfaces(resource: Resource): string[] {
  const members = [
    ...Array.from(resource.resources, ([part, { name }]) => `  readonly ${memberName(part)}: ${name};\n`),
    ...Array.from(resource.methods, ([name, operation]) => emitMethod(name, operation)),
  ];
  const own = `export interface ${resource.name} {\n${members.join('')}}\n`;
  return [own, ...Array.from(resource.resources.values(), emitInterfaces).flat()];
}

function emitMethod(name: string, operation: OperationModel): string {
  const doc = emitDoc(operation, '  ');
  return signaturesOf(operation, '')
    .overloads.map(({ parameters, returns }) => `${doc}  ${memberName(name)}(${parameters}): ${returns};\n`)
    .join('');
}

function emitTree(resource: Resource, indent: string): string {
  const inner = `${indent}  `;
  const members = [
    ...Array.from(resource.resources, ([part, child]) => `${inner}${memberName(part)}: ${emitTree(child, inner)},\n`),
    ...Array.from(
      resource.methods,
      ([name, { functionName }]) => `${inner}${memberName(name)}: bind(client, ${functionName}),\n`,
    ),
  ];
  return `{\n${members.join('')}${indent}}`;
}
