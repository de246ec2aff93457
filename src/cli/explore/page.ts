/** Sent until a key is entered: the mock accepts it, and it is no one's secret. */
const MOCK_TOKEN = 'any-key-will-do-for-the-mock';

/** Contents of the page besides the document. */
export interface PageOptions {
  readonly title: string;
  /** Paths of the viewer's script and of the document on the explorer's own server. */
  readonly viewer: string;
  readonly document: string;
  /** Names of the document's bearer schemes; each gets a token that the mock accepts. */
  readonly schemes: readonly string[];
}

/**
 * The page: the viewer of one package, without anything that would load from elsewhere (fonts, analytics, a proxy, an
 * assistant). Keys that are entered stay in the page.
 */
export function explorerPage({ title, viewer, document, schemes }: PageOptions): string {
  const configuration = {
    url: document,
    theme: 'default',
    layout: 'modern',
    withDefaultFonts: false,
    telemetry: false,
    hideClientButton: true,
    showDeveloperTools: 'never',
    persistAuth: false,
    agent: { disabled: true },
    mcp: { disabled: true },
    // Shows the document's code samples instead of generated ones for each language.
    hiddenClients: true,
    orderSchemaPropertiesBy: 'preserve',
    orderRequiredPropertiesFirst: false,
    defaultOpenAllTags: false,
    authentication: {
      ...(schemes[0] !== undefined && { preferredSecurityScheme: schemes[0] }),
      securitySchemes: Object.fromEntries(schemes.map((name) => [name, { token: MOCK_TOKEN }])),
    },
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escapeHTML(title)}</title>
</head>
<body>
<div id="app"></div>
<noscript>The explorer needs JavaScript. The document itself is at ${escapeHTML(document)}.</noscript>
<script src="${escapeHTML(viewer)}"></script>
<script>Scalar.createApiReference('#app', ${JSON.stringify(configuration).replaceAll('<', '\\u003c')});</script>
</body>
</html>
`;
}

function escapeHTML(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
