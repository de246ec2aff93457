import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Project } from '../../src/cli/project.ts';
import { folderOf, SHOP } from './run-command.ts';
import { FOREIGN_RULES } from '../codegen/harness.ts';

function projectOf(document: string, out: string): Project {
  return {
    launcher: 'npm run',
    generate: {
      document,
      out,
      config: FOREIGN_RULES,
      strict: false,
      runtime: '#runtime',
      extension: '.ts',
      origin: 'api.json by npm run generate',
    },
    viewer: () => '/viewer.js',
  };
}

async function runIn(project: Project, ...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ['', ''];
  const io = { out: (text: string) => void (out += text), error: (text: string) => void (error += text) };
  return { code: await main(args, io, project), out, error };
}

describe('a project with a document of its own', { timeout: 60_000 }, () => {
  it('generates from it without --spec and --out, and names its own command', async () => {
    using folder = folderOf({ 'api.json': SHOP });
    const project = projectOf(folder.path('api.json'), folder.path('generated'));
    expect(await runIn(project, 'generate')).toMatchObject({ code: 0 });
    const operations = readFileSync(folder.path('generated/operations.ts'), 'utf8');
    expect(operations).toContain('// Generated from api.json by npm run generate.');
    expect(operations).toContain("from '#runtime'");
    expect(await runIn(project, 'generate', '--check')).toMatchObject({ code: 0 });
    writeFileSync(folder.path('generated/types.ts'), '// edited\n');
    const { code, error } = await runIn(project, 'generate', '--check');
    expect(code).toBe(1);
    expect(error).toMatch(/To fix it, run: npm run generate\n$/);
  });

  it('generates from another document, with its command again', async () => {
    using folder = folderOf({ 'api.json': SHOP });
    const project = projectOf('/nowhere.yaml', '/nowhere');
    const args = ['generate', '--spec', folder.path('api.json'), '--out', folder.path('out')];
    const { code, error } = await runIn(project, ...args, '--check');
    expect(code).toBe(1);
    expect(error).toContain(`To fix it, run: npm run generate -- --spec ${folder.path('api.json')}`);
    expect(error).toContain('types.ts\n    is missing');
  });

  it.each([
    [['--out', 'x'], /--out, --overlay, --name, --runtime and --import-extension need --spec\./],
    [['--import-extension', 'js'], /need --spec/],
    [['--spec', 'api.json'], /--spec needs --out/],
  ])('refuses %j', async (args, message) => {
    const { code, error } = await runIn(projectOf('/nowhere.yaml', '/nowhere'), 'generate', ...args);
    expect(code).toBe(2);
    expect(error).toMatch(message);
  });
});

describe('the scripts', () => {
  it.each(['generate', 'mock', 'explore'])('%s runs the command of the same name', async (name) => {
    const out = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, [`scripts/${name}.ts`, '--help'], (error, text) =>
        error ? reject(error) : resolve(text),
      );
    });
    expect(out).toContain(`Usage: npm run ${name} -- [options]`);
  });
});
