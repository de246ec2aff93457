// Calls the operations of a generated folder that need only a path, against the mock of its document.
//
//   node test/documents/call.ts FOLDER DOCUMENT
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { call, type Client, type Operation } from '../../src/runtime.ts';
import { readWholeSpec } from '../../src/cli/read-spec.ts';
import { isSuccess, listOperations } from '../../src/openapi/operations.ts';
import { startMockServer } from '../../src/testing/index.ts';

/** Enough to verify that requests are written and responses read as documented. */
const MOST = 10;

const [folder = '', file = ''] = process.argv.slice(2);
const document = await readWholeSpec(file);
const module = (name: string): Promise<unknown> => import(pathToFileURL(join(folder, name)).href);
const { allOperations } = (await module('descriptors.ts')) as { allOperations: readonly Operation[] };
const { createClient } = (await module('client.ts')) as { createClient(options: object): Client };

const needsNothing = new Set(
  listOperations(document)
    .filter(({ method, parameters, operation }) => {
      // The target of a redirect is elsewhere.
      const isHere = Object.keys(operation.responses ?? {}).some((status) => isSuccess(status, operation));
      return method === 'get' && isHere && !parameters.some(({ required }) => required === true);
    })
    .map(({ path }) => path),
);
const chosen = allOperations.filter(
  ({ method, path, stream }) => method === 'GET' && !stream && needsNothing.has(path),
);
const mock = await startMockServer({ document });
const failures: string[] = [];
const auth = Object.fromEntries(Object.keys(document.components?.securitySchemes ?? {}).map((name) => [name, 'key']));
const client = createClient({
  baseURL: mock.url,
  apiKey: 'key',
  auth,
  maxRetries: 0,
  timeout: 20_000,
  logLevel: 'off',
});
for (const operation of chosen.slice(0, MOST)) {
  await call(client, operation, []).catch((error: unknown) => failures.push(`${operation.id}: ${String(error)}`));
}
await mock.close().catch(() => {});
const count = Math.min(MOST, chosen.length);
console.log([...failures, `${count - failures.length} of ${count} calls`].join('\n'));
process.exit(failures.length > 0 ? 1 : 0);
