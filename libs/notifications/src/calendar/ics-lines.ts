/** RFC 5545 §3.1: a line is at most 75 octets long, its end not counted; the rest goes on behind a space. */
const MOST_OCTETS = 75;
const CRLF = '\r\n';

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

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function folded(line: string): string {
  // Even if each took three octets, it would fit.
  if (line.length * 3 <= MOST_OCTETS) return line;
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      result += `${CRLF} `;
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** The lines as they stand in the file, each folded and ended. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => folded(line) + CRLF).join('');
}

/** @example icsDay(2026-12-16) // '20261216' */
export function icsDay(day: Temporal.PlainDate): string {
  return day.toString().replaceAll('-', '');
}

/** @example icsMoment(2026-12-16T18:20+01:00) // '20261216T172000Z' */
export function icsMoment(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}
