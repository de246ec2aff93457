import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { mcpTools, type McpTool, type McpToolsOptions } from './mcp-tools.ts';

/**
 * Calls back with the new tools whenever the server announces a change of its list, for the next run. Replaces the client's
 * handler for this notification, if any. A list that cannot be read is reported to `client.onerror`.
 *
 * @returns a function that stops it.
 */
export async function onToolsChanged(
  client: Client,
  changed: (tools: McpTool[]) => void | Promise<void>,
  options?: McpToolsOptions,
): Promise<() => void> {
  const { ToolListChangedNotificationSchema } = await import('@modelcontextprotocol/sdk/types.js');
  client.setNotificationHandler(ToolListChangedNotificationSchema, async () =>
    changed(await mcpTools(client, options)),
  );
  return () => client.removeNotificationHandler('notifications/tools/list_changed');
}
