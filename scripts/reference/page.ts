// One page of the reference: the operations of a resource, each with its purpose, key, parameters, errors and an
// example.
import { asObject, listOf, resolve, type Json, type ReferenceOperation, type Resource } from './document.ts';

export function renderResource(document: Json, { name, description, operations }: Resource): string {
  const contents = operations.map(({ id, summary }) => `- [\`${id}\`](#${anchorOf(id)}): ${summary}`);
  return [
    `# ${name}`,
    description,
    contents.join('\n'),
    ...operations.map((operation) => renderOperation(document, operation)),
  ].join('\n\n');
}

/** A call as in the list of methods, without optional arguments. */
export function callOf({ signature }: ReferenceOperation): string {
  return signature.replace(/,? ?\w+\?(?=[,)])/g, '');
}

function renderOperation(document: Json, operation: ReferenceOperation): string {
  const { id, method, path, summary, description, preview, deprecated, stream, retry, key, returns } = operation;
  const facts = [
    ['call', `\`openrouter.${operation.signature}\``],
    ['request', `\`${method} ${path}\``],
    ['key', key],
    ['returns', `\`${returns.replaceAll('|', '\\|')}\``],
    ['retried as', `${retry} ([what that means](../reliability.md#which-failures-are-retried))`],
    ...(stream ? [['streams', `with \`stream: true\`, as \`${stream}\` ([streaming](../streaming.md))`]] : []),
    ...(operation.node['x-paginate'] ? [['pages', '`.items()` and `.pages()` continue to the end']] : []),
  ];
  const notes = [preview && 'Preview: it may change, or be removed.', deprecated && 'Deprecated.'].filter(Boolean);
  return [
    `## ${id}`,
    [summary, ...notes].map((text) => `**${String(text).replace(/\.?$/, '.')}**`).join(' '),
    description,
    ['| | |', '|---|---|', ...facts.map(([label, value]) => `| ${label} | ${value} |`)].join('\n'),
    ...fieldsOf(document, operation),
    ...exampleOf(document, operation),
    ...errorsOf(document, operation),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function fieldsOf(document: Json, { parameters, node }: ReferenceOperation): string[] {
  const rows = parameters.map((parameter) => [
    `\`${String(parameter['name'])}\``,
    `${String(parameter['in'])}${parameter['required'] === true ? ', required' : ''}`,
    textOf(parameter['description'] ?? resolve(document, parameter['schema'])['description']),
  ]);
  for (const media of Object.values(bodyOf(document, node))) {
    const schema = resolve(document, asObject(media)['schema']);
    const required = listOf(schema['required']);
    for (const [name, property] of Object.entries(asObject(schema['properties']))) {
      if (rows.some(([known, where]) => known === `\`${name}\`` && where?.startsWith('body'))) continue;
      const own = asObject(property)['description'] ?? resolve(document, property)['description'];
      rows.push([`\`${name}\``, `body${required.includes(name) ? ', required' : ''}`, textOf(own)]);
    }
  }
  if (rows.length === 0) return [];
  return [['| parameter | in | |', '|---|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')];
}

function exampleOf(document: Json, { id, path, parameters, node }: ReferenceOperation): string[] {
  const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) =>
    quoted(
      exampleValue(
        document,
        parameters.find((each) => each['name'] === name),
      ) ?? name,
    ),
  );
  const body = Object.entries(bodyOf(document, node)).find(([type]) => /json|form-urlencoded/.test(type));
  const query = parameters.filter((each) => each['in'] === 'query' && each['required'] === true);
  const required = query.map((each) => [each['name'], exampleValue(document, each) ?? each['name']]);
  const params = body
    ? exampleValue(document, body[1])
    : Object.keys(bodyOf(document, node)).length > 0
      ? FILE
      : required.length > 0
        ? Object.fromEntries(required)
        : undefined;
  const args = [...inPath, ...(params === undefined ? [] : [params === FILE ? FILE : literal(params)])];
  return [`\`\`\`js\nawait openrouter.${id}(${args.join(', ')});\n\`\`\``];
}

/** Form data with a file cannot be written as a literal. */
const FILE = '{ file }';

function errorsOf(document: Json, { node }: ReferenceOperation): string[] {
  const rows = Object.entries(asObject(node['responses'])).flatMap(([status, response]) =>
    Number(status) >= 400 ? [`| ${status} | ${textOf(resolve(document, response)['description'])} |`] : [],
  );
  if (rows.length === 0) return [];
  return [['| status | [error](../errors.md) |', '|---|---|', ...rows].join('\n')];
}

function bodyOf(document: Json, node: Json): Json {
  return asObject(resolve(document, node['requestBody'])['content']);
}

/** The first example of a parameter, a media type or a schema. */
function exampleValue(document: Json, holder: unknown): unknown {
  const node = resolve(document, holder);
  const [first] = Object.values(asObject(node['examples']));
  const schema = resolve(document, node['schema']);
  const values = [node['example'], resolve(document, first)['value'], schema['example'], listOf(schema['examples'])[0]];
  return values.find((value) => value !== undefined);
}

/** A value as hand-written JavaScript, shortened. */
function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, deeper))
    : Object.entries(value).map(
        ([name, member]) => `${/^[a-z_$][\w$]*$/i.test(name) ? name : quoted(name)}: ${literal(member, deeper)}`,
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const line = `${open}${parts.join(', ')}${close}`;
  if (parts.length === 0) return Array.isArray(value) ? '[]' : '{}';
  if (line.length + indent.length <= 80 && !line.includes('\n')) return line;
  return `${open.trim()}\n${parts.map((part) => `${deeper}${part},\n`).join('')}${indent}${close.trim()}`;
}

function quoted(value: unknown): string {
  const text = String(value);
  const shown = text.length > 120 ? `${text.slice(0, 100)}…` : text;
  return `'${JSON.stringify(shown).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Text for a table cell. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim() : '';
}

function anchorOf(id: string): string {
  return id.toLowerCase().replaceAll('.', '');
}
