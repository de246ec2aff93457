// Checks that every regular expression of the shipped code takes linear time on any text:
//
//   node scripts/regexes.ts [file or folder …]    by default src
//
// Lists the others as `file:line`, with their complexity and a text that shows it. An expression built at run time cannot
// be checked: a comment `unchecked regex: …` on the line above explains why it is needed.
// The same engine on every machine, without Java or a platform binary. It is read when the module loads.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import ts from 'typescript';

// The same engine on every machine, without Java or a platform binary. It is read when the module loads.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

const SHIPPED = ['src'];
/** Maximum analysis time of one expression, in ms. */
const TIMEOUT = 60_000;

interface Expression {
  /** `file:line:column`. */
  readonly places: string[];
  /** `undefined` for one that is built from values known only at run time. */
  readonly source: string | undefined;
  readonly flags: string;
}

const { args: paths } = new Command('node scripts/regexes.ts')
  .description('Checks that every regular expression of the shipped code takes linear time on any text.')
  .argument('[paths...]', 'files or folders (default: src)')
  .parse();
const expressions = collect((paths.length > 0 ? paths : SHIPPED).flatMap(filesAt));
const faults = expressions.flatMap((one) => {
  const fault = faultOf(one);
  return fault === undefined ? [] : one.places.map((place) => `${place}  ${fault}`);
});
for (const fault of faults) console.error(fault);
console.log(`${expressions.length} regular expressions checked, ${faults.length} not linear.`);
process.exitCode = faults.length > 0 ? 1 : 0;

function faultOf({ source, flags }: Expression): string | undefined {
  if (source === undefined) {
    return 'An expression built while the program runs cannot be checked. Match the text without one.';
  }
  const shown = `/${source}/${flags}`;
  if (isPlainlyLinear(source, flags)) return undefined;
  const result = checkSync(source, flags, { timeout: TIMEOUT });
  if (result.status === 'safe') return undefined;
  if (result.status === 'vulnerable') return `${shown} is ${result.complexity.summary}, on ${result.attack.pattern}`;
  return `${shown} could not be analyzed (${result.error.kind}).`;
}

/**
 * True for an expression that is anchored to the start of the text and repeats at most one character class: there is
 * one position to try and one length to vary. Saves a second of analysis for each.
 */
function isPlainlyLinear(source: string, flags: string): boolean {
  if (!source.startsWith('^') || flags.includes('m')) return false;
  const atoms = source.replaceAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]/g, 'a');
  let depth = 0;
  for (const char of atoms) {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    // An alternative without the anchor may match anywhere.
    if (char === '|' && depth === 0) return false;
  }
  const repeated = Array.from(atoms.matchAll(/(.)(?:[*+]|\{\d+,\d*\})/gs), ([, atom]) => atom);
  return repeated.length <= 1 && !repeated.includes(')');
}

/** Each distinct expression once, because the analysis is slow. */
function collect(files: readonly string[]): Expression[] {
  const found = new Map<string, Expression>();
  for (const file of files) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    visit(tree, tree, (node, source, flags) => {
      const { line, character } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      const place = `${file}:${line + 1}:${character + 1}`;
      const known = found.get(`${source}/${flags}`);
      if (known) known.places.push(place);
      else found.set(`${source}/${flags}`, { places: [place], source, flags });
    });
  }
  return [...found.values()];
}

type OnExpression = (node: ts.Node, source: string | undefined, flags: string) => void;

function visit(node: ts.Node, tree: ts.SourceFile, onExpression: OnExpression): void {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    onExpression(node, node.text.slice(1, end), node.text.slice(end + 1));
  } else if (isConstructed(node)) {
    const [source, flags] = node.arguments ?? [];
    // `new RegExp(/literal/)` is checked as the literal.
    if (source && !ts.isRegularExpressionLiteral(source) && !isExcused(node, tree)) {
      onExpression(node, literalOf(source), (flags && literalOf(flags)) ?? '');
    }
  }
  ts.forEachChild(node, (child) => visit(child, tree, onExpression));
}

function isConstructed(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  );
}

/** True below a comment that explains it. */
function isExcused(node: ts.Node, tree: ts.SourceFile): boolean {
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
  return /unchecked regex: \w/.test(tree.text.split('\n')[line - 1] ?? '');
}

function literalOf(node: ts.Expression): string | undefined {
  return ts.isStringLiteralLike(node) ? node.text : undefined;
}

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(path, name));
}
