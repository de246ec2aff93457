import { InvalidRequestError } from '../errors/failures.ts';
import { tool, type Tool, type ToolContext } from '../helpers/run-tools/tool.ts';
import { asRecord } from '../json.ts';
import type { McpClient, McpProgress, McpToolAnnotations, McpToolDescription } from './client.ts';
import { McpToolError } from './mcp-tool-error.ts';
import { messageOf, partsOf } from './result-parts.ts';
import { toolNames } from './tool-names.ts';

export interface McpToolsOptions {
  /** Prefix of the tools' names, such as `files_`, so that the tools of two servers do not collide. @default '' */
  prefix?: string | undefined;
  /** Selects the tools to offer to the model. @default all */
  filter?: ((tool: McpToolDescription) => boolean) | undefined;
  /**
   * Longest time of a call without a progress notification, in ms; each one restarts it.
   * @default 60_000, of the SDK
   */
  timeout?: number | undefined;
  /** Called with the progress notifications of running calls; `name` is the tool's name on the server. */
  onProgress?: ((progress: McpProgress, call: { readonly name: string } & ToolContext) => void) | undefined;
  /** Aborts the listing of the tools. */
  signal?: AbortSignal | undefined;
}

/** A tool of a server, for `runTools`. */
export interface McpTool extends Tool<string, Record<string, unknown>> {
  /** Its name on the server. */
  readonly serverName: string;
  /** The server's annotations, such as whether it only reads. */
  readonly annotations: McpToolAnnotations;
}

/** Servers list their tools in pages; a server with more pages than this would never end. */
const MAX_PAGES = 1_000;

/**
 * The tools of a server, for `runTools`: with the server's schemas, and with images, audio and files of results as parts.
 * Errors of tools are sent to the model. Aborting the run cancels the calls on the server. Call it again when the server's list
 * changes.
 *
 * @throws `InvalidRequestError` for a client that is not connected.
 */
export async function mcpTools(client: McpClient, options: McpToolsOptions = {}): Promise<McpTool[]> {
  const listed = (await listAll(client, options)).filter((each) => options.filter?.(each) ?? true);
  const names = toolNames(
    listed.map(({ name }) => name),
    options.prefix ?? '',
  );
  return listed.map((description, index) => toTool(client, description, names[index] as string, options));
}

async function listAll(
  client: McpClient,
  { signal, timeout }: McpToolsOptions,
): Promise<readonly McpToolDescription[]> {
  const capabilities = client.getServerCapabilities();
  if (!capabilities) throw new InvalidRequestError('The MCP client is not connected: await client.connect(…) first.');
  if (!capabilities.tools) return [];
  const found: McpToolDescription[] = [];
  const cursors = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await client.listTools(cursor === undefined ? {} : { cursor }, {
      ...(signal && { signal }),
      ...(timeout !== undefined && { timeout }),
    });
    found.push(...page.tools);
    cursor = page.nextCursor;
    if (cursor !== undefined && (cursors.has(cursor) || cursors.size === MAX_PAGES))
      throw new Error('The MCP server lists its tools without end.');
    if (cursor !== undefined) cursors.add(cursor);
  } while (cursor !== undefined);
  return found;
}

function toTool(
  client: McpClient,
  { name: serverName, title, description, inputSchema, annotations = {} }: McpToolDescription,
  name: string,
  { timeout, onProgress }: McpToolsOptions,
): McpTool {
  const made: Tool<string, Record<string, unknown>> = tool<Record<string, unknown>>({
    name,
    description: description ?? title ?? annotations.title,
    parameters: inputSchema,
    execute: async (args, context) => {
      const result = await client.callTool({ name: serverName, arguments: args }, undefined, {
        signal: context.signal,
        ...(timeout !== undefined && { timeout }),
        // Without it, servers send no progress, and a long call would time out.
        onprogress: (progress) => onProgress?.(progress, { name: serverName, ...context }),
        resetTimeoutOnProgress: true,
      });
      if (asRecord(result)?.['isError'] === true)
        throw new McpToolError(messageOf(result) || 'The tool failed.', result);
      const parts = partsOf(result);
      const [only] = parts;
      if (only?.type === 'text' && parts.length === 1) return only.text;
      return parts.length === 0 ? undefined : parts;
    },
  });
  return { ...made, serverName, annotations };
}
