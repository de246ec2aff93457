// Serves the API reference of our document, with a mock that receives its requests.
//
//   npm run explore [-- --port 4011]
import { runCommand } from './project.ts';

await runCommand('explore');
