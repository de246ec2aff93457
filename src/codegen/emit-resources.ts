/** Prints `resources.ts`: the operations as a tree of methods, `chat.completions.create`. */
import { descriptorProperties, printProperty, runtimeValues } from './emit-descriptors.ts';
import { emitDoc } from './emit-doc.ts';
import type { OperationModel } from './model.ts';
import { importNames, type ModuleText } from './module-text.ts';
import { pascal, unique } from './names.ts';
import { namesIn, signaturesOf } from './signatures.ts';
import { code, propertyName, quote } from './text.ts';

interface Resource {
  readonly name: string;
  readonly methods: Map<string, OperationModel>;
  readonly resources: Map<string, Resource>;
}

/**
 * Names of the resource interfaces, by dotted path; `''` is the root. A name in `taken`, those of types, becomes
 * `…Resource`.
 */
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
  const signatures = operations.map((operation) => signaturesOf(operation, ''));
  const used = namesIn(signatures, types);
  const callers = signatures.map(({ caller }) => lazy(caller));
  const { tree, shapes } = toText(operations);
  const loads = shapes.some((shape) => shape.includes('load: loadExtras')) ? ['loadExtras'] : [];
  const values = [
    ...new Set([...callers, ...loads, 'resourceProperties', ...runtimeValues(operations).map(lazy)]),
  ].sort();
  const typeNames = ['Client', ...used.runtime].sort().map((name) => `type ${name}`);
  return [
    module.header,
    importNames('import', [...values, ...typeNames], quote(module.runtime)),
    operations.some(({ foreign }) => foreign)
      ? importNames('import', ['api'], quote(`./client${module.extension}`))
      : '',
    importNames('import type', used.types, quote(`./types${module.extension}`)),
    ...emitInterfaces(root).map((text) => `\n${text}`),
    '\n/** Created once for all clients. */\nlet properties: ReturnType<typeof resourceProperties> | undefined;\n',
    '\n/** Adds the resources to a client, and returns it. */\n',
    'export function createResources<T extends Client>(client: T): T & Resources {\n  properties ??= resourceProperties(\n',
    '    // The operations of each resource: name, index of what it has in common with others, path.\n',
    `    {\n${Array.from(tree, ([name, lines]) => emitText(name, lines)).join('')}    },\n`,
    `    [\n${shapes.map((shape) => `      ${shape},\n`).join('')}    ],\n  );\n`,
    '  return Object.defineProperties(client, properties) as T & Resources;\n}\n',
  ].join('');
}

/** A class holds every operation, so large and rarely used functions are loaded when they are needed. */
const LAZY: Readonly<Record<string, string>> = {
  pageCall: 'lazyPageCall',
  bytes: 'lazyBytes',
  delimited: 'lazyDelimited',
  form: 'lazyForm',
  image: 'lazyImage',
  jsonOrMultipart: 'lazyJSONOrMultipart',
  multipart: 'lazyMultipart',
  message: 'lazyMessage',
  response: 'lazyResponse',
};
/** Properties of a descriptor whose value may be loaded lazily. */
const mayBeLazy = (name: string): boolean => name === 'stream' || needsLoading(name);
/** Those that are used directly once they have been loaded. */
const needsLoading = (name: string): boolean => /^(?:body|read|writeQuery)$/.test(name);
const lazy = (value: string): string =>
  value.replace(/^\w+(?=\(|$)/, (name) => (Object.hasOwn(LAZY, name) ? (LAZY[name] as string) : name));

/**
 * Each operation as a line of text: a bundle with many operations is half as large as one with descriptors and
 * functions.
 */
function toText(operations: readonly OperationModel[]): { tree: Map<string, string[]>; shapes: string[] } {
  const tree = new Map<string, string[]>();
  const shapes = new Map<string, number>();
  for (const operation of operations) {
    const [root = '', ...method] = operation.resourcePath;
    // White space separates the parts of a line.
    const path = /\s/.test(operation.path) ? '' : operation.path;
    const rest = descriptorProperties(operation)
      .filter(([name]) => name !== 'id' && (name !== 'path' || path === ''))
      .map(([name, value]) => printProperty([name, mayBeLazy(name) ? lazy(value) : value]));
    if (descriptorProperties(operation).some(([name, value]) => needsLoading(name) && lazy(value) !== value))
      rest.push('load: loadExtras');
    const { caller } = signaturesOf(operation, '');
    const shape = `[${lazy(caller)}, ${operation.params ? 1 : 0}, { ${rest.join(', ')} }]`;
    const index = shapes.get(shape) ?? shapes.size;
    shapes.set(shape, index);
    tree.set(root, [...(tree.get(root) ?? []), `${method.join('.')} ${index} ${path}`]);
  }
  return { tree, shapes: [...shapes.keys()] };
}

function emitText(name: string, lines: readonly string[]): string {
  const [first = '', ...more] = lines.map((line, index) => quote(index === 0 ? line : `\n${line}`));
  if (more.length === 0) return `      ${propertyName(name)}: ${first},\n`;
  return `      ${propertyName(name)}:\n        ${[first, ...more].join(' +\n        ')},\n`;
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

/** The innermost come last, so that the file starts with the root. */
function emitInterfaces(resource: Resource): string[] {
  const members = [
    ...Array.from(
      resource.resources,
      ([part, inner]) => `  /** ${contents(inner)} */\n  readonly ${propertyName(part)}: ${inner.name};\n`,
    ),
    ...Array.from(resource.methods, ([name, operation]) => emitMethod(name, operation)),
  ];
  const own = `export interface ${resource.name} {\n${members.join('')}}\n`;
  return [own, ...Array.from(resource.resources.values(), emitInterfaces).flat()];
}

/** Shown by editors for a resource: the names in it. */
function contents({ methods, resources }: Resource): string {
  return [...methods.keys(), ...resources.keys()].map((name) => code(name)).join(', ');
}

function emitMethod(name: string, operation: OperationModel): string {
  const doc = emitDoc(operation, '  ');
  return signaturesOf(operation, '')
    .overloads.map(
      ({ generics, parameters, returns }) =>
        `${doc}  ${propertyName(name)}${generics ? `<${generics}>` : ''}(${parameters}): ${returns};\n`,
    )
    .join('');
}
