// Runs changesets with a separate lock file, so that a release job installs nothing else.
//
//   npm run changeset                  asks for the kind of change, and writes the file
//   npm run changeset -- status        and every other command of changesets
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// A release job has nothing installed, not even an argument parser.
if (/^(?:-h|--help)$/.test(process.argv[2] ?? '')) {
  console.log(`Usage: npm run changeset -- [command]

Runs changesets: asks what kind of change this is and writes the file, or runs one of its commands.

Commands:
  status --since=main  the changesets since a branch, and what they release
  version              turns them into versions and the changelog`);
  process.exit(0);
}

const folder = fileURLToPath(new URL('changesets/', import.meta.url));
const windows = process.platform === 'win32'; // npm is a batch file on Windows, which only a shell can start

const installed = spawnSync('npm', ['ci', '--ignore-scripts', '--silent'], {
  cwd: folder,
  stdio: 'inherit',
  shell: windows,
});
if (installed.status !== 0) process.exit(1);
const command = `${folder}node_modules/@changesets/cli/bin.js`;
process.exitCode = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
