/**
 * True if a `Host` header names this machine. A web page can have its own domain lead to 127.0.0.1 (DNS rebinding), and would
 * then read what a local server sends as if it came from the page's own origin.
 */
export function isLocalHost(host: string | undefined): boolean {
  return host === undefined || /^(?:127\.0\.0\.1|\[::1\]|(?:[a-z\d-]+\.)?localhost)(?::\d+)?$/i.test(host);
}
