import ts from 'typescript';

/**
 * Compares two types from different generators: property names, optionality, index signatures, and assignability both
 * ways. Assignability alone would not notice a property that only one of them has.
 */
export class TypeComparison {
  readonly #checker: ts.TypeChecker;
  readonly #settled = new Map<string, readonly string[]>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** One line for each difference, starting with its location. */
  differences(a: ts.Type, b: ts.Type, where: string): readonly string[] {
    const found = this.#structure(a, b, where);
    if (found.length > 0) return found;
    const checker = this.#checker;
    const back = checker.isTypeAssignableTo(a, b) ? [] : [`${where}: the first is not assignable to the second`];
    return checker.isTypeAssignableTo(b, a) ? back : [...back, `${where}: the second is not assignable to the first`];
  }

  #structure(a: ts.Type, b: ts.Type, where: string): readonly string[] {
    if (a === b) return [];
    const key = `${idOf(a)} ${idOf(b)}`;
    const known = this.#settled.get(key);
    if (known) return known;
    // Types being compared are assumed to agree, so that recursion ends.
    this.#settled.set(key, []);
    const found = this.#compare(a, b, where);
    this.#settled.set(key, found);
    return found;
  }

  #compare(a: ts.Type, b: ts.Type, where: string): readonly string[] {
    const [left, right] = [membersOf(a), membersOf(b)];
    if (left.length !== right.length)
      return [`${where}: ${this.#show(a)} and ${this.#show(b)} have ${left.length} and ${right.length} members`];
    if (left.length === 1) return this.#single(left[0] as ts.Type, right[0] as ts.Type, where);
    const open = new Set(right);
    return left.flatMap((member) => {
      const match = [...open].find((other) => this.#single(member, other, where).length === 0);
      if (match) open.delete(match);
      return match ? [] : [`${where}: ${this.#show(member)} has no equal in ${this.#show(b)}`];
    });
  }

  #single(a: ts.Type, b: ts.Type, where: string): readonly string[] {
    const checker = this.#checker;
    if (!isStructured(a) || !isStructured(b)) {
      const same = checker.isTypeAssignableTo(a, b) && checker.isTypeAssignableTo(b, a);
      return same ? [] : [`${where}: ${this.#show(a)} is not ${this.#show(b)}`];
    }
    if (checker.isArrayType(a) && checker.isArrayType(b)) {
      const [left, right] = [
        checker.getTypeArguments(a as ts.TypeReference)[0],
        checker.getTypeArguments(b as ts.TypeReference)[0],
      ];
      return left && right ? this.#structure(left, right, `${where}[]`) : [];
    }
    return [...this.#properties(a, b, where), ...this.#index(a, b, where)];
  }

  #properties(a: ts.Type, b: ts.Type, where: string): string[] {
    const left = propertiesOf(a);
    const right = propertiesOf(b);
    const names = new Set([...left.keys(), ...right.keys()]);
    return [...names].flatMap((name) => {
      const [first, second] = [left.get(name), right.get(name)];
      if (!first || !second) return [`${where}.${name}: only in the ${first ? 'first' : 'second'}`];
      const optional = [first, second].map((symbol) => (symbol.flags & ts.SymbolFlags.Optional) !== 0);
      if (optional[0] !== optional[1]) return [`${where}.${name}: optional in one of them`];
      return this.#structure(
        this.#checker.getTypeOfSymbol(first),
        this.#checker.getTypeOfSymbol(second),
        `${where}.${name}`,
      );
    });
  }

  #index(a: ts.Type, b: ts.Type, where: string): readonly string[] {
    const [left, right] = [a.getStringIndexType(), b.getStringIndexType()];
    if (!left || !right) return left === right ? [] : [`${where}: only one of them has an index signature`];
    return this.#structure(left, right, `${where}[key]`);
  }

  #show(type: ts.Type): string {
    return this.#checker.typeToString(type).slice(0, 80);
  }
}

function membersOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

/** Objects and combinations of objects; `string & {}` is a string. */
function isStructured(type: ts.Type): boolean {
  if (type.isIntersection()) return type.types.every(isStructured);
  return (type.flags & ts.TypeFlags.Object) !== 0;
}

function propertiesOf(type: ts.Type): Map<string, ts.Symbol> {
  return new Map(type.getProperties().map((symbol) => [symbol.name, symbol]));
}

function idOf(type: ts.Type): number {
  return (type as unknown as { id: number }).id;
}
