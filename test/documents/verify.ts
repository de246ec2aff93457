// Runs `verify` of the command line against the mock of a document.
//
//   node test/documents/verify.ts FOLDER DOCUMENT
import { main } from '../../src/cli/main.ts';
import { readWholeSpec } from '../../src/cli/read-spec.ts';
import { startMockServer } from '../../src/testing/index.ts';

const [, file = ''] = process.argv.slice(2);
const mock = await startMockServer({ document: await readWholeSpec(file) });
const write = (text: string): void => void process.stdout.write(text);
const code = await main(['verify', '--spec', file, '--base-url', mock.url], { out: write, error: write });
await mock.close().catch(() => {});
process.exit(code);
