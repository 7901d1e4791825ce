import type { IncomingHttpHeaders } from 'node:http';

interface Standing {
  readonly version: string;
  readonly since: Temporal.Instant;
}

/** @example httpDate(2026-11-22T09:05:00Z) // 'Sun, 22 Nov 2026 09:05:00 GMT' (RFC 9110 §5.6.7) */
export function httpDate(at: Temporal.Instant): string {
  const zoned = at.toZonedDateTimeISO('UTC');
  const part = (options: Intl.DateTimeFormatOptions) =>
    zoned.toPlainDate().toLocaleString('en-US', options);
  const day = String(zoned.day).padStart(2, '0');
  const time = zoned.toPlainTime().round({ smallestUnit: 'second', roundingMode: 'floor' });
  return `${part({ weekday: 'short' })}, ${day} ${part({ month: 'short' })} ${zoned.year} ${time.toString({ smallestUnit: 'second' })} GMT`;
}

/** The tags of `If-None-Match`; proxies weaken them when they compress. */
function tagsIn(header: string): readonly string[] {
  return header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}

/**
 * Whether a reader holds what it asks for, by the headers of RFC 9110 §13: the tag decides alone where there is one; a date
 * must be the very one that was given.
 */
export function conditionsOf(headers: IncomingHttpHeaders): (standing: Standing) => boolean {
  const tags = headers['if-none-match'];
  const date = headers['if-modified-since'];
  return ({ version, since }) => {
    if (tags === undefined) return date === httpDate(since);
    return tags.trim() === '*' || tagsIn(tags).includes(`"${version}"`);
  };
}
