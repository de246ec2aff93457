// Runs changesets from a lock file of its own, so that a release job installs nothing else.
//
//   npm run changeset                  asks for the kind of change, and writes the file
//   npm run changeset -- status        and every other command of changesets
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Nothing is installed where a release job starts it, nor a parser of arguments.
if (/^(?:-h|--help)$/.test(process.argv[2] ?? '')) {
  console.log(`Usage: npm run changeset -- [command]

Runs changesets: asks what kind of change this is and writes the file, or runs one of its commands.

Commands:
  status --since=main  the changesets since a branch, and what they release
  version              turns them into versions and the changelog`);
  process.exit(0);
}

const folder = fileURLToPath(new URL('changesets/', import.meta.url));
const windows = process.platform === 'win32'; // where npm is a batch file, which only a shell starts

const installed = spawnSync('npm', ['ci', '--ignore-scripts', '--silent'], {
  cwd: folder,
  stdio: 'inherit',
  shell: windows,
});
if (installed.status !== 0) process.exit(1);
const command = `${folder}node_modules/@changesets/cli/bin.js`;
process.exitCode = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
