import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './tree.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const pages = filesBelow('', /\.md$/).filter((path) => !path.includes('/fixtures/'));

describe('documents', () => {
  it.each(pages)('%s has no dead links', (page) => {
    const links = Array.from(
      read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)(#[^)]*)?\)/g),
      ([, target = '']) => target,
    );
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
    const program = ts.createProgram(
      [...byName.keys()],
      { ...options, isolatedDeclarations: false, declaration: false },
      host,
    );
    const problems = [...byName.keys()].flatMap((name) => {
      const source = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
        ({ messageText, start = 0 }) =>
          `${name.slice(ROOT.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')} at ${byName.get(name)?.slice(start, start + 40)}`,
      );
    });
    expect(problems).toEqual([]);
  }, 60_000);
});
