import { printable, redact } from '../log.ts';

/** A tool of an MCP server reported that it failed (`isError`). The model gets the message. */
export class McpToolError extends Error {
  override readonly name: string = 'McpToolError';
  /** The server's result. */
  readonly result: unknown;

  constructor(message: string, result: unknown) {
    super(redact(printable(message)));
    this.result = result;
  }
}
