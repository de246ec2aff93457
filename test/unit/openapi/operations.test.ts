import { describe, expect, it } from 'vitest';
import { listOperations, nameOf, successStatusOf } from '../../../src/openapi/operations.ts';

const document = {
  openapi: '3.1.0',
  paths: {
    '/a/{id}': {
      parameters: [{ $ref: '#/components/parameters/Id' }, { name: 'X-Trace', in: 'header', required: false }],
      delete: { operationId: 'a.delete' },
      get: {
        parameters: [
          { name: 'x-trace', in: 'header', required: true },
          { name: 'id', in: 'query' },
          { $ref: '#/components/parameters/None' },
          null,
        ],
      },
      summary: 'not a method',
      'x-get': {},
    },
    '/b': { $ref: '#/components/pathItems/B' },
    '/broken': null,
    '/none': { $ref: '#/nowhere' },
  },
  components: {
    parameters: { Id: { name: 'id', in: 'path', required: true } },
    pathItems: { B: { trace: {}, post: { operationId: 'b.create' } } },
  },
};

describe('listOperations', () => {
  const operations = listOperations(document);

  it('lists methods in one order, path items behind references included', () => {
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'get /a/{id}',
      'delete /a/{id}',
      'post /b',
      'trace /b',
    ]);
    expect(operations.map(({ place }) => place.pointer)).toEqual([
      '#/paths/~1a~1{id}/get',
      '#/paths/~1a~1{id}/delete',
      '#/components/pathItems/B/post',
      '#/components/pathItems/B/trace',
    ]);
    expect(operations.map(nameOf)).toEqual(['GET /a/{id}', 'a.delete', 'b.create', 'TRACE /b']);
  });

  it('merges the parameters of the path item and of the operation by location and name', () => {
    expect(operations[0]?.parameters).toEqual([
      { name: 'id', in: 'path', required: true },
      { name: 'x-trace', in: 'header', required: true },
      { name: 'id', in: 'query' },
    ]);
    expect(operations[0]?.parameterPlaces.map(({ pointer }) => pointer)).toEqual([
      '#/components/parameters/Id',
      '#/paths/~1a~1{id}/get/parameters/0',
      '#/paths/~1a~1{id}/get/parameters/1',
    ]);
  });

  it.each([{}, { paths: null }, { paths: [] }, { paths: { '/a': { get: 1, parameters: {} } } }])(
    'finds nothing in %j',
    (other) => {
      expect(listOperations(other)).toEqual([]);
    },
  );
});

describe('successStatusOf', () => {
  it('is the first documented 2xx, else 200', () => {
    expect(successStatusOf({ responses: { default: {}, '404': {}, '201': {} } })).toBe(201);
    expect(successStatusOf({ responses: { '2XX': {} } })).toBe(200);
    expect(successStatusOf({})).toBe(200);
  });
});
