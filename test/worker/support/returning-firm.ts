import { aUser, type BuiltUser } from '../../support/builders.ts';
import type { Report } from '../../support/reports.ts';
import { eventually } from './eventually.ts';
import { returnDesk, type ReturnDesk } from './return-desk.ts';
import { bring } from './returning-mail.ts';
import type { Received } from './smtp-sink.ts';
import type { HandClock, Workshop } from './test-worker.ts';
import {
  aWatchedDossier,
  aWatchedFirm,
  type WatchedDossier,
  type WatchedFirm,
} from './watched-dossier.ts';

// The day before the last one, too late for the digest of that morning: nothing waits.
export const URGENT = '2026-11-12T10:00:00Z';
const LAST_DAY = '2026-11-13';

export interface ReturnedMessage {
  readonly id: string;
  readonly state: string;
  readonly bounce: string | null;
  readonly bounced: Temporal.Instant | null;
  readonly delayed: Temporal.Instant | null;
  readonly receipt: string | null;
}

/** A firm of a lawyer, a paralegal and an owner, and a desk where its mail comes back. */
export class ReturningFirm {
  private constructor(
    readonly workshop: Workshop,
    readonly clock: HandClock,
    readonly firm: WatchedFirm,
    readonly owner: BuiltUser,
    readonly desk: ReturnDesk,
  ) {}

  static async open(workshop: Workshop, clock: HandClock): Promise<ReturningFirm> {
    const firm = await aWatchedFirm(workshop.database);
    const owner = await aUser(workshop.database, firm.scope, {
      role: 'owner',
      name: 'Odile Patron',
    });
    return new ReturningFirm(workshop, clock, firm, owner, await returnDesk(workshop, clock));
  }

  get lawyer(): BuiltUser {
    return this.firm.lawyer;
  }

  get paralegal(): BuiltUser {
    return this.firm.paralegal;
  }

  aDossier(): Promise<WatchedDossier> {
    const { workshop, firm, clock } = this;
    return aWatchedDossier(workshop.database, firm, { lastDay: LAST_DAY, now: clock.now() });
  }

  /** Lawyer and paralegal are told; nobody has answered. */
  async aToldDossier(): Promise<WatchedDossier> {
    const dossier = await this.aDossier();
    await this.workshop.startWorker(this.clock);
    await eventually(
      () => this.sends(dossier),
      (all) => all.filter((send) => send.endsWith('mail sent')).length === 2,
    );
    return dossier;
  }

  mailsTo({ email }: BuiltUser): readonly Received[] {
    return this.workshop.smtp.received.filter(({ to }) => to === email);
  }

  toldByMail(user: BuiltUser): Promise<readonly Received[]> {
    return eventually(
      () => this.mailsTo(user),
      (mails) => mails.length > 0,
      30_000,
    );
  }

  returnAddressOf(user: BuiltUser): string {
    return this.mailsTo(user)[0]?.sender ?? '';
  }

  /** What a server says of the mail to somebody, brought to the address that mail came from. */
  async comesBack(
    report: (about: { readonly recipient: string }) => Report,
    user = this.lawyer,
    to = this.returnAddressOf(user),
  ): Promise<void> {
    await bring(report({ recipient: user.email }), { to, port: this.desk.port });
  }

  /** `Claire Roux mail sent`, in the order in which they were decided. */
  async sends({ dossierId }: WatchedDossier): Promise<string[]> {
    const all = await this.rows<{ send: string }>(
      `SELECT concat_ws(' ', u.name, s.channel, s.state) AS send FROM alert_sends s
         JOIN alerts a ON a.firm_id = s.firm_id AND a.id = s.alert_id
         JOIN users u ON u.firm_id = s.firm_id AND u.id = s.recipient_id
        WHERE s.firm_id = $1 AND a.dossier_id = $2 ORDER BY s.created_at, u.role, s.channel`,
      dossierId,
    );
    return all.map(({ send }) => send);
  }

  async messageTo({ id }: BuiltUser): Promise<ReturnedMessage> {
    const [message] = await this.rows<ReturnedMessage>(
      `SELECT id, state, bounce, bounced_at AS bounced, delayed_at AS delayed, receipt
         FROM messages WHERE firm_id = $1 AND recipient_id = $2`,
      id,
    );
    if (message === undefined) throw new Error('There is no message');
    return message;
  }

  /** What changes with any write on the alerts of a dossier. */
  async versions({ dossierId }: WatchedDossier): Promise<string> {
    const all = await this.rows(
      'SELECT id, version, wake_at FROM alerts WHERE firm_id = $1 AND dossier_id = $2 ORDER BY id',
      dossierId,
    );
    return JSON.stringify(all);
  }

  rows<Row extends object>(sql: string, ...parameters: string[]): Promise<Row[]> {
    const { firmId } = this.firm.scope;
    return this.workshop.database.pipelined(this.firm.scope, (tx) =>
      tx.query<Row>(sql, [firmId, ...parameters]),
    );
  }
}
