/** The used part of a `Client` of `@modelcontextprotocol/sdk`, so that every version 1 is compatible. */
export interface McpClient {
  getServerCapabilities(): { readonly tools?: { readonly listChanged?: boolean | undefined } | undefined } | undefined;
  listTools(
    params?: { cursor?: string },
    options?: { signal?: AbortSignal; timeout?: number },
  ): Promise<{ readonly tools: readonly McpToolDescription[]; readonly nextCursor?: string | undefined }>;
  callTool(
    params: { name: string; arguments?: Record<string, unknown> },
    resultSchema: undefined,
    options: {
      signal: AbortSignal;
      timeout?: number;
      resetTimeoutOnProgress: boolean;
      onprogress: (progress: McpProgress) => void;
    },
  ): Promise<unknown>;
}

/** A tool as a server lists it. */
export interface McpToolDescription {
  readonly name: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly inputSchema: { readonly type: 'object'; readonly [keyword: string]: unknown };
  readonly annotations?: McpToolAnnotations | undefined;
}

/** A server's description of a tool's behaviour. It is only a hint: rely on it only for trusted servers. */
export interface McpToolAnnotations {
  /** Name for people. */
  readonly title?: string | undefined;
  /** True if it changes nothing. */
  readonly readOnlyHint?: boolean | undefined;
  /** True if it may destroy something. */
  readonly destructiveHint?: boolean | undefined;
  /** True if calling it again with the same arguments changes nothing more. */
  readonly idempotentHint?: boolean | undefined;
  /** True if it accesses outside systems, such as the web. */
  readonly openWorldHint?: boolean | undefined;
}

/** A progress notification of a running call. */
export interface McpProgress {
  /** Progress of the call; increases. */
  readonly progress: number;
  /** The final value of `progress`, if known. */
  readonly total?: number | undefined;
  /** Status message, for people. */
  readonly message?: string | undefined;
}
