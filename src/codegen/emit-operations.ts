/** Prints `operations.ts`: one function for each operation. Bundlers keep only those that are used. */
import { descriptorName } from './emit-descriptors.ts';
import { emitDoc } from './emit-doc.ts';
import type { OperationModel } from './model.ts';
import { importNames, type ModuleText } from './module-text.ts';
import { namesIn, signaturesOf, type Signature } from './signatures.ts';
import { quote } from './text.ts';

export function emitOperations(
  operations: readonly OperationModel[],
  types: ReadonlySet<string>,
  module: ModuleText,
): string {
  const signatures = operations.map((operation) => signaturesOf(operation, descriptorName(operation)));
  const used = namesIn(signatures, types);
  const callers = [...new Set<string>(signatures.map(({ caller }) => caller))].sort();
  const named = operations.length > 0 ? ['Client', ...used.runtime].sort() : [];
  const runtime = [...callers, ...named.map((name) => `type ${name}`)];
  return [
    module.header,
    importNames('import', runtime, quote(module.runtime)),
    importNames('import', operations.map(descriptorName), quote(`./descriptors${module.extension}`)),
    importNames('import type', used.types, quote(`./types${module.extension}`)),
    ...operations.map((operation) => `\n${emitFunction(operation)}`),
    operations.length > 0 ? '' : 'export {};\n',
  ].join('');
}

export function emitFunction(operation: OperationModel): string {
  const { overloads, implementation, body } = signaturesOf(operation, descriptorName(operation));
  const head = (signature: Signature): string => emitHead(operation.functionName, signature);
  const doc = emitDoc(operation);
  const declared = overloads.length === 1 ? '' : overloads.map((overload) => `${doc}${head(overload)};\n`).join('');
  return `${declared}${overloads.length === 1 ? doc : ''}${head(implementation)} {\n  return ${body};\n}\n`;
}

function emitHead(name: string, { generics, parameters, returns }: Signature): string {
  return `export function ${name}${generics ? `<${generics}>` : ''}(client: Client, ${parameters}): ${returns}`;
}
