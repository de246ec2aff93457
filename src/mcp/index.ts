export { mcpTools, type McpTool, type McpToolsOptions } from './mcp-tools.ts';
export { McpToolError } from './mcp-tool-error.ts';
export { onToolsChanged } from './on-tools-changed.ts';
export type { McpClient, McpProgress, McpToolAnnotations, McpToolDescription } from './client.ts';
