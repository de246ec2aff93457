import { apiOf } from '../../codegen/api.ts';
import { identify, type Identity } from '../../codegen/identify.ts';
import { isIdentifier } from '../../codegen/names.ts';
import { quote } from '../../codegen/text.ts';
import { asRecord } from '../../json.ts';
import { isJSON } from '../../media-type.ts';
import { listOperations, type OperationEntry } from '../../openapi/operations.ts';
import { resolveRecord } from '../../openapi/place.ts';
import { absoluteServerURL } from '../../openapi/servers.ts';
import type { OpenApi } from '../../openapi/types.ts';
import { sample } from '../../testing/document/sample/sample.ts';

/** As document viewers read it, in `x-codeSamples`. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** How an operation is called. */
export interface OperationCode {
  /** `openrouter.chat.completions.create`; `undefined` if the generator has no name for it. */
  readonly method: string | undefined;
  readonly samples: CodeSample[];
}

/** Code that calls each operation, with the generated client and with curl, by the document's own operation objects. */
export function codeSamples(document: OpenApi): Map<object, OperationCode> {
  const { identities } = identify(document, false);
  const api = apiOf(document);
  const server = absoluteServerURL(document) ?? '';
  return new Map(
    listOperations(document).map((entry) => {
      const identity = identities.get(entry.operation);
      const call = callOf(document, entry);
      const method = identity && methodOf(api, identity);
      const samples = [
        ...(method ? [{ lang: 'js', label: api.name, source: clientSource(api, method, call) }] : []),
        { lang: 'shell', label: 'curl', source: curlSource(server, api.env, entry, call) },
      ];
      return [entry.operation, { method, samples }];
    }),
  );
}

interface Named {
  readonly name: string;
  readonly own: boolean;
}

interface Call {
  /** Values of the path parameters, in the order of the template. */
  readonly path: readonly (readonly [name: string, value: unknown])[];
  /** Values of the required query parameters. */
  readonly query: Readonly<Record<string, unknown>>;
  /** An example of a JSON body. */
  readonly body: unknown;
}

function callOf(document: OpenApi, { path, parameters, operation }: OperationEntry): Call {
  const valueOf = (given: object): unknown => {
    const { example, examples, schema } = given as Record<string, unknown>;
    const [first] = Object.values(asRecord(examples) ?? {});
    return example ?? resolveRecord(document, first)['value'] ?? sample(document, schema);
  };
  const names = Array.from(path.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name);
  const content = asRecord(resolveRecord(document, operation.requestBody)['content']) ?? {};
  const media = Object.entries(content).find(([type]) => isJSON(type))?.[1];
  return {
    path: names.map((name) => {
      const parameter = parameters.find((each) => each.in === 'path' && each.name === name);
      return [name, parameter ? valueOf(parameter) : name] as const;
    }),
    query: Object.fromEntries(
      parameters
        .filter((each) => each.in === 'query' && each.required === true)
        .map((parameter) => [String(parameter.name), valueOf(parameter)]),
    ),
    body: media === undefined ? undefined : valueOf(asRecord(media) ?? {}),
  };
}

/** Name of the variable that holds a client. */
function variableOf({ name, own }: Named): string {
  return own ? 'openrouter' : name.charAt(0).toLowerCase() + name.slice(1);
}

function methodOf(api: Named, { resourcePath }: Identity): string {
  const parts = resourcePath.map((part) => (isIdentifier(part) ? `.${part}` : `[${quote(part)}]`));
  return variableOf(api) + parts.join('');
}

function clientSource(api: Named, method: string, { path, query, body }: Call): string {
  const { name, own } = api;
  const params = body ?? (Object.keys(query).length > 0 ? query : undefined);
  const args = [...path.map(([, value]) => value), ...(params === undefined ? [] : [params])].map((value) =>
    literal(value),
  );
  const from = own ? 'openrouter-fetch' : `./${variableOf(api)}/index.js`;
  return [
    `import { ${name} } from ${quote(from)};`,
    '',
    `const ${variableOf(api)} = new ${name}();`,
    `const result = await ${method}(${args.join(', ')});`,
  ].join('\n');
}

function curlSource(server: string, env: string, { path, method }: OperationEntry, call: Call): string {
  const filled = call.path.reduce((text, [name, value]) => text.replace(`{${name}}`, encodeURI(String(value))), path);
  const search = new URLSearchParams(Object.entries(call.query).map(([name, value]) => [name, String(value)]));
  const url = `${server}${filled}${search.size > 0 ? `?${search.toString()}` : ''}`;
  const lines = [
    `curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}${shell(url)}`,
    `-H "Authorization: Bearer $${env}_API_KEY"`,
    ...(call.body === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d ${shell(JSON.stringify(call.body, null, 2))}`]),
  ];
  return lines.join(' \\\n  ');
}

/** In single quotes, so that the shell does not interpret it. */
function shell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A value as people would write it in code. */
function literal(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join('')}${indent}]`;
  }
  const record = asRecord(value);
  if (!record) return JSON.stringify(value) ?? 'undefined';
  const members = Object.entries(record);
  if (members.length === 0) return '{}';
  const lines = members.map(
    ([name, member]) => `${inner}${isIdentifier(name) ? name : quote(name)}: ${literal(member, inner)},\n`,
  );
  return `{\n${lines.join('')}${indent}}`;
}
