import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** Written as it is sent: a feed may be long. */
export function calendarAnswer(
  text: Iterable<string>,
  disposition: 'inline' | 'attachment',
): StreamableFile {
  return new StreamableFile(Readable.from(text, { objectMode: false }), {
    type: 'text/calendar; charset=utf-8',
    disposition: `${disposition}; filename="echeances.ics"`,
  });
}
