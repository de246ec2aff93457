import { asRecord, asString, parseJSON } from '../json.ts';

const MAX_LENGTH = 2_000;

/**
 * The most telling text in an error: the upstream's own words (`metadata.raw`, often JSON text inside JSON text) before
 * the API's summary, because that is usually just "Provider returned error".
 */
export function upstreamReason(error: unknown, metadata: Record<string, unknown> | undefined): string | undefined {
  const reason = textIn(metadata?.raw, 0) ?? textIn(error, 0);
  return reason && reason.length > MAX_LENGTH ? `${reason.slice(0, MAX_LENGTH)}…` : reason;
}

function textIn(value: unknown, depth: number): string | undefined {
  if (depth > 4) return undefined;
  if (typeof value === 'string') {
    const text = value.trim();
    const nested = /^[{["]/.test(text) ? textIn(parseJSON(text), depth + 1) : undefined;
    return nested ?? (text || undefined);
  }
  const record = asRecord(value);
  if (!record) return undefined;
  for (const key of ['error', 'message', 'detail', 'msg']) {
    const text = textIn(record[key], depth + 1);
    if (text) return text;
  }
  return asString(record.code);
}
