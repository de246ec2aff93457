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
  /** What `×` means under the table, if it is not the ratio to bare fetch. */
  readonly ratio?: string;
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

/** Where no budget depends on the others: what a program would use instead, and the client most people know. */
export const SHORT_LIST: readonly string[] = ['bare-fetch', 'bare-node-fetch', 'ours', 'ours-node', 'openai'];

/** The floor of measures of the compiler. */
export const EMPTY = '**×** is the ratio to `empty`, a project that imports nothing, within the same round.';
