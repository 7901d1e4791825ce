import type { Mailer } from '@quantieme/notifications';

type Mail = Parameters<Mailer['send']>[0];

/** Takes every mail at once, and counts. */
export class Post implements Mailer {
  readonly taken: Pick<Mail, 'messageId' | 'to'>[] = [];

  send({ messageId, to }: Mail) {
    this.taken.push({ messageId, to });
    return Promise.resolve({ kind: 'accepted' as const, receipt: '250 taken' });
  }

  close(): void {
    // Nothing is open.
  }

  /** Each Message-ID once. */
  get different(): number {
    return new Set(this.taken.map(({ messageId }) => messageId)).size;
  }
}
