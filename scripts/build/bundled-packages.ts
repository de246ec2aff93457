// For the build: handles packages that are bundled into dist instead of being dependencies. Collects their licences in
// THIRD-PARTY-LICENSES.txt, refers to it in the chunks that contain them, and drops source maps of sources that do not
// ship.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'tsdown';

const NOTICES = 'THIRD-PARTY-LICENSES.txt';
const QUIET = '\0quiet-debug';

/** A plugin for builds that bundle packages from `node_modules` of the working directory. */
export function bundledPackages(): Rolldown.Plugin {
  return {
    name: 'bundled-packages',
    resolveId: (id) => (id === 'debug' ? QUIET : undefined),
    // A logger for Node and browsers, which needs `process` or `localStorage`; its output is not needed here.
    load: (id) => (id === QUIET ? 'export default () => () => {};' : undefined),
    banner: ({ moduleIds }) => {
      const names = packagesOf(moduleIds);
      return names.length === 0 ? '' : `/*! Contains ${names.join(', ')}: see ${NOTICES} of openrouter-fetch. */`;
    },
    generateBundle(_, bundle) {
      const names = packagesOf(
        Object.values(bundle).flatMap((output) => ('moduleIds' in output ? output.moduleIds : [])),
      );
      if (names.length > 0) this.emitFile({ type: 'asset', fileName: NOTICES, source: noticesOf(names) });
    },
    writeBundle({ dir = 'dist' }, bundle) {
      for (const output of Object.values(bundle)) {
        if ('moduleIds' in output && packagesOf(output.moduleIds).length > 0) dropMap(join(dir, output.fileName));
      }
    },
  };
}

function packagesOf(moduleIds: readonly string[]): string[] {
  const names = moduleIds.flatMap((id) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1] ?? []);
  return [...new Set(names.map((name) => name.replace('\\', '/')))].toSorted();
}

function noticesOf(names: readonly string[]): string {
  const intro = 'openrouter-fetch contains parts of these packages, each under its own licence.\n';
  return [intro, ...names.map(noticeOf)].join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(name: string): string {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} is bundled, and has no licence file to ship.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

function dropMap(path: string): void {
  if (!existsSync(`${path}.map`)) return;
  rmSync(`${path}.map`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
}
