import type { Row } from './results.ts';

/** The context of a measure. */
export interface Bench {
  /** Origin of the server. */
  readonly origin: string;
  /** Rounds to interleave; fewer with `--quick`. */
  readonly rounds: number;
  readonly quick: boolean;
}

/** Fewer rounds, for figures without a budget. */
export const fewer = (bench: Bench): Bench => ({ ...bench, rounds: Math.min(3, bench.rounds) });

export interface Measure {
  /** As in `--only`. */
  readonly name: string;
  readonly title: string;
  /** Explains the figures, in a sentence below their table. */
  readonly explain?: string;
  run(bench: Bench): Promise<Row[]>;
}

/** Contenders by file name; the first is the floor. */
export const CONTENDERS: Readonly<Record<string, string>> = {
  'bare-fetch': 'bare fetch',
  'bare-node-fetch': 'nodeFetch by hand',
  ours: 'openrouter-fetch',
  'ours-standalone': 'openrouter-fetch, standalone',
  'ours-node': 'openrouter-fetch, nodeFetch',
  'openapi-fetch': 'openapi-fetch + eventsource-parser',
  openai: 'openai',
  'openrouter-sdk': '@openrouter/sdk',
  'ai-sdk': 'ai + provider',
};

export const FLOOR = 'bare-fetch';

/** Those that differ at run time: a standalone operation runs the same code as the class. */
export const RUNNING: readonly string[] = Object.keys(CONTENDERS).filter((name) => name !== 'ours-standalone');
