/** The Content-Security-Policy that the demo's page strict-csp.html is sent with, by the preview server and by tests. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** That of the demo's back office: the editor brings Lit, and it shows the shop. */
export const EDITOR_POLICY = [
  STRICT_POLICY.replace("trusted-types 'none'", 'trusted-types lit-html'),
  "frame-src 'self'",
].join('; ');

/** That of the demo's inbox: no page may frame what anybody can use. */
export const INBOX_POLICY = `${STRICT_POLICY}; frame-ancestors 'none'`;
