import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const texts = files.filter((file) => !/^package-lock\.json$|\.(png|svg|tgz)$/.test(file));

/** Lines of \`among\` that match, but for this file itself. */
function matches(pattern: RegExp, among: string[]): string[] {
  return among
    .filter((file) => file !== 'test/repository/hygiene.test.ts')
    .flatMap((file) => read(file).split('\n').flatMap((line, n) => (pattern.test(line) ? [`${file}:${n + 1} ${line.trim()}`] : [])));
}

describe('the tree', () => {
  it('holds no machine paths and no registry hosts', () => {
    expect(matches(/(^|[\s"'`(])\/(work|home|root|Users)\//, texts)).toEqual([]);
    expect(matches(/registry\.(npmjs|yarnpkg)/, texts)).toEqual([]);
  });

  it('leaves nothing unfinished or switched off', () => {
    expect(matches(/\b(TODO|FIXME|XXX)\b/, texts.filter((file) => /^(src|scripts|test|examples|docs)\//.test(file)))).toEqual([]);
    expect(matches(/\b(it|test|describe)\.(only|skip|todo)\b/, texts.filter((file) => file.startsWith('test/')))).toEqual([]);
  });

  it('has a lock file without download addresses', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  it('marks generated code as such', () => {
    for (const file of files.filter((name) => /^generated\/.*\.ts$/.test(name))) {
      expect(read(file).split('\n')[0], file).toBe('// Generated from openapi/ by npm run generate. Do not edit.');
    }
  });

  it('has no type holes in src', () => {
    const pattern = /: any\b|as any\b|@ts-ignore|@ts-nocheck|@ts-expect-error/;
    expect(matches(pattern, texts.filter((file) => file.startsWith('src/')))).toEqual([]);
  });
});

const pages = files.filter((file) => file.endsWith('.md') && !/^(node_modules|test\/fixtures)\//.test(file));

describe('documents', () => {
  it.each(pages)('%s has no dead links', (page) => {
    const links = Array.from(read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)(#[^)]*)?\)/g), ([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it('have snippets that type-check', () => {
    const snippets = pages.flatMap((page) =>
      Array.from(read(page).matchAll(/^```ts\n([\s\S]*?)^```/gm), ([, code = ''], n) => ({
        name: join(ROOT, dirname(page), `${page.replace(/\W/g, '_')}_${n}.ts`),
        code: /^(import|export) /m.test(code) ? code : `${code}\nexport {};\n`,
      })),
    );
    expect(snippets.length).toBeGreaterThan(5);
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
    const host = ts.createCompilerHost({ ...options, isolatedDeclarations: false, declaration: false });
    const byName = new Map(snippets.map(({ name, code }) => [name, code]));
    const { fileExists, readFile } = host;
    host.fileExists = (path) => byName.has(path) || fileExists(path);
    host.readFile = (path) => byName.get(path) ?? readFile(path);
    const program = ts.createProgram([...byName.keys()], { ...options, isolatedDeclarations: false, declaration: false }, host);
    const problems = [...byName.keys()].flatMap((name) => {
      const source = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        ({ messageText, start = 0 }) => `${name.slice(ROOT.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} at ${byName.get(name)?.slice(start, start + 40)}`,
      );
    });
    expect(problems).toEqual([]);
  }, 60_000);
});
