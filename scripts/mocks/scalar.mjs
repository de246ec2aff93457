// Serves the document in the first argument with Scalar's mock server on a free port, and prints its URL.
import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { createMockServer } from '@scalar/mock-server';

const document = JSON.parse(await readFile(process.argv[2], 'utf8'));
const { fetch } = await createMockServer({ document, logger: false });
serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`listening on http://127.0.0.1:${port}`));
