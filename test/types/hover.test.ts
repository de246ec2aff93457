import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FILE = `${ROOT}test/types/hover-sample.ts`;
const SAMPLE = `
import { OpenRouter } from '../../src/index.ts';
const openrouter = new OpenRouter();
const params = { model: 'a/b', messages: [{ role: 'user' as const, content: 'Hi' }] };
const answer = await openrouter.chat.completions.create(params);
const stream = await openrouter.chat.completions.create({ ...params, stream: true });
const choice = answer.choices[0];
const usage = answer.usage;
const key = (await openrouter.keys.getCurrent()).data;
`;

let service: ts.LanguageService;
/** Files that are not on the disk. */
const texts = new Map([[FILE, SAMPLE]]);

/** What an editor shows for the last occurrence of \`text\`, as one line. */
function hover(text: string, offset = 0): string {
  const info = service.getQuickInfoAtPosition(FILE, SAMPLE.lastIndexOf(text) + offset);
  return ts.displayPartsToString(info?.displayParts).replace(/\s+/g, ' ');
}

beforeAll(() => {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: (path) => texts.get(path) ?? '1',
    getScriptSnapshot: (path) => {
      const text = texts.get(path) ?? ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ROOT,
    getCompilationSettings: () => options,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    readDirectory: (...args) => ts.sys.readDirectory(...args),
    directoryExists: (path) => ts.sys.directoryExists(path),
  };
  service = ts.createLanguageService(host);
  expect(service.getSemanticDiagnostics(FILE)).toEqual([]);
});

describe('a mistake', () => {
  const MISTAKES = `${ROOT}test/types/mistakes-sample.ts`;

  it.each([
    ['a property that does not exist', `create({ messages, max_token: 1 })`, 'max_token'],
    ['a property that does not exist, beside stream', `create({ messages, max_token: 1, stream: true })`, 'max_token'],
    ['a value of another type', `create({ messages, temperature: 'hot' })`, 'temperature'],
  ])('%s is reported once, where it is', (_, call, where) => {
    const code = `import { OpenRouter } from '../../src/index.ts';
const messages = [{ role: 'user' as const, content: 'Hi' }];
void new OpenRouter().chat.completions.${call};
`;
    texts.set(MISTAKES, code);
    const found = service.getSemanticDiagnostics(MISTAKES);
    expect(found).toHaveLength(1);
    const [{ start, messageText }] = found as [ts.Diagnostic];
    expect(code.slice(start)).toMatch(new RegExp(`^${where}\\b`));
    expect(ts.flattenDiagnosticMessageText(messageText, '\n')).not.toMatch(/overload/i);
  });
});

describe('what an editor shows', () => {
  it('over the method: at most 250 characters', () => {
    for (const call of ['create(params)', 'create({ ...params']) {
      const text = hover(call, 1);
      expect(text).toMatch(/ChatCompletions\.create<(true|undefined)>\(/);
      expect(text.length, text).toBeLessThanOrEqual(250);
    }
  });

  it('over responses and their properties: a name', () => {
    expect(hover('const answer', 7)).toBe('const answer: ChatCompletion');
    expect(hover('const stream', 7)).toBe('const stream: Stream<ChatCompletionChunk, ChatCompletion>');
    expect(hover('const choice', 7)).toBe('const choice: ChatCompletionChoice | undefined');
    expect(hover('const usage', 7)).toBe('const usage: Usage | null | undefined');
    expect(hover('const key', 7)).toBe('const key: CurrentKey');
  });
});
