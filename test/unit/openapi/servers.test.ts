import { describe, expect, it } from 'vitest';
import { basePathOf } from '../../../src/openapi/servers.ts';

describe('basePathOf', () => {
  it.each([
    [undefined, ''],
    [[], ''],
    [[null], ''],
    [[{ url: 'https://api.example' }], ''],
    [[{ url: 'https://api.example/api/v1/' }], '/api/v1'],
    [[{ url: '/v2' }], '/v2'],
    [[{ url: 'https://{host}/{v}', variables: { host: { default: 'a.example' }, v: { default: 'v9' } } }], '/v9'],
    [[{ url: 'https://{host}/v1' }], ''],
  ])('of %j', (servers, path) => {
    expect(basePathOf({ servers })).toBe(path);
  });
});
