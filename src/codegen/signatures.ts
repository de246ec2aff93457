/** The ways to call an operation, as parameter lists and response types; shared by functions and methods. */
import type { OperationModel } from './model.ts';

export interface Signature {
  /** Type parameters, without brackets. */
  readonly generics?: string;
  /** Arguments after the client. */
  readonly parameters: string;
  readonly returns: string;
}

/** Functions of the runtime that call an operation. */
export type Caller = 'call' | 'callSlug' | 'callStream' | 'pageCall';

export interface Signatures {
  /** In the order in which TypeScript tries them; one for an operation without a choice. */
  readonly overloads: readonly Signature[];
  /** The implementation's signature, which covers all overloads. */
  readonly implementation: Signature;
  readonly caller: Caller;
  /** The expression that the body returns: a call of `caller`. */
  readonly body: string;
}

export function signaturesOf(operation: OperationModel, descriptor: string): Signatures {
  if (operation.pairArgument !== undefined && !operation.stream && !operation.paginate)
    return pairSignatures(operation, descriptor);
  const { params, stream, response, pathParameters, paginate, besides, formParams } = operation;
  const path = pathParameters.map(({ argument, type }) => `${argument}: ${type}`);
  const args = pathParameters.map(({ argument }) => argument).join(', ');
  const slot = params && (params.from === 'body' ? 'params' : 'query');
  const handed = `client, ${descriptor}, [${args}], ${slot ?? 'undefined'}, options`;
  const caller = paginate ? 'pageCall' : stream?.always ? 'callStream' : 'call';
  const body = `${caller}(${handed})`;
  const options = optionsParameter(operation);
  const list = (type: string | undefined, required: boolean): string =>
    [...path, ...(slot && type !== undefined ? [argument(slot, type, required, options)] : []), options].join(', ');
  const plain: Signature = {
    parameters: list(params?.type, params?.required ?? false),
    returns: paginate ? `PageCall<${response}, ${paginate.item}>` : `Call<${response}>`,
  };
  const others = operation.alternatives.map((other) => ({
    parameters: list(`${params?.type ?? 'object'} & ${other.when}`, true),
    returns: `Call<${other.response}>`,
  }));
  if (others.length > 0) {
    // Inference would use the responses of all overloads.
    const types = paginate ? `<${response}, ${paginate.item}>` : `<${response}>`;
    return { ...withAlternatives(plain, others), caller, body: `${caller}${types}(${handed})` };
  }
  if (stream?.always) {
    const only = {
      parameters: list(params?.type, params?.required ?? false),
      returns: `Call<Stream<${stream.chunk}, ${stream.final}>>`,
    };
    return { overloads: [only], implementation: only, caller, body };
  }
  if (params && formParams !== undefined && !stream) {
    const withFiles = { ...plain, parameters: list(formParams, params.required) };
    const either = { ...plain, parameters: list(`${params.type} | ${formParams}`, params.required) };
    return { overloads: [plain, withFiles], implementation: either, caller, body };
  }
  if (!stream || !params) return { overloads: [plain], implementation: plain, caller, body };
  const streamed = `Stream<${stream.chunk}, ${stream.final}>`;
  const asked: Signature = {
    parameters: list(`${params.type} & { stream: true }`, true),
    returns: `Call<${besides ? `${streamed} | ${besides.type}` : streamed}>`,
  };
  if (stream.only) return { overloads: [asked], implementation: asked, caller, body };
  // One generic signature instead of overloads, so that the compiler reports a mistake once.
  const asks = /\bAsked\b/.test(`${params.type} ${response} ${streamed}`) ? 'Asked_' : 'Asked';
  const either: Signature = {
    generics: `${asks} extends boolean | null | undefined = undefined`,
    parameters: list(`${params.type} & { stream?: ${asks} }`, params.required),
    returns: `Call<${asks} extends true ? ${besides ? `${streamed} | ${besides.type}` : streamed} : ${response}>`,
  };
  return { overloads: [either], implementation: either, caller, body };
}

/** An argument before required options cannot be omitted. */
function argument(name: string, type: string, required: boolean, options: string): string {
  if (required) return `${name}: ${type}`;
  return options.startsWith('options?') ? `${name}?: ${type}` : `${name}: ${type} | undefined`;
}

/** The implementation of a function with several responses is declared with all of them. */
function withAlternatives(
  plain: Signature,
  others: readonly Signature[],
): Pick<Signatures, 'overloads' | 'implementation'> {
  const returns = [plain, ...others].map((signature) => signature.returns).join(' | ');
  return { overloads: [...others, plain], implementation: { ...plain, returns } };
}

/** Two adjacent path parameters are also accepted as one `first/second` string. */
function pairSignatures(operation: OperationModel, descriptor: string): Signatures {
  const { params, pathParameters, response, pairArgument } = operation;
  const slot = params && (params.from === 'body' ? 'params' : 'query');
  const options = optionsParameter(operation);
  const rest = [...(slot ? [argument(slot, params.type, params.required, options)] : []), options];
  const returns = `Call<${response}>`;
  const apart = {
    parameters: [...pathParameters.map(({ argument, type }) => `${argument}: ${type}`), ...rest].join(', '),
    returns,
  };
  const joined = { parameters: [`${pairArgument}: string`, ...rest].join(', '), returns };
  return {
    overloads: [apart, joined],
    implementation: { parameters: '...args: unknown[]', returns },
    caller: 'callSlug',
    body: `callSlug(client, ${descriptor}, args)`,
  };
}

/** Query parameters beside a body, and header parameters, are options. */
function optionsParameter({ sideQuery, sideHeaders, sideCookies }: OperationModel): string {
  const options = sideHeaders ? `RequestOptions<${sideHeaders.type}>` : 'RequestOptions';
  const required = [
    ...(sideQuery?.required ? [`query: ${sideQuery.type}`] : []),
    ...(sideHeaders?.required ? [`headers: ${sideHeaders.type}`] : []),
    ...(sideCookies?.required ? [`cookies: ${sideCookies.type}`] : []),
  ];
  const members = [
    ...required,
    ...(sideQuery && !sideQuery.required ? [`query?: ${sideQuery.type} | undefined`] : []),
    ...(sideCookies && !sideCookies.required ? [`cookies?: ${sideCookies.type} | undefined`] : []),
  ];
  const type = members.length === 0 ? options : `${options} & { ${members.join('; ')} }`;
  return `options${required.length === 0 ? '?' : ''}: ${type}`;
}

/** The imported names in signatures, sorted: those from the runtime and those from the types module. */
export function namesIn(
  signatures: readonly Signatures[],
  types: ReadonlySet<string>,
): { runtime: string[]; types: string[] } {
  const text = signatures
    .flatMap(({ overloads, implementation }) => [...overloads, implementation])
    .map(({ parameters, returns }) => `${parameters}\n${returns}`)
    .join('\n');
  // Literals and the names of parameters and properties may contain the name of a type.
  const literals = /'(?:[^'\\]|\\.)*'?/g;
  const words = new Set(
    Array.from(text.replace(literals, "''").matchAll(/([\p{ID_Start}_$][\p{ID_Continue}$]*)(\??:)?/gu)).flatMap(
      ([, word = '', colon]) => (colon === undefined ? word : []),
    ),
  );
  const found = (names: Iterable<string>): string[] => [...names].filter((name) => words.has(name)).sort();
  return { runtime: found(['Call', 'PageCall', 'RequestOptions', 'Stream']), types: found(types) };
}
