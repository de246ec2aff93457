import { messageOf } from '../../json.ts';
import { redact } from '../../log.ts';
import { MAX_TIMER_MS, untilAborted } from '../../time.ts';
import type { Tool, ToolContext } from './tool.ts';
import { toContent } from './tool-content.ts';
import type { ToolContent, ToolFailure } from './types.ts';

/** The outcome of a tool. */
export type Outcome =
  | { readonly ok: true; readonly result: unknown; readonly content: ToolContent }
  | { readonly ok: false; readonly reason: ToolFailure; readonly error: unknown; readonly content: string };

/**
 * Runs a tool within its timeout. Rejects, with the signal's reason, only if `signal` aborts; the result of a tool that keeps
 * running is discarded.
 */
export async function executeTool(
  tool: Tool<string, unknown>,
  args: unknown,
  context: Omit<ToolContext, 'signal'>,
  signal: AbortSignal,
): Promise<Outcome> {
  signal.throwIfAborted();
  const { timeout = Infinity } = tool;
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const late = new DOMException(`The tool took longer than ${timeout} ms.`, 'TimeoutError');
  const timer = timeout <= MAX_TIMER_MS ? setTimeout(() => controller.abort(late), timeout) : undefined;
  try {
    const running = (async () => tool.execute(args, { ...context, signal: controller.signal }))();
    const result = await untilAborted(running, controller.signal);
    return { ok: true, result, content: toContent(result) };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (controller.signal.aborted) return { ok: false, reason: 'timeout', error, content: `Error: ${late.message}` };
    return { ok: false, reason: 'failed', error, content: `Error: ${said(error)}` };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** The message of what a tool threw: models get nothing else, and no key. */
function said(error: unknown): string {
  const isShown = typeof error === 'string' || (typeof error === 'object' && error !== null);
  return redact(isShown ? messageOf(error, '') : '') || 'the tool failed.';
}
