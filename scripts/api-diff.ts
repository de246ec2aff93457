// Reports what changed in the public types since a release, and whether that is a major, minor or patch version.
//
//   npm run api-diff                                 since the last tag v1.2.3
//   npm run api-diff -- v0.1.0                       since a tag or commit, built in a temporary folder
//   npm run api-diff -- openrouter-fetch-0.1.0.tgz   since a packed or published tarball
//   npm run api-diff -- v0.1.0 --allow minor         fails above that level
//
// The last line is the level. Only declarations are compared: changes of behaviour are for people to judge.
import { Command, Option } from 'commander';
import { compareSurfaces, isAbove, levelOf, type Level } from './api-diff/compare.ts';
import { isTarball, lastRelease, surfaceOfCommit, surfaceOfTarball, surfaceOfWorkingTree } from './api-diff/release.ts';

const command = new Command('npm run api-diff')
  .usage('-- [options] [since]')
  .description('Reports what changed in the public types, and whether that is a major, minor or patch version.')
  .argument('[since]', 'tag, commit or tarball (default: the last tag)')
  .addOption(new Option('--allow <level>', 'fail if it is more than that').choices(['patch', 'minor', 'major']))
  .parse();
const { allow: allowed } = command.opts<{ allow?: Level }>();

const since = command.args[0] ?? lastRelease();
if (since === undefined) {
  console.log('There is no release to compare with: no tag v1.2.3. Name a tag, a commit or a tarball.');
  process.exit(0);
}

const before = isTarball(since) ? surfaceOfTarball(since) : surfaceOfCommit(since);
const changes = compareSurfaces(before, surfaceOfWorkingTree());
for (const level of ['major', 'minor'] as const) {
  for (const { where, what } of changes.filter((change) => change.level === level)) {
    console.log(`${level}  ${where}  ${what}`);
  }
}
const level = levelOf(changes);
console.log(level);
if (allowed !== undefined && isAbove(level, allowed)) {
  console.error(`The public types changed more than a ${allowed} version may.`);
  process.exitCode = 1;
}
