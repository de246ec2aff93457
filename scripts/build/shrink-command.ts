// For the build: minifies the files of the command, which no program imports.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { minifySync } from 'rolldown/experimental';

/** Minifies files that only `cli.js` reaches in `dist`. */
export function shrinkCommand(): void {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const entries = files.filter((file) => /^[a-z./-]+$/.test(file) && file !== 'cli.js');
  const imported = reach(entries);
  for (const file of reach(['cli.js'])) {
    if (imported.has(file)) continue;
    const before = readFileSync(`dist/${file}`, 'utf8');
    const { code, errors } = minifySync(file, before, { module: true });
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    // The notice of bundled packages.
    const [notice] = /^\/\*! Contains .*\*\/\n/m.exec(before) ?? [''];
    const [start] = /^#!.*\n/.exec(code) ?? [''];
    writeFileSync(`dist/${file}`, start + (code.includes(notice) ? '' : notice) + code.slice(start.length));
  }
}

function reach(entries: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const code = readFileSync(`dist/${file}`, 'utf8');
    for (const [, target = ''] of code.matchAll(/\b(?:from|import)\s*\(?"(\.\.?\/[^"]+\.js)"/g))
      visit(posix.join(posix.dirname(file), target));
  };
  entries.forEach(visit);
  return reached;
}
