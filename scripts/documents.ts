// Generates a client from each OpenAPI document of a folder, compiles it, calls it, verifies its mock, and compares it
// with its older version.
//
//   npm run test:documents                           those of test/documents/fixtures
//   npm run test:documents -- FOLDER                 every .json, .yaml and .yml; NAME.old.EXT is the previous version
//                                                    of NAME.EXT
//   npm run test:documents -- FOLDER --only word     those whose name contains the word
//   npm run test:documents -- FOLDER --slow 4        multiplies the time limits, for a busy machine
//
// GitHub's document, the largest one known, is included; the first run installs it into scripts/documents. Without a
// network it is skipped with a message. Ends with the line `N passed, N failed`.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { checkDocument, type DocumentFiles } from './documents/check-document.ts';
import { formatRow, HEAD } from './documents/table.ts';

const TOOLS = join(import.meta.dirname, 'documents');
const FIXTURES = join(import.meta.dirname, '../test/documents/fixtures');
const GITHUB = join(TOOLS, 'node_modules/@octokit/openapi/generated/api.github.com.json');

const program = new Command('npm run test:documents')
  .usage('-- [folder] [options]')
  .argument('[folder]', 'folder with OpenAPI documents', FIXTURES)
  .option('--only <word>', 'only documents whose name contains it', '')
  .option('--slow <factor>', 'factor for the times allowed', '1')
  .parse();
const { only, slow } = program.opts<{ only: string; slow: string }>();
const folder = resolve(program.args[0] ?? FIXTURES);

const isWanted = ({ name }: DocumentFiles): boolean => name.includes(only);
const github: DocumentFiles = { name: 'github', document: GITHUB };
if (isWanted(github) && !existsSync(GITHUB)) {
  console.error('Installing GitHub’s document into scripts/documents, once …');
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: TOOLS, stdio: 'inherit' });
  } catch {
    console.error('It cannot be installed here: left out.');
  }
}

const temporary = mkdtempSync(join(tmpdir(), 'documents-'));
let [passed, failed] = [0, 0];
const faults: string[] = [];
console.log(HEAD);
try {
  for (const files of [...documentsIn(folder), ...(existsSync(GITHUB) ? [github] : [])].filter(isWanted)) {
    const results = await checkDocument(files, join(temporary, files.name), Number(slow));
    console.log(formatRow(files.name, results));
    for (const { step, fault } of results) {
      if (fault === undefined) passed++;
      else {
        failed++;
        faults.push(`${files.name}, ${step}:\n${fault}`);
      }
    }
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
if (faults.length > 0) console.log(`\n${faults.join('\n\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function documentsIn(path: string): DocumentFiles[] {
  const names = readdirSync(path).filter((name) => /\.(?:json|ya?ml)$/.test(name) && !/\.old\.\w+$/.test(name));
  return names.sort().map((name) => {
    const before = join(path, name.replace(/(\.\w+)$/, '.old$1'));
    return {
      name: name.replace(/\.\w+$/, ''),
      document: join(path, name),
      ...(existsSync(before) && { before }),
    };
  });
}
