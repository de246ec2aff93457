import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './tree.ts';

const tests = filesBelow('test', /\.test(?:-d)?\.ts$/).filter((path) => !path.startsWith('test/repository/'));
const isForTheCompiler = (path: string): boolean => path.endsWith('.test-d.ts');

// vitest runs a file without checking its types: tests that only the compiler can fail would always pass.
describe('tests of types', () => {
  it('are left to the compiler, and out of the count', () => {
    const typed = tests.filter((path) => /\bexpectTypeOf\b/.test(read(path)));
    expect(typed.length).toBeGreaterThan(2);
    expect(typed.filter((path) => !isForTheCompiler(path))).toEqual([]);
  });

  it('expect nothing that would have to run', () => {
    expect(tests.filter((path) => isForTheCompiler(path) && /\bexpect\(/.test(read(path)))).toEqual([]);
  });
});
