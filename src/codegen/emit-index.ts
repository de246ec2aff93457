/** Prints `API.md`: one line for each operation, so that changes to the document are easy to review. */
import { defaultRetryClass } from '../retry/retry-class.ts';
import { keyText } from './emit-doc.ts';
import type { OperationModel } from './model.ts';
import { cell, code } from './text.ts';

export function emitIndex(operations: readonly OperationModel[], title: string, header: string): string {
  const rows = operations.map((operation) => {
    const cells = [
      callText(operation),
      code(`${operation.method} ${operation.path}`),
      operation.stream?.kind ?? '',
      retryText(operation),
      keyText(operation),
      code(responseText(operation)),
    ];
    return `| ${cells.map(cell).join(' | ')} |\n`;
  });
  return [
    `<!-- ${header} -->\n\n# ${title.replace(/\s+/g, ' ').replace(/[<>]/g, '') || 'API'}\n\n`,
    `${operations.length} operations. Path parameters come first, then body or query, then options.\n\n`,
    '| call | request | streams | retried as | key | response |\n|---|---|---|---|---|---|\n',
    ...rows,
  ].join('');
}

function callText({ id, pathParameters, pairArgument, params, deprecated, preview }: OperationModel): string {
  const names = pathParameters.map(({ argument }) => argument);
  const slot = params ? [params.from === 'body' ? 'params' : 'query'] : [];
  const optional = [...(params?.required === false ? slot.map((name) => `${name}?`) : slot), 'options?'];
  const pair = pairArgument === undefined ? '' : ` or ${code(`${id}(${[pairArgument, ...optional].join(', ')})`)}`;
  return `${code(`${id}(${[...names, ...optional].join(', ')})`)}${pair}${deprecated ? ' (deprecated)' : ''}${preview ? ' (preview)' : ''}`;
}

function retryText({ retry, method, stream }: OperationModel): string {
  return retry ?? defaultRetryClass(method, stream !== undefined);
}

function responseText({ response, stream, paginate }: OperationModel): string {
  if (paginate) return `${response} of ${paginate.item}`;
  if (!stream) return response;
  const streamed = `Stream<${stream.chunk}, ${stream.final}>`;
  return stream.only ? streamed : `${response} | ${streamed}`;
}
