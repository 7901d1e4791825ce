const YEAR_SECONDS = 365 * 24 * 3600;

/**
 * `style-src` lets the component library set style attributes; scripts come from our own files, and from the lines of
 * a page that are named by their hash.
 */
export const contentSecurityPolicy = (hashes: readonly string[] = []) =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...hashes.map((hash) => `'sha256-${hash}'`)].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/**
 * On every answer, those of the router's own errors included, which no plugin reaches; a spec pins them.
 * Over https browsers are told to stay there.
 */
export function securityHeaders(https: boolean): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    ...(https && { 'Strict-Transport-Security': `max-age=${YEAR_SECONDS}; includeSubDomains` }),
  };
}
