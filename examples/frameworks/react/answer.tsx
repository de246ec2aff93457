'use client';
import { useState } from 'react';
import { useStream } from './use-stream';

export function Answer() {
  const [prompt, setPrompt] = useState('Tell me a story.');
  const { text, error, isStreaming, ask, stop } = useStream('/api/answer');
  return (
    <section>
      <input aria-label="Prompt" value={prompt} onChange={(event) => setPrompt(event.target.value)} />
      <button onClick={() => void ask(prompt)}>Ask</button>
      <button onClick={stop} disabled={!isStreaming}>
        Stop
      </button>
      <p role="status">{text}</p>
      {error && <p role="alert">{`${error.name}: ${error.message}`}</p>}
    </section>
  );
}
