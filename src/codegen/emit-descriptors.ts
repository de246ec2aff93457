/** Prints `descriptors.ts`: one constant for each operation, without what `Operation` says anyway. */
import type { Operation } from '../operation.ts';
import type { OperationModel } from './model.ts';
import { literal, quote } from './text.ts';
import type { ModuleText } from './module-text.ts';

export function emitDescriptors(operations: readonly OperationModel[], { header, runtime }: ModuleText): string {
  const values = runtimeValues(operations);
  const imports = [...values, 'type Operation'].join(', ');
  const lead =
    values.length === 0
      ? `import type { Operation } from ${quote(runtime)};`
      : `import { ${imports} } from ${quote(runtime)};`;
  const names = operations.map((operation) => `  ${descriptorName(operation)},\n`);
  return [
    `${header}${lead}\n`,
    ...operations.map(emitDescriptor),
    // A namespace import would give them by name, and bundles would hold the names.
    `/** All of them. */\nexport const allOperations: readonly Operation[] = [\n${names.join('')}];\n`,
  ].join('\n');
}

/** Names of what descriptors take from the runtime: stream kinds, writers of bodies, readers of responses. */
export function runtimeValues(operations: readonly OperationModel[]): string[] {
  const used = operations.flatMap(({ stream, body, bytes }) => [
    ...(bytes ? ['bytes'] : []),
    ...(stream ? [stream.kind] : []),
    ...(isWriter(body) ? [body] : []),
  ]);
  return [...new Set<string>(used)].sort();
}

/** Bodies that a function of the runtime writes; it has their name. */
function isWriter(body: OperationModel['body']): body is 'form' | 'multipart' | 'jsonOrMultipart' {
  return body === 'form' || body === 'multipart' || body === 'jsonOrMultipart';
}

export function descriptorName({ functionName }: OperationModel): string {
  return `${functionName}Operation`;
}

export function emitDescriptor(operation: OperationModel): string {
  const lines = descriptorProperties(operation).map(([name, value]) => `  ${name}: ${value},\n`);
  return `export const ${descriptorName(operation)}: Operation = {\n${lines.join('')}};\n`;
}

/** The properties of a descriptor that are not as `Operation` has them by default, each with its value as code. */
export function descriptorProperties(operation: OperationModel): [keyof Operation, string][] {
  const { id, method, path, server, joined, body, accept, bytes, besides, errorInBody } = operation;
  const { stream, retry, billed, security, paginate } = operation;
  const properties: [keyof Operation, string | undefined][] = [
    ['id', quote(id)],
    ['method', quote(method)],
    ['path', quote(path)],
    ['server', server === undefined ? undefined : quote(server)],
    ['joined', joined && literal(joined)],
    ['body', isWriter(body) ? body : body && quote(body)],
    ['accept', accept === undefined ? undefined : quote(accept)],
    ['read', bytes ? 'bytes' : undefined],
    ['besides', besides && literal(besides.statuses)],
    ['errorInBody', errorInBody === undefined ? undefined : String(errorInBody)],
    ['stream', stream?.kind],
    ['retry', retry === undefined ? undefined : quote(retry)],
    ['billed', billed ? 'true' : undefined],
    ['security', security && quote(security)],
    ['paginate', paginate && literal(paginate.styles)],
  ];
  return properties.filter((property): property is [keyof Operation, string] => property[1] !== undefined);
}
