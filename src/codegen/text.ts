/** Text of generated files: literals and comments that text from the document cannot break out of. */
import { isIdentifier } from './names.ts';

/** A string literal in single quotes. */
export function quote(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)}'`;
}

/**
 * A property name: bare if it is an identifier. Computed for `__proto__`, which would set the prototype of a literal.
 */
export function propertyName(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return isIdentifier(name) ? name : quote(name);
}

/** A JSDoc comment with the given paragraphs, separated by empty lines; an empty string if there is no text. */
export function docComment(paragraphs: readonly string[], indent = ''): string {
  const lines = paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph, index) => [...(index === 0 ? [] : ['']), ...paragraph.split(/\r\n|[\r\n\u2028\u2029]/)])
    .map((line) => escapeComment(line).trimEnd());
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`;
}

/** Prevents text from ending the comment that contains it. */
export function escapeComment(text: string): string {
  return text.replaceAll('*/', '*\\/');
}

/** A cell of a Markdown table. */
export function cell(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|');
}

/** Markdown code, also for text with backticks. */
export function code(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** A plain value on one line, as a value or as a type. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${propertyName(name)}: ${literal(member)}`)
    .join(', ')} }`;
}
