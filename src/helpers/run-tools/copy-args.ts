/**
 * A copy of checked arguments, so that nobody who receives a call can change what runs. Lists, plain objects, dates, maps, sets
 * and bytes are copied; instances of the validator's classes are not.
 */
export function copyArgs(value: unknown, copies: Map<unknown, unknown> = new Map()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (copies.has(value)) return copies.get(value);
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    copies.set(value, list);
    for (const item of value) list.push(copyArgs(item, copies));
    return list;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    const copy: object = Object.create(prototype as object | null);
    copies.set(value, copy);
    for (const [key, property] of Object.entries(value)) {
      const copied = { value: copyArgs(property, copies), enumerable: true, configurable: true, writable: true };
      Object.defineProperty(copy, key, copied);
    }
    return copy;
  }
  const isData = value instanceof Date || value instanceof Map || value instanceof Set || ArrayBuffer.isView(value);
  return isData ? structuredClone(value) : value;
}
