// The properties of a class or interface: its own and those it inherits.
import ts from 'typescript';
import type { Surface } from './surface.ts';

export type Member = ts.TypeElement | ts.ClassElement;

export function isShape(node: ts.Node): node is ts.InterfaceDeclaration | ts.ClassDeclaration {
  return ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node);
}

/** A class and an interface of one name are one type, together with what they inherit. */
export interface Shape {
  readonly members: readonly Member[];
  readonly typeParameters: readonly ts.Node[];
  /** Parents that the surface does not declare. */
  readonly foreign: readonly ts.Node[];
}

export function shapeOf(name: string, surface: Surface, seen: readonly string[] = []): Shape | undefined {
  const declared = (surface.declarations.get(name) ?? []).filter(isShape);
  if (declared.length === 0 || seen.includes(name)) return undefined;
  const own = groupMembers(declared.flatMap((node) => [...node.members]));
  const foreign: ts.Node[] = [];
  const inherited: Member[] = [];
  for (const parent of declared.flatMap(parentsOf)) {
    const shape = shapeOf(parent.expression.getText(), surface, [...seen, name]);
    if (!shape) foreign.push(parent);
    // A constructor, and whatever else a class declares again, replaces the parent's.
    for (const [key, members] of groupMembers(shape?.members ?? [])) if (!own.has(key)) inherited.push(...members);
    foreign.push(...(shape?.foreign ?? []));
  }
  const typeParameters = declared[0]?.typeParameters ?? [];
  return { members: [...own.values()].flat().concat(inherited), typeParameters, foreign };
}

function parentsOf(node: ts.InterfaceDeclaration | ts.ClassDeclaration): readonly ts.ExpressionWithTypeArguments[] {
  const { ExtendsKeyword } = ts.SyntaxKind;
  return (node.heritageClauses ?? []).flatMap(({ token, types }) => (token === ExtendsKeyword ? types : []));
}

/** By name, with overloads together. Private ones are not part of the API. */
export function groupMembers(members: readonly Member[]): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined;
    if (modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword)) continue;
    if (member.name && ts.isPrivateIdentifier(member.name)) continue;
    const name = member.name?.getText().replaceAll(/['"]/g, '') ?? ts.SyntaxKind[member.kind];
    groups.set(name, [...(groups.get(name) ?? []), member]);
  }
  return groups;
}
