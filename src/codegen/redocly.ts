/** Runs the Redocly CLI, which lints and bundles. https://redocly.com/docs/cli/commands */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { GenerateError, type Problem } from './problem.ts';

const CLI = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js');

export interface LintFinding extends Problem {
  readonly severity: 'error' | 'warn';
}

/** Findings of the rules in `config`. Throws for what cannot be read at all. */
export async function lint(document: string, config: string): Promise<LintFinding[]> {
  const { stdout, stderr } = await run([
    'lint',
    document,
    '--format',
    'json',
    '--max-problems',
    '1000',
    '--config',
    config,
  ]);
  let report: Report;
  try {
    report = JSON.parse(stdout) as Report;
  } catch {
    throw new GenerateError([unreadable(document, stderr)]);
  }
  return report.problems.map((problem) => {
    const [location] = problem.location;
    const ref = location?.source.ref;
    return {
      file: shownPath(ref ?? document),
      line: location?.start?.line,
      column: location?.start?.col,
      rule: problem.ruleId,
      message: withoutFolder(problem.message.trim()),
      advice: adviceFor(problem),
      severity: problem.severity,
    };
  });
}

export interface BundleOptions {
  readonly config: string;
  /** File to write. */
  readonly output: string;
  /** Two components of one name are an error. */
  readonly strict: boolean;
  /** Ends the process. */
  readonly signal: AbortSignal;
}

/** The document in one piece, as JSON. */
export async function bundle(document: string, { config, output, strict, signal }: BundleOptions): Promise<unknown> {
  const conflicts = ['--component-renaming-conflicts-severity', strict ? 'error' : 'off'];
  const { stderr, failed } = await run(['bundle', document, '--config', config, '-o', output, ...conflicts], signal);
  if (failed) throw new GenerateError(bundlingProblems(stderr) ?? [unreadable(document, stderr)]);
  return JSON.parse(await readFile(output, 'utf8'));
}

interface Report {
  readonly problems: readonly ReportedProblem[];
}

interface ReportedProblem {
  readonly ruleId: string;
  readonly severity: 'error' | 'warn';
  readonly message: string;
  readonly suggest?: readonly string[];
  readonly reference?: string;
  readonly location: readonly {
    readonly source: { readonly ref: string };
    readonly start?: { readonly line: number; readonly col: number };
  }[];
}

interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly failed: boolean;
}

function run(args: readonly string[], signal?: AbortSignal): Promise<Run> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  return new Promise((done) => {
    execFile(process.execPath, [CLI, ...args], { env, maxBuffer: 2 ** 28, signal }, (error, stdout, stderr) => {
      done({ stdout, stderr, failed: error !== null });
    });
  });
}

/** The bundler writes for people: `[1] file:line:column at #/pointer`, an empty line, what is wrong. */
function bundlingProblems(stderr: string): Problem[] | undefined {
  const lines = stderr.split('\n');
  const found = lines.flatMap((head, index) => {
    const [, place = ''] = /^\[\d+\] (.*)$/.exec(head.split(' at ', 1)[0] ?? '') ?? [];
    const [column, line, ...file] = place.split(':').reverse();
    const message = lines[index + 1] === '' ? lines[index + 2] : undefined;
    if (!message || !isCount(line) || !isCount(column)) return [];
    return {
      file: shownPath(file.reverse().join(':')),
      line: Number(line),
      column: Number(column),
      rule: 'bundle',
      message: withoutFolder(message),
      advice: message.includes('same name') ? 'Give one of the two another name.' : undefined,
    };
  });
  return found.length === 0 ? undefined : found;
}

const isCount = (text: string | undefined): boolean => /^\d+$/.test(text ?? '');

/** A document that is no YAML, no JSON, no OpenAPI, or not there. */
function unreadable(document: string, stderr: string): Problem {
  const file = shownPath(document);
  const bullets = stderr.split('\n').flatMap((line) => (line.trim().startsWith('- ') ? line.trim().slice(2) : []));
  const syntax = bullets
    .map((bullet) => /^([^"]*) in "[^"]*" \((\d+):(\d+)\)/.exec(bullet))
    .find((found) => found !== null);
  if (syntax) {
    const [, message = '', line, column] = syntax;
    return {
      file,
      line: Number(line),
      column: Number(column),
      rule: 'syntax',
      message: `${upper(message)}.`,
      advice: 'Mend the YAML or JSON at this place.',
    };
  }
  if (/does not exist|ENOENT/.test(stderr)) {
    return {
      file,
      rule: 'file',
      message: 'There is no such file.',
      advice: 'Give the path of an OpenAPI document, or a URL.',
    };
  }
  const reason = bullets[0] ?? (stderr.trim().split('\n').slice(-3).join(' ') || 'It could not be read.');
  return {
    file,
    rule: 'document',
    message: withoutFolder(reason),
    advice: 'Give an OpenAPI 3.0 or 3.1 document in YAML or JSON.',
  };
}

function adviceFor({ ruleId, suggest, reference }: ReportedProblem): string | undefined {
  const [guess] = suggest ?? [];
  if (guess !== undefined) return `Did you mean ${guess}?`;
  if (ruleId === 'no-unresolved-refs') return 'Write the reference so that file and name exist, or add what it names.';
  if (ruleId === 'operation-operationId') return 'Give the operation an operationId; it names the method.';
  if (ruleId === 'operation-operationId-unique') return 'Give one of the two operations another operationId.';
  return reference === undefined ? 'See the rule in redocly.yaml.' : `See ${reference}`;
}

/** Relative to the working directory where it lies within it; URLs stay. */
export function shownPath(path: string): string {
  if (/^https?:/.test(path)) return path;
  const full = resolve(path);
  const near = relative(process.cwd(), full);
  return near.startsWith('..') ? full : near;
}

function withoutFolder(message: string): string {
  return message.replaceAll(`${process.cwd()}/`, '');
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
