/** Lints and bundles with Redocly. https://redocly.com/docs/cli/rules */
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { BaseResolver, Config, NormalizedProblem } from '@redocly/openapi-core';
import { hideDataReferences, showDataReferences } from '../openapi/data-references.ts';
import { parseJSONDocument } from './json-document.ts';
import { generators, loadGenerators } from './generators.ts';
import { GenerateError, type Problem } from './problem.ts';

export interface LintFinding extends Problem {
  readonly severity: 'error' | 'warn';
}

/** A document and its lint rules. Files are read only once. */
export class Redocly {
  readonly #document: string;
  readonly #config: Config;
  readonly #files: BaseResolver;

  private constructor(document: string, config: Config) {
    this.#document = document;
    this.#config = config;
    this.#files = localResolver(document, config);
  }

  /** `document`: path or URL. `rules`: path of the configuration. */
  static async open(document: string, rules: string): Promise<Redocly> {
    const { createConfig } = (await loadGenerators()).redocly;
    return new Redocly(document, await createConfig(await readFile(rules, 'utf8'), { configPath: rules }));
  }

  /** Returns the findings of the rules. Throws a `GenerateError` for documents that cannot be read at all. */
  async lint(): Promise<LintFinding[]> {
    const options = { ref: this.#document, config: this.#config, externalRefResolver: this.#files };
    const problems = await generators()
      .redocly.lint(options)
      .catch((error: unknown) => {
        throw new GenerateError([unreadable(this.#document, error)], { cause: error });
      });
    return problems.filter(({ ignored }) => !ignored).map(findingOf);
  }

  /** Bundles the document into one piece. `strict`: two components with the same name are an error. */
  async bundle(strict: boolean): Promise<unknown> {
    const { bundle, problems } = await generators().redocly.bundle({
      ref: this.#document,
      config: this.#config,
      externalRefResolver: this.#files,
      componentRenamingConflicts: strict ? 'error' : 'off',
    });
    const fatal = problems
      .map(findingOf)
      .filter(({ severity }) => strict || severity === 'error')
      .map((finding) => ({ ...finding, rule: 'bundle' }));
    if (fatal.length > 0) throw new GenerateError(fatal);
    showDataReferences(bundle.parsed);
    return bundle.parsed;
  }
}

/** Reads the document and, if it is a file, the files it refers to by path; nothing else, and no references in data. */
function localResolver(root: string, config: Config): BaseResolver {
  const { BaseResolver: Resolver, ResolveError } = generators().redocly;
  const isRemote = (path: string): boolean => /^[a-z][a-z\d+.-]+:/i.test(path);
  class LocalResolver extends Resolver {
    override async loadExternalRef(file: string): ReturnType<BaseResolver['loadExternalRef']> {
      if (file !== root && (isRemote(root) || isRemote(file)))
        throw new ResolveError(
          new Error(`${file} is not read: references are followed from file to file only. Bundle the document first.`),
        );
      return super.loadExternalRef(file);
    }

    override parseDocument(
      ...given: Parameters<BaseResolver['parseDocument']>
    ): ReturnType<BaseResolver['parseDocument']> {
      const [source] = given;
      const json = parseJSONDocument(source.body);
      const document = json === undefined ? super.parseDocument(...given) : { source, parsed: json };
      hideDataReferences(document.parsed);
      return document;
    }
  }
  return new LocalResolver(config.resolve);
}

function findingOf(problem: NormalizedProblem): LintFinding {
  const [location] = problem.location;
  const start = location && generators().redocly.getLineColLocation(location).start;
  return {
    file: shownPath(location?.source.absoluteRef ?? ''),
    line: start?.line,
    column: start?.col,
    pointer: location?.pointer,
    rule: problem.ruleId,
    message: withoutFolder(problem.message.trim()),
    advice: adviceFor(problem),
    severity: isUnread(location?.pointer) ? 'warn' : problem.severity,
  };
}

/** True for parts that nothing is generated from: extensions, and the schemas named by the tags of a discriminator. */
function isUnread(pointer: string | undefined): boolean {
  return pointer !== undefined && /\/x-|\/discriminator\/mapping\//.test(pointer);
}

/** For a document that is missing, or is not YAML, JSON or OpenAPI. */
function unreadable(document: string, error: unknown): Problem {
  const file = shownPath(document);
  const { message } = error instanceof Error ? error : new Error(String(error));
  const { ResolveError, YamlParseError } = generators().redocly;
  if (error instanceof YamlParseError) {
    const [reason = message] = message.split(' in "', 1);
    const { line, col } = error;
    return {
      file,
      line,
      column: col,
      rule: 'syntax',
      message: `${upper(reason)}.`,
      advice: 'Fix the YAML or JSON here.',
    };
  }
  if (error instanceof ResolveError && /ENOENT|no such file/.test(message)) {
    const advice = 'Pass the path of an OpenAPI document, or a URL.';
    return { file, rule: 'file', message: 'There is no such file.', advice };
  }
  const advice = 'Use an OpenAPI 3.0, 3.1 or 3.2 document in YAML or JSON.';
  return { file, rule: 'document', message: withoutFolder(message), advice };
}

function adviceFor({ ruleId, suggest, message, reference }: NormalizedProblem): string | undefined {
  const [guess] = suggest;
  if (guess !== undefined) return `Did you mean ${guess}?`;
  if (ruleId === 'no-unresolved-refs') return 'Write the reference so that file and name exist, or add what it names.';
  if (ruleId === 'operation-operationId') return 'Give the operation an operationId; it names the method.';
  if (ruleId === 'operation-operationId-unique') return 'Give one of the two operations another operationId.';
  if (message.includes('same name')) return 'Give one of the two another name.';
  return reference === undefined ? 'See the rule in redocly.yaml.' : `See ${reference}`;
}

/** Relative to the working directory if it is inside; URLs are unchanged. */
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
