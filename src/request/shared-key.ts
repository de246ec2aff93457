/**
 * A key function whose runs are shared: while one is under way, every attempt that asks for a key waits for it. For keys that
 * are the same for all calls and dear to get; never where the key depends on who is asking.
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
