// An MCP server for one folder: it lists and reads its files. Started by ../mcp.ts.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as z from 'zod';

const [folder = '.'] = process.argv.slice(2);
const server = new McpServer({ name: 'files', version: '1.0.0' });
const annotations = { readOnlyHint: true };

server.registerTool('list', { description: 'Names of the files.', annotations }, async () => {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return { content: [{ type: 'text', text: names.join('\n') }], structuredContent: { names } };
});
server.registerTool(
  'read',
  { description: 'The text of a file.', inputSchema: { name: z.string().describe('One of the names.') }, annotations },
  async ({ name }) => {
    // A model may request `../../etc/passwd`.
    const text = await readFile(join(folder, basename(name)), 'utf8');
    return { content: [{ type: 'text', text }] };
  },
);
await server.connect(new StdioServerTransport());
