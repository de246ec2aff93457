/**
 * A key function whose runs are shared: while one is pending, every attempt that needs a key waits for it. For keys that are
 * the same for all calls and expensive to get; never for keys that depend on the caller.
 *
 * @example
 * new OpenRouter({ apiKey: shared(() => vault.read('openrouter')) });
 */
export function shared(source: () => string | Promise<string>): () => Promise<string> {
  let running: Promise<string> | undefined;
  return () => {
    running ??= (async () => source())().finally(() => (running = undefined));
    return running;
  };
}
