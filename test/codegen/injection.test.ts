import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { propertyName } from '../../src/codegen/text.ts';
import { generateText } from './harness.ts';

const EVIL = '*/ globalThis.hacked = true; /* ` ${globalThis.hacked = true} \' " \\ \u2028 <script> */';

/** As JSON, because every string in it is hostile. */
const DOCUMENT = JSON.stringify({
  openapi: '3.1.1',
  info: { title: `Evil --> ${EVIL}\n# heading`, version: '1' },
  paths: {
    [`/a'b\`\${x}*/\n`]: {
      get: {
        operationId: 'constructor.__proto__',
        summary: EVIL,
        description: EVIL,
        tags: [EVIL],
        parameters: [
          { name: "q'*/", in: 'query', description: EVIL, schema: { type: 'string' } },
          { name: 'X-*/`', in: 'header', schema: { type: 'string' } },
        ],
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Evil' } } } },
          [`4${EVIL}`]: { description: EVIL },
        },
      },
    },
    '/{class}/{default}/{client}': {
      get: {
        operationId: 'delete',
        parameters: ['class', 'default', 'client'].map((name) => ({
          name,
          in: 'path',
          required: true,
          description: EVIL,
          schema: { enum: ["a'b", 'c*/'] },
        })),
        responses: { 200: { content: { [`text/x*/'`]: { schema: { type: 'string' } } } } },
      },
    },
    '/reserved': { post: { operationId: 'class', tags: ['function'], responses: { 204: { description: 'ok' } } } },
  },
  components: {
    schemas: {
      Evil: {
        type: 'object',
        description: EVIL,
        // A computed name, because a literal would set the prototype instead.
        properties: {
          ['__proto__']: { type: 'string', description: EVIL },
          constructor: { type: 'string' },
          "quote'`": { enum: ["it's", '`${x}`', '*/', '\\', 'line\nbreak'], description: EVIL },
          default: { const: EVIL },
        },
      },
    },
  },
});

describe('hostile words in a document', () => {
  it('stay text: the output parses and contains nothing but declarations', async () => {
    const { files } = await generateText(DOCUMENT);
    for (const [name, text] of files) {
      if (!name.endsWith('.ts')) continue;
      const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
      const errors = (file as unknown as { parseDiagnostics: ts.Diagnostic[] }).parseDiagnostics;
      expect(
        errors.map(({ messageText, start }) => [messageText, text.slice(start, (start ?? 0) + 60)]),
        name,
      ).toEqual([]);
      const kinds = new Set(file.statements.map((statement) => ts.SyntaxKind[statement.kind]));
      const allowed = [
        'ImportDeclaration',
        'TypeAliasDeclaration',
        'InterfaceDeclaration',
        'FunctionDeclaration',
        'FirstStatement',
        'VariableStatement',
        ...(name === 'index.ts' ? ['ClassDeclaration', 'ExportDeclaration'] : []),
      ];
      for (const kind of kinds) expect(allowed, `${name}: ${kind}`).toContain(kind);
      expect(withoutLiteralsAndComments(file), name).not.toContain('hacked');
    }
    expect(files.get('API.md')).not.toMatch(/^# heading/m);
  });

  it('stay text in x-paginate and x-when', async () => {
    const name = "a\\' | `*/"; // a backslash before the quote would undo its escape
    const list = { type: 'array', items: { type: 'object' } };
    const document = {
      openapi: '3.1.1',
      info: { title: 'Pages', version: '1' },
      paths: {
        '/pages': {
          get: {
            operationId: 'pages.list',
            'x-paginate': { style: 'cursor', items: name, param: name, next: name },
            parameters: [{ name, in: 'query', schema: { type: 'string' } }],
            responses: {
              200: {
                content: {
                  'application/json': { schema: { $ref: '#/components/schemas/Page' } },
                  'text/csv': { schema: { type: 'string' }, 'x-when': { [name]: name } },
                },
              },
            },
          },
        },
      },
      components: { schemas: { Page: { type: 'object', properties: { [name]: list } } } },
    };
    const { files } = await generateText(JSON.stringify(document));
    for (const [file, text] of files) {
      if (!file.endsWith('.ts')) continue;
      const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
      expect((parsed as unknown as { parseDiagnostics: unknown[] }).parseDiagnostics, text).toEqual([]);
    }
    const quoted = "'a\\\\\\' | `*/'";
    expect(files.get('operations.ts')).toContain(`{ ${quoted}: ${quoted} }`);
  });

  it('become the types they name', async () => {
    const { files } = await generateText(DOCUMENT);
    const types = files.get('types.ts') ?? '';
    expect(types).toContain(`'it\\'s' | '\`\${x}\`' | '*/' | '\\\\' | 'line\\nbreak'`);
    expect(types).toContain('  constructor?: string;\n');
    expect(types).toContain("  '__proto__'?: string;\n");
    expect(types).not.toContain('description?');
  });

  it('cannot set a prototype by the name of a property', () => {
    expect(propertyName('__proto__')).toBe("['__proto__']");
    expect(propertyName('constructor')).toBe('constructor');
    expect(propertyName("it's\n")).toBe("'it\\'s\\n'");
  });

  it('become names that can be declared and own properties', async () => {
    const { files } = await generateText(DOCUMENT);
    const operations = files.get('operations.ts') ?? '';
    expect(operations).toContain('export function delete_(client: Client, class_: ');
    expect(operations).toContain('default_: ');
    expect(operations).toContain('client2: ');
    expect(operations).toContain('export function class_(');
    const resources = files.get('resources.ts') ?? '';
    // A path with white space is part of the shape, because white space separates the parts of a line.
    expect(resources).toContain("      constructor: '__proto 0 ',\n");
    expect(resources).toContain("      [call, 1, { method: 'GET', path: '/a\\'b`${x}*/\\n', api, read: value }],\n");
    expect(resources).toContain("      delete: ' 1 /{class}/{default}/{client}',\n");
    expect(resources).toContain("      function: 'class 2 /reserved',\n");
  });
});

/** The text outside of string literals and comments, which would be executed. */
function withoutLiteralsAndComments(file: ts.SourceFile): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, file.text);
  let rest = '';
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (token !== ts.SyntaxKind.StringLiteral) rest += `${scanner.getTokenText()} `;
  }
  return rest;
}
