// An agent that works with files: the tools of an MCP server, given to a model.
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { OpenRouter } from 'openrouter-fetch';
import { runTools } from 'openrouter-fetch/helpers';
import { mcpTools } from 'openrouter-fetch/mcp';
import { fileURLToPath } from 'node:url';

// Any server works: { command: 'npx', args: ['-y', '@modelcontextprotocol/server-filesystem', '.'] }
const server = fileURLToPath(new URL('mcp-files/server.ts', import.meta.url));
const client = new Client({ name: 'example', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: process.execPath, args: [server, import.meta.dirname] }));

const tools = await mcpTools(client, { prefix: 'files_' });
console.log(`Tools: ${tools.map(({ name }) => name).join(', ')}`);

const run = runTools(new OpenRouter(), {
  model: 'openrouter/auto',
  messages: [{ role: 'user', content: 'Which of the files is about prices? Read it, and say what it does.' }],
  tools,
  // A server states which of its tools only read. The others need approval.
  approve: ({ name }) => tools.find((tool) => tool.name === name)?.annotations.readOnlyHint === true,
});
for await (const event of run) {
  if (event.type === 'text') process.stdout.write(event.text);
  else if (event.type === 'tool_call') console.log(`→ ${event.name}`, event.args);
}
console.log(`\n${(await run).stopReason}`);
await client.close();
