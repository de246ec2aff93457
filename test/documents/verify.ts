// Runs `verify` of the command line against the mock of a document, with a value for each parameter without an example.
//    node test/documents/verify.ts FOLDER DOCUMENT
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiOf } from '../../src/codegen/api.ts';
import { main } from '../../src/cli/main.ts';
import { readWholeSpec } from '../../src/cli/read-spec.ts';
import { descriptionsIn } from '../../src/openapi/data-references.ts';
import { resolve } from '../../src/openapi/place.ts';
import { listOperations } from '../../src/openapi/operations.ts';
import { startMockServer } from '../../src/testing/index.ts';
import { sample } from '../../src/testing/document/sample/sample.ts';

const [folder = '', file = ''] = process.argv.slice(2);
const document = await readWholeSpec(file);
const { env, schemes } = apiOf(document);
// The mock accepts any key; if several are sent at once, each has its own variable.
process.env[`${env}_API_KEY`] = 'key';
for (const name of Object.keys(schemes))
  process.env[`${env}_${name.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()}`] = 'key';

const parameters = new Set(listOperations(document).flatMap((operation) => operation.parameters));
const values = new Map(Array.from(parameters, (parameter) => [parameter, sample(document, parameter.schema)]));
// Examples in the document may violate its schemas, which `verify` must report; generated values may not.
for (const node of descriptionsIn(document)) {
  for (const key of ['example', 'examples', 'default']) delete node[key];
  // A value generated for one variant may match others, too, if nothing distinguishes them.
  if (node['oneOf'] !== undefined && node['anyOf'] === undefined) {
    node['anyOf'] = node['oneOf'];
    delete node['oneOf'];
  }
}
// Some references led through parts that were renamed.
for (const node of descriptionsIn(document)) {
  const { $ref: ref } = node;
  if (typeof ref === 'string' && resolve(document, { $ref: ref }) === undefined)
    node['$ref'] = ref.replaceAll('/oneOf/', '/anyOf/');
}
for (const [parameter, value] of values) parameter['example'] = value;
const spec = join(folder, 'with-examples.json');
await writeFile(spec, JSON.stringify(document));

const mock = await startMockServer({ document });
let output = '';
const write = (text: string): void => {
  output += text;
  process.stdout.write(text);
};
const code = await main(['verify', '--spec', spec, '--base-url', mock.url], { out: write, error: write });
await mock.close().catch(() => {});
// There may be nothing to call: only operations without a body are called.
process.exit(code === 2 && output.includes('none that can be called') ? 0 : code);
