import { describe, expect, it } from 'vitest';
import { documentFault } from '../../../src/openapi/check.ts';

describe('documentFault', () => {
  it.each(['3.0.0', '3.0.3', '3.1.0', '3.1'])('accepts OpenAPI %s', (openapi) => {
    expect(documentFault({ openapi })).toBeUndefined();
  });

  it.each([
    [null, 'is not an OpenAPI document: it is not an object'],
    [[], 'is not an OpenAPI document: it is not an object'],
    ['openapi: 3.1.0', 'is not an OpenAPI document: it is not an object'],
    [{ paths: {} }, 'is not an OpenAPI document: its `openapi` field is missing'],
    [{ swagger: '2.0' }, 'is Swagger 2.0; convert it to OpenAPI 3.0 or 3.1 first'],
    [{ openapi: '3.3.0' }, 'is OpenAPI 3.3.0; only 3.0, 3.1 and 3.2 are supported'],
    [{ openapi: '3.10.0' }, 'is OpenAPI 3.10.0; only 3.0, 3.1 and 3.2 are supported'],
    [{ openapi: 3.1 }, 'is OpenAPI 3.1; only 3.0, 3.1 and 3.2 are supported'],
  ])('explains %j', (document, fault) => {
    expect(documentFault(document)).toBe(fault);
  });
});
