import { Injectable } from '@nestjs/common';
import { DomainError } from '@quantieme/casework';

/** Beyond them, whoever comes would wait longer than a minute. */
const MOST_WAITING = 4;
const SECONDS = 20;

/** One file at a time in the whole process: recognition takes a processor, and memory. */
@Injectable()
export class ReadingQueue {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  async run<T>(read: () => Promise<T>): Promise<T> {
    if (this.#waiting >= MOST_WAITING) throw busy();
    this.#waiting += 1;
    const mine = this.#last.then(read);
    this.#last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.#waiting -= 1;
    }
  }
}

const busy = () =>
  new DomainError(
    'unavailable',
    'notice/busy',
    {
      fr: 'Plusieurs lettres sont en cours de lecture. Réessayez dans un instant, ou collez le texte.',
      en: 'Several letters are being read. Try again in a moment, or paste the text.',
    },
    { retryAfterSeconds: SECONDS },
  );
