// Generates `generated/` from the API document: types, operations, the resource tree, an index and hashes.
//
//   npm run generate                                        openapi/ → generated/
//   npm run generate -- --check                             compare only
//   npm run generate -- --spec FILE|URL --out DIR           a client for another document
import { runCommand } from './project.ts';

await runCommand('generate');
