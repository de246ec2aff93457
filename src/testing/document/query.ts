/** Values by name; a list where a name comes twice. */
export function queryOf(searchParams: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    Array.from(new Set(searchParams.keys()), (name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}
