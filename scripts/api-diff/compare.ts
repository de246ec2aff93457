// Compares two surfaces and rates what changed for people who upgrade.
import ts from 'typescript';
import { groupMembers, isShape, shapeOf, type Member, type Shape } from './shape.ts';
import type { Declared, Direction, Surface } from './surface.ts';

export type Level = 'patch' | 'minor' | 'major';

export interface Change {
  readonly level: Level;
  /** Dotted, from the declaration: `ChatCompletion.usage`. */
  readonly where: string;
  readonly what: string;
}

type Directions = ReadonlySet<Direction>;
type Report = (level: Level, where: string, what: string) => void;

const LEVELS: readonly Level[] = ['patch', 'minor', 'major'];

/** The highest level; `patch` if there are no changes. */
export function levelOf(changes: readonly Change[]): Level {
  return LEVELS[Math.max(0, ...changes.map(({ level }) => LEVELS.indexOf(level)))] ?? 'patch';
}

export function isAbove(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(other);
}

export function compareSurfaces(before: Surface, after: Surface): Change[] {
  const changes: Change[] = [];
  const report: Report = (level, where, what) => void changes.push({ level, where, what });
  for (const [entry, names] of before.entries) {
    const now = after.entries.get(entry);
    if (!now) report('major', entry, 'entry is gone');
    else for (const name of names.keys()) if (!now.has(name)) report('major', `${entry} ${name}`, 'export is gone');
  }
  for (const [entry, names] of after.entries) {
    const old = before.entries.get(entry);
    if (!old) report('minor', entry, 'new entry');
    else for (const name of names.keys()) if (!old.has(name)) report('minor', `${entry} ${name}`, 'new export');
  }
  for (const [name, directions] of before.directions) {
    const old = before.declarations.get(name) ?? [];
    const now = after.declarations.get(name);
    // A type that no longer has a name: its uses show what changed.
    if (!now) continue;
    compareShapes(name, shapeOf(name, before), shapeOf(name, after), directions, report);
    compareDeclared(name, old, now, directions, report);
  }
  return changes;
}

function compareDeclared(
  name: string,
  old: readonly Declared[],
  now: readonly Declared[],
  directions: Directions,
  report: Report,
): void {
  const functions = (all: readonly Declared[]): ts.FunctionDeclaration[] => all.filter(ts.isFunctionDeclaration);
  compareSignatures(name, functions(old), functions(now), directions, report);
  for (const one of old.filter((node) => !ts.isFunctionDeclaration(node) && !isShape(node))) {
    const other = now.find((node) => node.kind === one.kind);
    if (!other) report('major', name, 'is another kind of declaration');
    else if (ts.isTypeAliasDeclaration(one) && ts.isTypeAliasDeclaration(other)) {
      compareText(name, 'type parameters', one.typeParameters, other.typeParameters, report);
      compareTypes(name, one.type, other.type, directions, report);
    } else if (ts.isVariableDeclaration(one) && ts.isVariableDeclaration(other)) {
      compareTypes(name, one.type, other.type, directions, report);
    }
  }
}

function compareShapes(
  name: string,
  old: Shape | undefined,
  now: Shape | undefined,
  directions: Directions,
  report: Report,
): void {
  if (!old) return;
  if (!now) return report('major', name, 'is another kind of declaration');
  compareText(name, 'type parameters', old.typeParameters, now.typeParameters, report);
  compareText(name, 'parents', old.foreign, now.foreign, report);
  compareMembers(name, old.members, now.members, directions, report);
}

type Signature = ts.SignatureDeclaration;

function compareMembers(
  where: string,
  old: readonly Member[],
  now: readonly Member[],
  directions: Directions,
  report: Report,
): void {
  const [before, after] = [groupMembers(old), groupMembers(now)];
  for (const [name, members] of before) {
    const place = `${where}.${name}`;
    const others = after.get(name);
    const [member] = members;
    const [other] = others ?? [];
    if (!member || !others || !other) {
      report('major', place, 'is gone');
    } else if (isSignature(member) && isSignature(other)) {
      compareSignatures(place, members.filter(isSignature), others.filter(isSignature), directions, report);
    } else {
      compareOptional(place, isOptional(member), isOptional(other), directions, report);
      compareTypes(place, typeOf(member), typeOf(other), directions, report);
    }
  }
  for (const [name, [member]] of after) {
    if (!member || before.has(name)) continue;
    const needed = directions.has('in') && !isOptional(member);
    report(needed ? 'major' : 'minor', `${where}.${name}`, needed ? 'must be given from now on' : 'is new');
  }
}

function isSignature(node: ts.Node): node is Signature & Member {
  return (
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isCallSignatureDeclaration(node) ||
    ts.isConstructSignatureDeclaration(node)
  );
}

function isOptional(member: Member): boolean {
  return 'questionToken' in member && member.questionToken !== undefined;
}

function typeOf(member: Member): ts.TypeNode | undefined {
  return 'type' in member ? (member.type as ts.TypeNode | undefined) : undefined;
}

function compareOptional(where: string, old: boolean, now: boolean, directions: Directions, report: Report): void {
  if (old && !now) {
    report(directions.has('in') ? 'major' : 'minor', where, 'is always there from now on');
  } else if (!old && now) {
    report(directions.has('out') ? 'major' : 'minor', where, 'may be left out from now on');
  }
}

/** Each old overload must still exist; one may have new optional parameters. */
function compareSignatures(
  where: string,
  old: readonly Signature[],
  now: readonly Signature[],
  directions: Directions,
  report: Report,
): void {
  const rest = [...now];
  const changed = old.filter((signature) => {
    const same = rest.findIndex((other) => textOf(other) === textOf(signature));
    if (same >= 0) rest.splice(same, 1);
    return same < 0;
  });
  for (const signature of changed) {
    const other = rest.shift();
    if (!other) report('major', where, 'a way to call it is gone');
    else compareSignature(where, signature, other, directions, report);
  }
  for (const _ of rest) report('minor', where, old.length > 0 ? 'can be called in another way, too' : 'is new');
}

function compareSignature(where: string, old: Signature, now: Signature, directions: Directions, report: Report): void {
  compareText(where, 'type parameters', old.typeParameters, now.typeParameters, report);
  const turned: Directions = new Set([...directions].map((direction) => (direction === 'in' ? 'out' : 'in')));
  for (const [index, parameter] of old.parameters.entries()) {
    const other = now.parameters[index];
    const place = `${where}(${parameter.name.getText()})`;
    if (!other) {
      report('major', place, 'is gone');
      continue;
    }
    compareOptional(place, parameter.questionToken !== undefined, other.questionToken !== undefined, turned, report);
    compareTypes(place, parameter.type, other.type, turned, report);
  }
  for (const parameter of now.parameters.slice(old.parameters.length)) {
    const optional = parameter.questionToken !== undefined || parameter.dotDotDotToken !== undefined;
    report(optional ? 'minor' : 'major', `${where}(${parameter.name.getText()})`, 'is a new parameter');
  }
  compareTypes(`${where}()`, old.type, now.type, directions, report);
}

function compareTypes(
  where: string,
  oldType: ts.TypeNode | undefined,
  nowType: ts.TypeNode | undefined,
  directions: Directions,
  report: Report,
): void {
  const [old, now] = [unwrap(oldType), unwrap(nowType)];
  if (textOf(old) === textOf(now)) return;
  if (old && now) {
    if (ts.isTypeLiteralNode(old) && ts.isTypeLiteralNode(now)) {
      return compareMembers(where, old.members, now.members, directions, report);
    }
    if (ts.isUnionTypeNode(old) || ts.isUnionTypeNode(now)) return compareUnions(where, old, now, directions, report);
    if (ts.isArrayTypeNode(old) && ts.isArrayTypeNode(now)) {
      return compareTypes(`${where}[]`, old.elementType, now.elementType, directions, report);
    }
    if (ts.isFunctionTypeNode(old) && ts.isFunctionTypeNode(now)) {
      return compareSignature(where, old, now, directions, report);
    }
    if (ts.isTypeReferenceNode(old) && ts.isTypeReferenceNode(now) && sameReference(old, now)) {
      for (const [index, argument] of (old.typeArguments ?? []).entries()) {
        compareTypes(where, argument, now.typeArguments?.[index], directions, report);
      }
      return;
    }
  }
  report('major', where, `was ${show(old)}, is ${show(now)}`);
}

function sameReference(old: ts.TypeReferenceNode, now: ts.TypeReferenceNode): boolean {
  return old.typeName.getText() === now.typeName.getText() && old.typeArguments?.length === now.typeArguments?.length;
}

/** Response types may gain variants: they describe an API that grows. */
function compareUnions(
  where: string,
  old: ts.TypeNode,
  now: ts.TypeNode,
  directions: Directions,
  report: Report,
): void {
  const [before, after] = [alternatives(old), alternatives(now)];
  const gone = before.filter((one) => !after.some((other) => textOf(other) === textOf(one)));
  const added = after.filter((one) => !before.some((other) => textOf(other) === textOf(one)));
  const [one] = gone;
  const [other] = added;
  if (
    one &&
    other &&
    gone.length === 1 &&
    added.length === 1 &&
    one.kind === other.kind &&
    !ts.isLiteralTypeNode(one)
  ) {
    return compareTypes(where, one, other, directions, report);
  }
  for (const type of gone) report('major', where, `is never ${show(type)} any more`);
  for (const type of added) {
    // A response property that may now be missing breaks code that relies on it; one more known value does not.
    const nothing = /^(null|undefined)$/.test(textOf(type));
    report(nothing && directions.has('out') ? 'major' : 'minor', where, `may be ${show(type)}, too`);
  }
}

function alternatives(type: ts.TypeNode): ts.TypeNode[] {
  const inner = unwrap(type) ?? type;
  return ts.isUnionTypeNode(inner) ? inner.types.flatMap(alternatives) : [inner];
}

function unwrap(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  return type && ts.isParenthesizedTypeNode(type) ? unwrap(type.type) : type;
}

function compareText(
  where: string,
  what: string,
  old: readonly ts.Node[] | undefined,
  now: readonly ts.Node[] | undefined,
  report: Report,
): void {
  const text = (nodes: readonly ts.Node[] | undefined): string => (nodes ?? []).map(textOf).join(', ');
  if (text(old) !== text(now)) report('major', where, `${what}: was ${text(old) || 'none'}, is ${text(now) || 'none'}`);
}

const printer = ts.createPrinter({ removeComments: true });

/** Without comments and layout, which do not matter. */
function textOf(node: ts.Node | undefined): string {
  if (!node) return '';
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replaceAll(/\s+/g, ' ');
}

function show(node: ts.Node | undefined): string {
  const text = textOf(node) || 'nothing';
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
