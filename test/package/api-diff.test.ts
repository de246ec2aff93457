import { describe, expect, it } from 'vitest';
import { compareSurfaces, isAbove, levelOf, type Change } from '../../scripts/api-diff/compare.ts';
import { readSurface } from '../../scripts/api-diff/surface.ts';

/** Changes between two declaration files of one entry. */
function diff(before: string, after: string): Change[] {
  const surface = (text: string): ReturnType<typeof readSurface> =>
    readSurface({ 'dist/index.d.ts': text }, { '.': './dist/index.d.ts' });
  return compareSurfaces(surface(before), surface(after));
}

const ASK = 'export declare function ask(params: Params, options?: Options): Promise<Answer>;';
const OPTIONS = 'interface Options { retries?: number; onAnswer?: (answer: Answer) => void; }';
const PARAMS = "interface Params { model: string; role?: 'user' | 'system'; }";
const ANSWER = "interface Answer { id: string; text?: string; finish: 'stop' | 'length' | (string & {}); }";
const ALL = [ASK, OPTIONS, PARAMS, ANSWER].join('\n');

/** Changes of types that users receive, send, and call. */
const CASES: [change: string, from: string, to: string, level: string, where: string][] = [
  ['a member of an answer is new', 'id: string;', 'id: string; cost: number;', 'minor', 'Answer.cost'],
  ['a member of an answer is gone', 'id: string;', '', 'major', 'Answer.id'],
  ['a member of an answer may be missing', 'id: string;', 'id?: string;', 'major', 'Answer.id'],
  ['a member of an answer may be null', 'id: string;', 'id: string | null;', 'major', 'Answer.id'],
  ['a member of an answer is always there', 'text?: string;', 'text: string;', 'minor', 'Answer.text'],
  ['an answer has one more known value', "'stop' |", "'stop' | 'error' |", 'minor', 'Answer.finish'],
  ['a known value is gone', "'stop' | 'length'", "'length'", 'major', 'Answer.finish'],
  ['a type is another one', 'id: string;', 'id: number;', 'major', 'Answer.id'],
  ['an optional parameter member is new', 'model: string;', 'model: string; user?: string;', 'minor', 'Params.user'],
  ['a parameter member must be given', 'model: string;', 'model: string; user: string;', 'major', 'Params.user'],
  ['a parameter member may be left out', 'model: string;', 'model?: string;', 'minor', 'Params.model'],
  ['a parameter member must not be left out', "role?: 'user'", "role: 'user'", 'major', 'Params.role'],
  ['a parameter may be null', 'retries?: number', 'retries?: number | null', 'minor', 'Options.retries'],
  ['an optional argument is new', 'options?: Options)', 'options?: Options, more?: string)', 'minor', 'ask(more)'],
  ['an argument is new', 'options?: Options)', 'options: Options, more: string)', 'major', 'ask(more)'],
  ['an overload is new', ASK, `${ASK}\nexport declare function ask(text: string): string;`, 'minor', 'ask'],
  ['a function gives something else', 'Promise<Answer>', 'Promise<string>', 'major', 'ask()'],
  ['an export is new', ASK, `${ASK}\nexport declare const version: string;`, 'minor', '. version'],
  ['an export is gone', 'export declare function ask', 'declare function ask', 'major', '. ask'],
];

describe('the difference of two public surfaces', () => {
  it.each(CASES)('%s', (_, from, to, level, where) => {
    expect(ALL).toContain(from);
    const changes = diff(ALL, ALL.replace(from, to));
    expect(changes.find((change) => change.where === where)).toMatchObject({ level });
    expect(levelOf(changes)).toBe(level);
  });

  it('is a patch where only comments, layout and the order of files differ', () => {
    const commented = ALL.replace('id: string;', '/** Unique. */\n  id:\n    string;');
    expect(diff(ALL, commented)).toEqual([]);
    expect(levelOf(diff(ALL, commented))).toBe('patch');
  });

  it('ignores private members and unreachable types', () => {
    const text = (inner: string, hidden: string): string =>
      `export declare class Stream { #private; ${inner} final(): string; }\ninterface Hidden { ${hidden} }`;
    expect(diff(text('private a;', 'x: 1;'), text('private b: number;', 'y: 2;'))).toEqual([]);
  });

  it('compares objects, arrays, promises and callbacks', () => {
    const text = (member: string): string =>
      `export declare const api: { list: () => Promise<{ data: { ${member} }[] }> };`;
    expect(diff(text('a: 1;'), text('a: 1; b: 2;'))).toEqual([
      { level: 'minor', where: 'api.list().data[].b', what: 'is new' },
    ]);
  });

  it('ignores where a property is declared', () => {
    const own = 'export declare class Client { ask(): string; }\nexport interface Client { keys: string; }';
    const base = 'interface Keys { keys: string; }\ndeclare class Base { ask(): string; }';
    const inherited = `${base}\nexport declare class Client extends Base {}\nexport interface Client extends Keys {}`;
    expect(diff(own, inherited)).toEqual([]);
    expect(diff(inherited, inherited.replace('ask()', 'tell()'))).toContainEqual({
      level: 'major',
      where: 'Client.ask',
      what: 'is gone',
    });
    expect(levelOf(diff('export interface A extends Array<string> {}', 'export interface A {}'))).toBe('major');
  });

  it('reverses the direction for arguments of callbacks', () => {
    const text = (member: string): string =>
      `interface Seen { ${member} }\nexport declare function watch(on: (seen: Seen) => void): void;`;
    expect(levelOf(diff(text(''), text('a: 1;')))).toBe('minor');
    expect(levelOf(diff(text('a: 1;'), text('a?: 1;')))).toBe('major');
  });

  it('follows exports through files under other names', () => {
    const files = (member: string): Record<string, string> => ({
      'dist/index.d.ts': 'import { t as Answer } from "./types-a1.js";\nexport { type Answer, Answer as Reply };',
      'dist/types-a1.d.ts': `interface Answer { ${member} }\nexport { Answer as t };`,
    });
    const surface = (member: string): ReturnType<typeof readSurface> =>
      readSurface(files(member), { '.': './dist/index.d.ts' });
    expect([...(surface('').entries.get('.') ?? [])]).toEqual([
      ['Answer', 'Answer'],
      ['Reply', 'Answer'],
    ]);
    expect(compareSurfaces(surface('a: 1;'), surface(''))).toEqual([
      { level: 'major', where: 'Answer.a', what: 'is gone' },
    ]);
  });

  it('reports when an entry is added or removed', () => {
    const one = readSurface({ 'dist/a.d.ts': '' }, { './a': './dist/a.d.ts' });
    const other = readSurface({ 'dist/b.d.ts': '' }, { './b': './dist/b.d.ts' });
    expect(compareSurfaces(one, other).map(({ level, where }) => [level, where])).toEqual([
      ['major', './a'],
      ['minor', './b'],
    ]);
  });

  it('orders the levels', () => {
    expect([isAbove('major', 'minor'), isAbove('minor', 'minor'), isAbove('patch', 'minor')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
