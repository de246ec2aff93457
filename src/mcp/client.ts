/** What is used of a `Client` of `@modelcontextprotocol/sdk`: its shape alone, so that any version 1 fits. */
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

/** What a server says of a tool. A hint only: a server that is not trusted can say anything. */
export interface McpToolAnnotations {
  /** Name for people. */
  readonly title?: string | undefined;
  /** True: it changes nothing. */
  readonly readOnlyHint?: boolean | undefined;
  /** True: it may destroy something. */
  readonly destructiveHint?: boolean | undefined;
  /** True: calling it again with the same arguments changes nothing more. */
  readonly idempotentHint?: boolean | undefined;
  /** True: it reaches things outside, such as the web. */
  readonly openWorldHint?: boolean | undefined;
}

/** A progress notification of a running call. */
export interface McpProgress {
  /** How far the call is; grows. */
  readonly progress: number;
  /** What `progress` is out of, if that is known. */
  readonly total?: number | undefined;
  /** What is happening, for people. */
  readonly message?: string | undefined;
}
