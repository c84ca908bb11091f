/**
 * What every answer tells a browser, whatever it is: nothing in it runs, frames it, or learns where it was asked from.
 * A page that needs more says so itself, by a policy of its own.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  // For browsers that do not know `frame-ancestors`.
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  // Pages elsewhere can neither hold a window of ours nor embed an answer; CORS decides who may read one.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'usb',
  ]
    .map((each) => `${each}=()`)
    .join(', '),
  'x-permitted-cross-domain-policies': 'none',
  // What one person may see must not be kept for the next; what may be kept says so itself.
  'cache-control': 'no-store',
};

/** A year, for answers over TLS: a browser that was once here over TLS never asks in the clear again (RFC 6797). */
export const strictTransport = 'max-age=31536000';
