/** A tool of an MCP server that says it failed (`isError`). The model gets the message. */
export class McpToolError extends Error {
  override readonly name: string = 'McpToolError';
  /** What the server sent. */
  readonly result: unknown;

  constructor(message: string, result: unknown) {
    super(message);
    this.result = result;
  }
}
