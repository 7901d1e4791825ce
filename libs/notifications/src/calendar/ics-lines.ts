import { remember } from '@quantieme/calendar';

/** RFC 5545 §3.1: a line is at most 75 octets long, its end not counted; the rest goes on behind a space. */
const MOST_OCTETS = 75;
const CRLF = '\r\n';

// The reminders of a firm leave at a few thousand moments, which take longer to write than all the rest.
const knownMoments = remember<number, string>(10_000);

// No text may hold them (§3.3.11); a name typed with one would make the whole file unreadable.
const CONTROLS = /(?![\n\t])\p{Cc}/gu;

/** A text value: what structures the file is escaped, and no control character is left. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** An octet inside a character, not its first. */
const isInside = (octet: number | undefined) => octet !== undefined && (octet & 0xc0) === 0x80;

function folded(line: string): string {
  if (Buffer.byteLength(line) <= MOST_OCTETS) return line;
  const octets = Buffer.from(line);
  const pieces: string[] = [];
  let start = 0;
  let room = MOST_OCTETS;
  while (octets.length - start > room) {
    let end = start + room;
    while (isInside(octets[end])) end -= 1;
    pieces.push(octets.toString('utf8', start, end));
    start = end;
    room = MOST_OCTETS - 1;
  }
  return [...pieces, octets.toString('utf8', start)].join(`${CRLF} `);
}

/** The lines as they stand in the file, each folded and ended. */
export function contentLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) text += folded(line) + CRLF;
  return text;
}

/** @example icsDay(2026-12-16) // '20261216' */
export function icsDay(day: Temporal.PlainDate): string {
  return day.toString().replaceAll('-', '');
}

/** @example icsMoment(2026-12-16T18:20+01:00) // '20261216T172000Z' */
export function icsMoment(at: Temporal.Instant): string {
  return knownMoments(at.epochMilliseconds, () =>
    at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, ''),
  );
}
