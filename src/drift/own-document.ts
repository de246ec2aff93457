/** The document this package was generated from. Loaded on demand: it is as large as all other code. */
export async function loadOwnDocument(): Promise<object> {
  // Written out, so that bundlers find it; the build points it to the copy that ships.
  const { default: document } = (await import('../../generated/openapi.json', { with: { type: 'json' } })) as {
    default: object;
  };
  return document;
}
