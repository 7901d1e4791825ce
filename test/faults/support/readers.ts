import { acknowledgeAlert } from '@quantieme/casework';
import type { WatchedFirm } from '../../worker/support/watched-dossier.ts';
import type { FaultLab } from './fault-lab.ts';

const LOOK_EVERY_MS = 300;

interface ToAnswer {
  readonly id: string;
  readonly recipientId: string;
}

/** People who answer for half of the dossiers, as soon as a mail of theirs has come; of the others, nobody ever does. */
export class Readers {
  readonly #lab: FaultLab;
  readonly #firm: WatchedFirm;
  #reading: Promise<void> | null = null;
  #isOver = false;
  #read = 0;

  constructor(lab: FaultLab, firm: WatchedFirm) {
    this.#lab = lab;
    this.#firm = firm;
  }

  start(): void {
    this.#reading = this.#goOn();
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#reading;
  }

  async #goOn(): Promise<void> {
    while (!this.#isOver) {
      const upTo = this.#lab.smtp.received.length;
      // The database may be away: what could not be answered is read again.
      if (await this.#answer(upTo).catch(() => false)) this.#read = upTo;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  async #answer(upTo: number): Promise<boolean> {
    const { database, clock, smtp } = this.#lab;
    const { scope } = this.#firm;
    const come = smtp.received
      .slice(this.#read, upTo)
      .map(({ messageId }) => messageId.slice(1, -1));
    if (come.length === 0) return true;
    await database.pipelined(scope, async (sql) => {
      const alerts = await sql.query<ToAnswer>(TO_ANSWER, [scope.firmId, come]);
      for (const { id, recipientId: userId } of alerts) {
        await acknowledgeAlert(sql, { alertId: id, userId, plan: null, now: clock.now() });
      }
    });
    return true;
  }
}

// A mail may have come of which the sender has not been told: its alerts are planned still, and answered later.
const TO_ANSWER = `SELECT DISTINCT ON (a.id) a.id, s.recipient_id AS "recipientId"
  FROM messages m
  JOIN alert_sends s ON s.firm_id = m.firm_id AND s.carried_by = m.id
  JOIN alerts a ON a.firm_id = s.firm_id AND a.id = s.alert_id
  JOIN dossiers o ON o.firm_id = a.firm_id AND o.id = a.dossier_id
 WHERE m.firm_id = $1 AND m.message_id = ANY($2) AND a.status IN ('sent', 'failed') AND a.settled_at IS NULL
   AND o.number % 2 = 0
 ORDER BY a.id`;
