/** Prints types for parameters that are stored in a variable: with and without a stream. */
import type { OperationModel } from './model.ts';
import { unique } from './names.ts';

/** Appended to `types.ts`. The new names are added to `names`, which holds those of the file. */
export function emitStreamParams(operations: readonly OperationModel[], names: Set<string>): string {
  const types = new Set(
    operations.flatMap(({ stream, params }) =>
      stream && !stream.only && params && names.has(params.type) ? [params.type] : [],
    ),
  );
  return [...types]
    .map((type) => {
      const [streaming, plain] = [unique(`${type}Streaming`, names), unique(`${type}NonStreaming`, names)];
      return (
        `\n/**\n * \`${type}\` of a call that returns a stream.\n */\nexport type ${streaming} = ${type} & { stream: true };\n` +
        `\n/**\n * \`${type}\` of a call that returns the whole response.\n */\nexport type ${plain} = ${type} & { stream?: false | null | undefined };\n`
      );
    })
    .join('');
}
