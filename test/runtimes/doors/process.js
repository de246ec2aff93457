// The entry for runtimes that start a program: arguments in, one line of JSON out.
import process from 'node:process';
import { runSuite } from '../suite/run.js';

const results = await runSuite(JSON.parse(process.argv[2]));
console.log(`\n@results ${JSON.stringify(results)}`);
// Connections that a test left open must not keep the program alive.
process.exit(0);
