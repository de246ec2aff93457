// Builds the site and checks every page in Chromium: no errors, no dead links, no foreign resources, no horizontal
// scrolling on a phone, and a working search.
//
//   npm run test:docs                               all of it
//   npm run test:docs -- --screenshots FOLDER       also saves screenshots of some pages
//
// Without a network the build is skipped, without a browser the check. Ends with the line `N passed, N failed`.
import { mkdirSync } from 'node:fs';
import { Command } from 'commander';
import { missingBrowser } from '../test/runtimes/browser.ts';
import { install } from '../test/runtimes/tools.ts';
import { deadLinksOf, pagesOf } from '../test/site/links.ts';
import { walk, type Finding } from '../test/site/walk.ts';
import { buildSite, SITE } from './site/build.ts';

const { screenshots } = new Command('npm run test:docs')
  .usage('-- [options]')
  .description('Builds the site and walks every page of it in Chromium.')
  .option('--screenshots <folder>', 'where to put pictures of some pages')
  .parse()
  .opts<{ screenshots?: string }>();

const problem = (await buildSite()) ?? (await install());
if (problem) {
  console.log(`${problem}: the site is left out.\n0 passed, 0 failed`);
  process.exit(0);
}
if (screenshots) mkdirSync(screenshots, { recursive: true });
const findings: Finding[] = [{ name: `links of ${pagesOf(SITE).length} pages`, problems: deadLinksOf(SITE) }];
const noBrowser = missingBrowser();
if (noBrowser) console.log(`The walk is left out: ${noBrowser}.`);
else findings.push(...(await walk(SITE, screenshots)));

const wrong = findings.filter(({ problems }) => problems.length > 0);
for (const { name, problems } of wrong) console.log(`✗ ${name}\n    ${problems.join('\n    ')}`);
console.log(`${findings.length - wrong.length} passed, ${wrong.length} failed`);
process.exit(wrong.length > 0 ? 1 : 0);
