import { describe, expect, it } from 'vitest';
import { keyFor } from '../../../src/openapi/security.ts';
import type { OpenApi, SecurityRequirement } from '../../../src/openapi/types.ts';

const bearer = { type: 'http', scheme: 'Bearer' };
const document: OpenApi = {
  openapi: '3.1.0',
  components: {
    securitySchemes: {
      apiKey: bearer,
      managementKey: { $ref: '#/components/securitySchemes/apiKey' },
      provisioning_key: bearer,
      oauth: { type: 'oauth2' },
      cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
    },
  },
};

const way = (...names: string[]): SecurityRequirement => Object.fromEntries(names.map((name) => [name, []]));

describe('keyFor', () => {
  it.each([
    [[way('apiKey')], 'apiKey'],
    [[way('managementKey')], 'managementKey'],
    [[way('provisioning_key')], 'managementKey'],
    [[way('managementKey'), way('apiKey')], 'apiKey'],
    [[way('oauth')], 'apiKey'],
    [[way('unknown')], 'apiKey'],
    [[way(), way('apiKey')], 'optional'],
    [[way('apiKey'), way()], 'optional'],
    [[way('cookie')], 'none'],
    [[way()], 'none'],
    [[], 'none'],
  ])('for %j is %s', (security, key) => {
    expect(keyFor(document, { security })).toBe(key);
    expect(keyFor({ ...document, security }, {})).toBe(key);
  });

  it('prefers what the operation says to what the document says', () => {
    expect(keyFor({ ...document, security: [way('apiKey')] }, { security: [] })).toBe('none');
  });

  it('is the key there is where a document says nothing about security', () => {
    expect(keyFor({ openapi: '3.1.0' }, {})).toBe('optional');
    expect(keyFor(document, {})).toBe('none');
  });
});
