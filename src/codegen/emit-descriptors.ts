/** Prints `descriptors.ts`: one constant for each operation, without the properties that have their default value. */
import type { Operation } from '../operation.ts';
import type { OperationModel } from './model.ts';
import { queryWriter } from './read-request.ts';
import { literal, quote } from './text.ts';
import type { ModuleText } from './module-text.ts';

export function emitDescriptors(
  operations: readonly OperationModel[],
  { header, runtime, extension }: ModuleText,
): string {
  const values = runtimeValues(operations);
  const api = operations.some(({ foreign }) => foreign)
    ? `import { api } from ${quote(`./client${extension}`)};\n`
    : '';
  const imports = [...values, 'type Operation'].join(', ');
  const lead =
    values.length === 0
      ? `import type { Operation } from ${quote(runtime)};`
      : `import { ${imports} } from ${quote(runtime)};`;
  const names = operations.map((operation) => `  ${descriptorName(operation)},\n`);
  return [
    `${header}${lead}\n${api}`,
    ...operations.map(emitDescriptor),
    // With a namespace import, bundles would contain the names of all constants.
    `/** All operations. */\nexport const allOperations: readonly Operation[] = [\n${names.join('')}];\n`,
  ].join('\n');
}

/** The names that descriptors import from the runtime: stream kinds, request writers and response readers. */
export function runtimeValues(operations: readonly OperationModel[]): string[] {
  const used = operations.flatMap((operation) => [
    operation.read ?? [],
    operation.stream ? streamKindOf(operation.stream.kind) : [],
    /^[A-Za-z]+/.exec(operation.queryStyles ? queryWriter(operation.queryStyles) : '')?.[0] ?? [],
    operation.pathStyles ? 'pathStyles' : [],
    operation.headerStyles ? 'headerStyles' : [],
    /^[A-Za-z]+/.exec(cookieWriter(operation) ?? '')?.[0] ?? [],
    /^[A-Za-z]+/.exec(bodyWriter(operation) ?? '')?.[0] ?? [],
  ]);
  return [...new Set<string>(used.flat())].sort();
}

/** The value of the runtime that stands for a stream kind; those that plain calls need little of are loaded later. */
function streamKindOf(kind: string): string {
  return { chat: 'lazyChat', completion: 'lazyCompletion', events: 'lazyEvents' }[kind] ?? kind;
}

/** The runtime function that writes the body, as code; `undefined` for a body that needs none. */
function bodyWriter({ body, formStyles, partTypes }: OperationModel): string | undefined {
  if (body === 'form') return formStyles ? `formStyles(${literal(formStyles)})` : 'form';
  if (body === 'multipart') return partTypes ? `multipartTypes(${literal(partTypes)})` : 'multipart';
  return body === 'jsonOrMultipart' ? body : undefined;
}

function cookieWriter({ sideCookies, cookieStyles }: OperationModel): string | undefined {
  return sideCookies && (cookieStyles ? `cookieStyles(${literal(cookieStyles)})` : 'cookies');
}

export function descriptorName({ functionName }: OperationModel): string {
  return `${functionName}Operation`;
}

export function emitDescriptor(operation: OperationModel): string {
  const lines = descriptorProperties(operation).map(
    ([name, value]) => `  ${printProperty([name, droppable(value)])},\n`,
  );
  return `export const ${descriptorName(operation)}: Operation = {\n${lines.join('')}};\n`;
}

/** Marks a call as pure, so that a bundler drops an unused constant. */
const droppable = (value: string): string => (/^[A-Za-z]+\(/.test(value) ? `/* @__PURE__ */ ${value}` : value);

/** `name: value`, or the name alone if the value is a constant of the same name. */
export function printProperty([name, value]: readonly [string, string]): string {
  return name === value ? name : `${name}: ${value}`;
}

/** The properties of a descriptor that differ from the defaults of `Operation`, each with its value as code. */
export function descriptorProperties(operation: OperationModel): [keyof Operation, string][] {
  const { id, method, path, server, foreign, body, whole, contentType, accept, read, besides, errorInBody } = operation;
  const { stream, retry, billed, security, paginate } = operation;
  const properties: [keyof Operation, string | undefined][] = [
    ['id', quote(id)],
    ['method', quote(method)],
    ['path', quote(path)],
    ['api', foreign ? 'api' : undefined],
    ['server', server === undefined ? undefined : quote(server)],
    ['writePath', operation.pathStyles && `pathStyles(${literal(operation.pathStyles)})`],
    ['writeQuery', operation.queryStyles && queryWriter(operation.queryStyles)],
    ['writeHeaders', operation.headerStyles && `headerStyles(${literal(operation.headerStyles)})`],
    ['cookies', cookieWriter(operation)],
    ['body', bodyWriter(operation) ?? (body && quote(body))],
    ['whole', whole ? 'true' : undefined],
    ['contentType', contentType === undefined ? undefined : quote(contentType)],
    ['accept', accept === undefined ? undefined : quote(accept)],
    ['read', read],
    ['besides', besides && literal(besides.statuses)],
    ['errorInBody', errorInBody === undefined ? undefined : String(errorInBody)],
    ['stream', stream && streamKindOf(stream.kind)],
    ['retry', retry === undefined ? undefined : quote(retry)],
    ['billed', billed ? 'true' : undefined],
    ['security', security && literal(security)],
    ['paginate', paginate && literal(paginate.styles)],
  ];
  return properties.filter((property): property is [keyof Operation, string] => property[1] !== undefined);
}
