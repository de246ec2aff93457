/** A tool of an MCP server reported that it failed (`isError`). The model gets the message. */
export class McpToolError extends Error {
  override readonly name: string = 'McpToolError';
  /** The server's result. */
  readonly result: unknown;

  constructor(message: string, result: unknown) {
    super(message);
    this.result = result;
  }
}
