// Writes `overlays/openrouter.yaml`, which gives OpenRouter's published document the names and conventions of ours.
//
//   npm run overlay -- FILE|URL…                           from published documents, newest last
import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { stringify } from 'yaml';
import { readSpec } from '../src/cli/read-spec.ts';
import type { OpenApi } from '../src/openapi/types.ts';
import { overlayFor } from './overlay/overlay-for.ts';

const { args: sources } = new Command('npm run overlay')
  .usage('-- <FILE|URL...>')
  .description('Writes overlays/openrouter.yaml from published documents.')
  .argument('<sources...>', 'the documents, the newest last')
  .parse();
const own = JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8')) as OpenApi;
const published = await Promise.all(sources.map(readSpec));
const text = stringify(overlayFor(own, published), { lineWidth: 140, aliasDuplicateObjects: false });
writeFileSync(
  new URL('../overlays/openrouter.yaml', import.meta.url),
  `# Written by \`npm run overlay\`; see docs/regenerate.md.\n${text}`,
);
