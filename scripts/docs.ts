// Builds the site of the guides and the reference, with VitePress, into scripts/site/.tmp/dist.
//
//   npm run docs
import { relative } from 'node:path';
import { Command } from 'commander';
import { buildSite, SITE } from './site/build.ts';

new Command('npm run docs').description('Builds the site of the guides and the reference.').parse();

const problem = await buildSite();
if (problem) throw new Error(problem);
console.log(`The site is in ${relative(process.cwd(), SITE)}. SITE_BASE=/path/ builds it for a path of its own.`);
