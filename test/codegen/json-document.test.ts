import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJSONDocument } from '../../src/codegen/json-document.ts';
import { runGenerate, temporaryFolder } from './harness.ts';

describe('a document in JSON', () => {
  it('has the value that JSON has', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJSONDocument(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('may contain text that looks like properties, and backslashes', () => {
    const value = { 'a"b\\': '{"a":1,"a":2}', '\\': ['\\\\', '"', '\\"'], ':': ': "x":' };
    expect(parseJSONDocument(JSON.stringify(value))).toEqual(value);
  });

  it.each(['{"a":1,"a":2}', '{"b":{"a":1,"\\u0061":2}}', '{"a" : 1 ,\n"a" :\n1}'])(
    'is left to the parser of YAML if a name occurs twice: %s',
    (text) => {
      expect(parseJSONDocument(text)).toBeUndefined();
    },
  );

  it.each(['[]', 'openapi: 3.1.0', '{a: 1}', '{"a":1} # YAML', '', '{'])(
    'is left to the parser of YAML if it is %j',
    (text) => {
      expect(parseJSONDocument(text)).toBeUndefined();
    },
  );

  it('is refused with the position of a name that occurs twice', async () => {
    await using folder = await temporaryFolder();
    const text = '{"openapi":"3.1.0","info":{"title":"T","version":"1"},\n"paths":{},\n"paths":{}}';
    const document = await folder.write({ 'api.json': text });
    const { code, error } = await runGenerate(document, join(folder.path, 'out'));
    expect(code).toBe(2);
    expect(error).toMatch(/api\.json:3:\d+.*duplicate/is);
  });
});
