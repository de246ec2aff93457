import { afterEach, expect, it, vi } from 'vitest';
import { paint, paintProblem } from '../../src/cli/paint.ts';

afterEach(() => vi.unstubAllEnvs());

const pipe = process.stderr;
const GREEN = '\u001b[32m✓\u001b[39m models.list';

it('paints the beginnings of lines where colours are asked for', () => {
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('FORCE_COLOR', '1');
  expect(paint('✓ models.list\nplain ✓\n', pipe)).toBe(`${GREEN}\nplain ✓\n`);
  expect(paint('404 GET /models', pipe)).toBe('\u001b[33m404\u001b[39m GET /models');
  expect(paint('404 models', pipe)).toBe('404 models');
  expect(paintProblem('Wrong.\n', pipe)).toBe('\u001b[31mWrong.\u001b[39m\n');
});

it('leaves text alone with NO_COLOR', () => {
  vi.stubEnv('FORCE_COLOR', undefined);
  vi.stubEnv('NO_COLOR', '1');
  expect(paint('✓ models.list', pipe)).toBe('✓ models.list');
  expect(paintProblem('Wrong.\n', pipe)).toBe('Wrong.\n');
});
