/** The table of `npm run test:documents`: a row for each document, a time for each step. */
export interface StepResult {
  readonly step: Step;
  readonly seconds: number;
  /** Why it failed. */
  readonly fault?: string | undefined;
  /** A note about a success. */
  readonly note?: string | undefined;
}

export const STEPS = ['generate', 'TypeScript 5', 'TypeScript 7', 'call', 'verify', 'diff'] as const;
export type Step = (typeof STEPS)[number];

const NAME_WIDTH = 20;
const WIDTH = 16;

export const HEAD: string = [''.padEnd(NAME_WIDTH), ...STEPS.map((step) => step.padEnd(WIDTH))].join('').trimEnd();

export function formatRow(name: string, results: readonly StepResult[]): string {
  const cells = STEPS.map((step) => {
    const result = results.find((one) => one.step === step);
    if (!result) return '–';
    const { seconds, fault, note } = result;
    return `${seconds.toFixed(1)} s${fault === undefined ? '' : ' FAILED'}${note === undefined ? '' : ` ${note}`}`;
  });
  return [name.padEnd(NAME_WIDTH), ...cells.map((cell) => cell.padEnd(WIDTH))].join('').trimEnd();
}
