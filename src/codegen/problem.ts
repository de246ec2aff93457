/** A problem in a document, with what is needed to fix it. */
export interface Problem {
  /** File as given or relative to the working directory, or a URL. */
  readonly file: string;
  /** From 1; absent if the line is unknown. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** JSON pointer in the file: `#/paths/~1models/get`. */
  readonly pointer?: string | undefined;
  /** Name of the violated rule. */
  readonly rule: string;
  readonly message: string;
  /** How to fix it. */
  readonly advice?: string | undefined;
}

/** Stops a run. The message contains every problem, one paragraph each. */
export class GenerateError extends Error {
  override readonly name = 'GenerateError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n\n'), options);
    this.problems = problems;
  }
}

/** Starts with `file:line:column  rule`, so that terminals link it, followed by the problem and the advice. */
export function formatProblem({ file, line, column, rule, message, advice }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return [`${place}  ${rule}`, `  ${message}`, ...(advice ? [`  What to do: ${advice}`] : [])].join('\n');
}
