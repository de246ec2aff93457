// Generates `generated/` from the API document: types, operations, the resource tree, an index and hashes; and the pages of
// `docs/reference/`.
//
//   npm run generate                                        openapi/ → generated/
//   npm run generate -- --check                             compare only
//   npm run generate -- --spec FILE|URL --out DIR           a client for another document
import { runCommand } from './project.ts';

await runCommand('generate');

// The reference pages follow from the same document.
const args = process.argv.slice(2);
if (!process.exitCode && args.every((argument) => argument === '--check')) await import('./reference.ts');
