/**
 * Prints type declarations tidily: two spaces, lines of at most 120 characters, single quotes, one syntax for arrays.
 * The output of both type generators goes through it, so no formatter is needed; optional properties of request types
 * become `?: T | undefined` here.
 */
import type TypeScript from 'typescript';
import { ts } from './generators.ts';
import { propertyName, quote } from './text.ts';

const WIDTH = 120;

/**
 * Prefix for names of properties that the generators would change: `__proto__`, and `01`, which they would print as 1.
 */
export const AS_TEXT = 'x-as-text:';

/** Called with the path of names that leads to a property's type. */
type IsSent = (path: readonly string[]) => boolean;

/** `brief` keeps only what tools act on: `@deprecated`. */
export type Comments = 'all' | 'brief';

export interface PrintOptions {
  /** @default `all` */
  readonly comments?: Comments;
  /**
   * By the name of a type: an empty interface, declared here; programs add keys to it to extend the known values of the
   * type.
   */
  readonly known?: ReadonlyMap<string, string>;
  /** Objects without comments are printed on one line if they fit. */
  readonly oneLine?: boolean;
  /** Properties that are left out. */
  readonly omits?: (path: readonly string[], type: TypeScript.TypeNode) => boolean;
  /** Shorter types for some indexed access types, by their text. */
  readonly shorter?: ReadonlyMap<string, string>;
}

/** Prints the declarations of a module of types again. */
export function printTypes(source: string, isSent: IsSent, options: PrintOptions = {}): string {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.Latest, true);
  const printer = new Printer(file, isSent, options);
  const declared = file.statements.flatMap((statement) => printer.declaration(statement) ?? []);
  return [...declared, ...knownInterfaces(options.known)].join('\n');
}

function knownInterfaces(known: ReadonlyMap<string, string> = new Map()): string[] {
  return [...new Set(known.values())].map((name) => {
    const types = [...known].filter(([, other]) => other === name).map(([type]) => type);
    return `/** Further known values of ${types.join(' and ')}: augment it with keys, and editors complete them. */\nexport interface ${name} {}\n`;
  });
}

class Printer {
  readonly #file: TypeScript.SourceFile;
  readonly #isSent: IsSent;
  readonly #comments: Comments;
  readonly #known: ReadonlyMap<string, string>;
  readonly #oneLine: boolean;
  readonly #omits: NonNullable<PrintOptions['omits']>;
  readonly #shorter: ReadonlyMap<string, string>;
  /** First sentences of the comments above the declarations, by name. */
  readonly #summaries = new Map<string, string>();

  constructor(file: TypeScript.SourceFile, isSent: IsSent, options: PrintOptions) {
    const { comments = 'all', known = new Map(), oneLine = false, omits = () => false, shorter = new Map() } = options;
    this.#file = file;
    this.#comments = comments;
    this.#oneLine = oneLine;
    this.#omits = omits;
    this.#shorter = shorter;
    this.#isSent = isSent;
    this.#known = known;
    for (const statement of file.statements) {
      if (!ts.isTypeAliasDeclaration(statement) && !ts.isInterfaceDeclaration(statement)) continue;
      const summary = firstSentence(this.#docLines(statement));
      if (summary) this.#summaries.set(statement.name.text, summary);
    }
  }

  declaration(node: TypeScript.Statement): string | undefined {
    if (ts.isTypeAliasDeclaration(node)) {
      const head = `export type ${node.name.text}${this.#parameters(node)} =`;
      const known = this.#known.get(node.name.text);
      const extra = known === undefined ? [] : [`keyof ${known}`];
      return `${this.#doc(node, '')}${head}${this.#after(node.type, '', [node.name.text], head.length, extra)};\n`;
    }
    if (ts.isInterfaceDeclaration(node)) {
      const body = this.#members(node.members, '', [node.name.text]);
      return `${this.#doc(node, '')}export interface ${node.name.text}${this.#parameters(node)} ${body}\n`;
    }
    return undefined;
  }

  /** `<T, K extends keyof T>` of a helper type. */
  #parameters({ typeParameters }: TypeScript.TypeAliasDeclaration | TypeScript.InterfaceDeclaration): string {
    const list = typeParameters?.map((parameter) => parameter.getText(this.#file)) ?? [];
    return list.length > 0 ? `<${list.join(', ')}>` : '';
  }

  /** A type after `name:` or `=`: on the same line, or a union with one line for each variant. */
  #after(
    node: TypeScript.TypeNode,
    indent: string,
    path: readonly string[],
    column: number,
    extra: readonly string[] = [],
  ): string {
    const members = this.#unionMembers(node);
    const printed = members.map((member) =>
      this.#type(member, indent, path, members.length > 1 || extra.length > 0 ? 'union' : 'top'),
    );
    const all = [...printed, ...extra.filter((text) => !printed.includes(text))];
    const line = all.join(' | ');
    if (all.length === 1 || (!line.includes('\n') && column + line.length + 2 <= WIDTH)) return ` ${line}`;
    // One object beside null or undefined stays on the same line.
    if (
      all.filter((text) => text.includes('\n')).length === 1 &&
      all.every((text) => text.includes('\n') || /^(null|undefined)$/.test(text))
    ) {
      return ` ${line}`;
    }
    const inner = `${indent}  `;
    const broken = members.map((member) => this.#type(member, inner, path, 'union'));
    return [...broken, ...extra.filter((text) => !broken.includes(text))].map((text) => `\n${inner}| ${text}`).join('');
  }

  #unionMembers(node: TypeScript.TypeNode): TypeScript.TypeNode[] {
    const inner = unwrap(node);
    return ts.isUnionTypeNode(inner) ? inner.types.flatMap((member) => this.#unionMembers(member)) : [inner];
  }

  #type(given: TypeScript.TypeNode, indent: string, path: readonly string[], place: 'top' | 'union' | 'part'): string {
    const node = unwrap(given);
    if (ts.isTypeLiteralNode(node)) return this.#members(node.members, indent, path);
    if (ts.isUnionTypeNode(node)) return this.#union(node, indent, path, place);
    if (ts.isIntersectionTypeNode(node)) {
      const text = node.types.map((part) => this.#type(part, indent, path, 'part')).join(' & ');
      return place === 'top' ? text : `(${text})`;
    }
    if (ts.isArrayTypeNode(node)) return `${this.#type(node.elementType, indent, path, 'part')}[]`;
    if (ts.isTypeReferenceNode(node)) return this.#reference(node, indent, path);
    if (ts.isTupleTypeNode(node))
      return `[${node.elements.map((part) => this.#type(part, indent, path, 'top')).join(', ')}]`;
    if (ts.isIndexedAccessTypeNode(node)) {
      const shorter = this.#shorter.get(node.getText(this.#file));
      if (shorter !== undefined) return shorter;
      return `${this.#type(node.objectType, indent, path, 'part')}[${this.#type(node.indexType, indent, path, 'top')}]`;
    }
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return quote(node.literal.text);
    return node.getText(this.#file);
  }

  #union(
    node: TypeScript.UnionTypeNode,
    indent: string,
    path: readonly string[],
    place: 'top' | 'union' | 'part',
  ): string {
    const members = this.#unionMembers(node);
    const line = members.map((member) => this.#type(member, indent, path, 'union')).join(' | ');
    if (place !== 'part') return line;
    if (!line.includes('\n') && indent.length + line.length + 8 <= WIDTH) return `(${line})`;
    const inner = `${indent}  `;
    const broken = members.map((member) => `${inner}| ${this.#type(member, inner, path, 'union')}\n`).join('');
    return `(\n${broken}${indent})`;
  }

  #reference(node: TypeScript.TypeReferenceNode, indent: string, path: readonly string[]): string {
    const name = node.typeName.getText(this.#file);
    const [first, ...rest] = node.typeArguments ?? [];
    if (!first) return name;
    if (name === 'Array' && rest.length === 0) return `${this.#type(first, indent, path, 'part')}[]`;
    return `${name}<${[first, ...rest].map((part) => this.#type(part, indent, path, 'top')).join(', ')}>`;
  }

  #members(members: TypeScript.NodeArray<TypeScript.TypeElement>, indent: string, path: readonly string[]): string {
    const inner = `${indent}  `;
    const lines = members.flatMap((member) => {
      if (ts.isIndexSignatureDeclaration(member)) {
        const head = `${inner}[key: string]:`;
        return `${this.#doc(member, inner)}${head}${this.#after(member.type, inner, path, head.length)};\n`;
      }
      if (!ts.isPropertySignature(member) || !member.type) return `${inner}${member.getText(this.#file)}\n`;
      const name =
        ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) || ts.isNumericLiteral(member.name)
          ? member.name.text
          : '';
      const written =
        name === '' && !ts.isStringLiteral(member.name) ? member.name.getText(this.#file) : signatureName(name);
      const optional = member.questionToken !== undefined;
      const inside = [...path, name];
      if (this.#omits(inside, member.type)) return [];
      const never = member.type.kind === ts.SyntaxKind.NeverKeyword;
      const unknown = member.type.kind === ts.SyntaxKind.UnknownKeyword;
      const extra = optional && !never && !unknown && this.#isSent(inside) ? ['undefined'] : [];
      const head = `${inner}${written}${optional ? '?' : ''}:`;
      const doc = this.#doc(member, inner) || this.#inheritedDoc(member.type, inner);
      return `${doc}${head}${this.#after(member.type, inner, inside, head.length, extra)};\n`;
    });
    if (lines.length === 0) return '{}';
    const parts = lines.map((line) => line.trim());
    const line = `{ ${parts.join(' ').slice(0, -1)} }`;
    const column = indent.length + (path.at(-1) ?? '').length + 5;
    const fits = parts.every((part) => !/\n|\*\//.test(part)) && column + line.length <= WIDTH;
    return this.#oneLine && path.length > 1 && fits ? line : `{\n${lines.join('')}${indent}}`;
  }

  /**
   * For a property without a comment: the comment of its type, if that is one declared type, one or null, or a list of
   * it.
   */
  #inheritedDoc(type: TypeScript.TypeNode, indent: string): string {
    if (this.#comments === 'brief') return '';
    const [only, ...others] = this.#unionMembers(type).filter((member) => !isNothing(member));
    if (!only || others.length > 0) return '';
    const item = elementOf(only);
    if (item !== only) return this.#inheritedDoc(item, indent);
    const name = ts.isTypeReferenceNode(only) ? only.typeName.getText(this.#file) : '';
    const summary = this.#summaries.get(name);
    return summary === undefined ? '' : `${indent}/** ${summary} */\n`;
  }

  /** The comment above a declaration, moved to its new indentation. */
  #doc(node: TypeScript.Node, indent: string): string {
    const lines = this.#docLines(node);
    if (lines.length === 0) return '';
    if (this.#comments === 'brief')
      return lines.some((line) => line.startsWith('@deprecated')) ? `${indent}/** @deprecated */\n` : '';
    if (lines.length === 1) return `${indent}/** ${lines[0]?.trim()} */\n`;
    return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`;
  }

  /** Lines of the comment above a declaration, without asterisks and outer blank lines. */
  #docLines(node: TypeScript.Node): string[] {
    const text = this.#file.text;
    const range = ts
      .getLeadingCommentRanges(text, node.getFullStart())
      ?.findLast(({ pos }) => text.startsWith('/**', pos));
    if (!range) return [];
    const lines = text
      .slice(range.pos + 3, range.end - 2)
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
    const isBlank = (line: string | undefined): boolean => line?.trim() === '';
    while (isBlank(lines.at(-1))) lines.pop();
    lines.splice(
      0,
      Math.max(
        0,
        lines.findIndex((line) => !isBlank(line)),
      ),
    );
    return lines;
  }
}

function firstSentence(lines: readonly string[]): string | undefined {
  const end = lines.findIndex((line) => line.trim() === '' || line.startsWith('@'));
  const text = lines
    .slice(0, end === -1 ? undefined : end)
    .map((line) => line.trim())
    .join(' ');
  return text === '' ? undefined : (text.split(/(?<=[.!?]) (?=[A-Z`])/, 1)[0] ?? text);
}

function isNothing(node: TypeScript.TypeNode): boolean {
  return (
    node.kind === ts.SyntaxKind.UndefinedKeyword ||
    (ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.NullKeyword)
  );
}

/** The type of a list's items; any other type unchanged. */
function elementOf(node: TypeScript.TypeNode): TypeScript.TypeNode {
  if (ts.isArrayTypeNode(node)) return node.elementType;
  const isList = ts.isTypeReferenceNode(node) && node.typeName.getText() === 'Array';
  return (isList ? node.typeArguments?.[0] : undefined) ?? node;
}

function signatureName(name: string): string {
  // Statuses stay numbers: openapi-fetch looks for the key 200, not '200'.
  if (/^(0|[1-9]\d*)$/.test(name)) return name;
  return name.startsWith(AS_TEXT) ? quote(name.slice(AS_TEXT.length)) : propertyName(name);
}

function unwrap(node: TypeScript.TypeNode): TypeScript.TypeNode {
  return ts.isParenthesizedTypeNode(node) ? unwrap(node.type) : node;
}
