import { describe, expect, it } from 'vitest';
import { createUsageScan } from '../../../../src/helpers/cost/usage-scan.ts';

/** The costs that are told while `text` passes, three bytes at a time. */
function scan(text: string, contentType = 'application/json'): (number | undefined)[] {
  const costs: (number | undefined)[] = [];
  const { push, end } = createUsageScan(contentType, ({ cost }) => void costs.push(cost));
  const bytes = new TextEncoder().encode(text);
  for (let n = 0; n < bytes.length; n += 3) push(bytes.slice(n, n + 3));
  end();
  return costs;
}

describe('createUsageScan', () => {
  it('prefers the usage of the answer itself to that of a part, in either order', () => {
    expect(scan('{"usage":{"cost":1},"response":{"usage":{"cost":2}}}')).toEqual([1]);
    expect(scan('{"response":{"usage":{"cost":2}},"usage":{"cost":1}}')).toEqual([2, 1]);
  });

  it('finds it in the envelopes an answer can have, and in no other member', () => {
    for (const name of ['response', 'data', 'provider']) expect(scan(`{"${name}":{"usage":{"cost":2}}}`)).toEqual([2]);
    expect(scan('{"metadata":{"usage":{"cost":2}},"error":{"usage":{"cost":3}}}')).toEqual([]);
  });

  it('reads behind white space and comments that keep the connection open', () => {
    expect(scan('\n \n: OPENROUTER PROCESSING\n\n{"usage":{"cost":1}}')).toEqual([1]);
  });

  it('passes over a usage that is none, or too large', () => {
    expect(scan('{"usage":{"cost":"a lot"}}')).toEqual([]);
    expect(scan('{"usage":{"cost":}}')).toEqual([]);
    expect(scan(`{"usage":{"cost":1,"x":"${'x'.repeat(70_000)}"}}`)).toEqual([]);
  });

  it('reads the events of a stream, the last one without its blank line too', () => {
    const type = 'text/event-stream; charset=utf-8';
    expect(scan('data: {"usage":null}\n\ndata: {"usage" : {"cost":1}}\n\ndata: [DONE]\n\n', type)).toEqual([1]);
    expect(scan('data: {"text":"\\"usage\\":{"}\n\ndata: {"usage":{"cost":1}}', type)).toEqual([1]);
    expect(scan('data: "usage":{\n\n', type)).toEqual([]);
  });
});
