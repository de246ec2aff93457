// Writes `overlays/openrouter.yaml`, which brings OpenRouter's published document to the names and conventions of ours.
//
//   npm run overlay -- FILE|URL…                           from published documents, the newest last
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { readSpec } from '../src/cli/read-spec.ts';
import type { OpenApi } from '../src/openapi/types.ts';
import { overlayFor } from './overlay/overlay-for.ts';

const sources = process.argv.slice(2);
if (sources.length === 0) throw new Error('Usage: npm run overlay -- FILE|URL…');
const own = JSON.parse(readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8')) as OpenApi;
const published = await Promise.all(sources.map(readSpec));
const text = stringify(overlayFor(own, published), { lineWidth: 140, aliasDuplicateObjects: false });
writeFileSync(
  new URL('../overlays/openrouter.yaml', import.meta.url),
  `# Written by \`npm run overlay\`; see docs/regenerate.md.\n${text}`,
);
