import { isUserAbortError, Stream } from 'openrouter-fetch';
import { useCallback, useEffect, useRef, useState } from 'react';

export interface StreamedAnswer {
  text: string;
  error: Error | undefined;
  isStreaming: boolean;
  ask(prompt: string): Promise<void>;
  stop(): void;
}

/**
 * Reads the stream relayed by the route `url`. A new question, `stop` and leaving the page all end the previous
 * request.
 */
export function useStream(url: string): StreamedAnswer {
  const [text, setText] = useState('');
  const [error, setError] = useState<Error>();
  const [isStreaming, setStreaming] = useState(false);
  const current = useRef<AbortController>(undefined);
  const stop = useCallback(() => current.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const ask = useCallback(
    async (prompt: string) => {
      stop();
      const { signal } = (current.current = new AbortController());
      setText('');
      setError(undefined);
      setStreaming(true);
      try {
        const stream = await Stream.fromResponse(fetch(url, { method: 'POST', body: prompt, signal }));
        for await (const delta of stream.textDeltas()) setText((before) => before + delta);
      } catch (error) {
        if (!isUserAbortError(error)) setError(error as Error);
      } finally {
        if (current.current?.signal === signal) setStreaming(false);
      }
    },
    [url, stop],
  );
  return { text, error, isStreaming, ask, stop };
}
