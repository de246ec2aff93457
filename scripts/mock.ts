// Serves the API document as a mock of the API, streams included.
//
//   npm run mock [-- --port 4010 --delay 40]
//
// Ask for a status or an example with the header `Prefer: code=429, example=platform`.
import { runCommand } from './project.ts';

await runCommand('mock');
