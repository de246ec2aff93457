// Measures how long a bundled program takes to load, in ms.
//   node import-time.mjs FILE
import { pathToFileURL } from 'node:url';

const start = performance.now();
await import(pathToFileURL(process.argv[2]).href);
console.log(performance.now() - start);
