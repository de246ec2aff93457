/**
 * True if a `Host` header names this machine. A web page can point its own domain to 127.0.0.1 (DNS rebinding), and could then
 * read a local server's responses as if they came from its own origin.
 */
export function isLocalHost(host: string | undefined): boolean {
  return host === undefined || /^(?:127\.0\.0\.1|\[::1\]|(?:[a-z\d-]+\.)?localhost)(?::\d+)?$/i.test(host);
}
