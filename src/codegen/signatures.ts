/** The ways an operation can be called, as parameter lists and answer types; shared by functions and methods. */
import type { OperationModel } from './model.ts';

export interface Signature {
  /** Arguments after the client. */
  readonly parameters: string;
  readonly returns: string;
}

export interface Signatures {
  /** In the order TypeScript tries them; one for an operation without choice. */
  readonly overloads: readonly Signature[];
  /** What the function's own body is declared with: covers all overloads. */
  readonly implementation: Signature;
  /** The expression the body returns, without type arguments. */
  readonly body: string;
}

export function signaturesOf(operation: OperationModel, descriptor: string): Signatures {
  if (operation.pairArgument !== undefined && !operation.stream && !operation.paginate)
    return pairSignatures(operation, descriptor);
  const { params, stream, answer, pathParameters, paginate } = operation;
  const path = pathParameters.map(({ argument, type }) => `${argument}: ${type}`);
  const args = pathParameters.map(({ argument }) => argument).join(', ');
  const slot = params && (params.from === 'body' ? 'params' : 'query');
  const handed = `client, ${descriptor}, [${args}], ${slot ?? 'undefined'}, options`;
  const body = `${paginate ? 'pageCall' : 'call'}(${handed})`;
  const list = (type: string | undefined, required: boolean): string =>
    [
      ...path,
      ...(slot && type !== undefined ? [`${slot}${required ? '' : '?'}: ${type}`] : []),
      optionsParameter(operation),
    ].join(', ');
  const plain: Signature = {
    parameters: list(params?.type, params?.required ?? false),
    returns: paginate ? `PageCall<${answer}, ${paginate.item}>` : `Call<${answer}>`,
  };
  const others = operation.alternatives.map((other) => ({
    parameters: list(`${params?.type ?? 'object'} & ${other.when}`, true),
    returns: `Call<${other.answer}>`,
  }));
  if (others.length > 0) {
    // Inference would take the answers of all overloads for one.
    const typed = paginate ? `pageCall<${answer}, ${paginate.item}>(${handed})` : `call<${answer}>(${handed})`;
    return withAlternatives(plain, others, typed);
  }
  if (!stream || !params) return { overloads: [plain], implementation: plain, body };
  const streamed = `Stream<${stream.chunk}, ${stream.final}>`;
  const asked: Signature = {
    parameters: list(`${params.type} & { stream: true }`, true),
    returns: `Call<${streamed}>`,
  };
  if (stream.only) return { overloads: [asked], implementation: asked, body };
  const whole = {
    parameters: list(`${params.type} & { stream?: false | null | undefined }`, params.required),
    returns: plain.returns,
  };
  const either = { parameters: plain.parameters, returns: `Call<${answer} | ${streamed}>` };
  return { overloads: [asked, whole, either], implementation: either, body };
}

/** The body of a function with several answers is declared with all of them. */
function withAlternatives(plain: Signature, others: readonly Signature[], body: string): Signatures {
  const returns = [plain, ...others].map((signature) => signature.returns).join(' | ');
  return { overloads: [...others, plain], implementation: { ...plain, returns }, body };
}

/** Two path parameters side by side are also taken as one `first/second` string. */
function pairSignatures(operation: OperationModel, descriptor: string): Signatures {
  const { params, pathParameters, answer, pairArgument } = operation;
  const slot = params && (params.from === 'body' ? 'params' : 'query');
  const rest = [...(slot ? [`${slot}${params.required ? '' : '?'}: ${params.type}`] : []), optionsParameter(operation)];
  const returns = `Call<${answer}>`;
  const apart = {
    parameters: [...pathParameters.map(({ argument, type }) => `${argument}: ${type}`), ...rest].join(', '),
    returns,
  };
  const joined = { parameters: [`${pairArgument}: string`, ...rest].join(', '), returns };
  return {
    overloads: [apart, joined],
    implementation: { parameters: '...args: unknown[]', returns },
    body: `callSlug(client, ${descriptor}, args)`,
  };
}

/** Query parameters beside a body are options. */
function optionsParameter({ sideQuery }: OperationModel): string {
  if (!sideQuery) return 'options?: RequestOptions';
  const { type, required } = sideQuery;
  return required
    ? `options: RequestOptions & { query: ${type} }`
    : `options?: RequestOptions & { query?: ${type} | undefined }`;
}

/** Names in signatures that come from elsewhere, sorted: those of the runtime and those of the types module. */
export function namesIn(
  signatures: readonly Signatures[],
  types: ReadonlySet<string>,
): { runtime: string[]; types: string[] } {
  const text = signatures
    .flatMap(({ overloads, implementation }) => [...overloads, implementation])
    .map(({ parameters, returns }) => `${parameters}: ${returns}`)
    .join('\n');
  // Literals may hold anything, also a word that is a type's name.
  const words = new Set(text.replace(/'(?:[^'\\]|\\.)*'?/g, "''").match(/[A-Za-z_$][\w$]*/g));
  const found = (names: Iterable<string>): string[] => [...names].filter((name) => words.has(name)).sort();
  return { runtime: found(['Call', 'PageCall', 'RequestOptions', 'Stream']), types: found(types) };
}
