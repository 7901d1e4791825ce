import { acknowledge, DomainError } from '@quantieme/casework';
import type { Dice } from '../support/dice.ts';
import type { Agenda } from './agenda.ts';
import { HABITS } from './habits.ts';
import { atTheOffice, type Person, type Staff, ZONE } from './people.ts';
import type { Delivered, Stage } from './stage.ts';

interface Told {
  readonly id: string;
  readonly deadlineId: string;
  readonly kind: 'immediate' | 'digest';
}

/** People read what has come, and say that they have seen it, or leave it to others. */
export class Reading {
  constructor(
    readonly stage: Stage,
    readonly staff: Staff,
    readonly agenda: Agenda,
    readonly dice: Dice,
  ) {}

  async come({ messageId, to }: Delivered): Promise<void> {
    const reader = this.staff.people.find(({ user }) => user.email === to);
    if (reader === undefined) throw new Error(`Nobody here is ${to}`);
    const [first] = await this.#carried(messageId);
    if (first === undefined) return;
    const at = this.#readAt(reader, first.kind);
    this.stage.diary.add(at, () => this.#read(reader, messageId));
  }

  #readAt(reader: Person, kind: Told['kind']): Temporal.Instant {
    const { dice, staff } = this;
    const now = this.stage.now();
    const office = atTheOffice(reader, now, staff);
    const minutes = (hours: number) => ({ minutes: Math.round(hours * 60) });
    if (kind === 'digest') {
      return office.add(minutes(dice.roll() * HABITS.digestReadWithinHours));
    }
    const isOpen = office.equals(now);
    if (!isOpen && !this.#isAway(reader) && dice.chance(HABITS.readOutOfHours)) {
      return now.add(minutes(dice.roll() * 2));
    }
    return office.add(minutes(isOpen ? dice.wait(HABITS.readAfterHours) : dice.roll()));
  }

  #isAway({ away }: Person): boolean {
    const today = this.stage.now().toZonedDateTimeISO(ZONE).toPlainDate();
    const { compare } = Temporal.PlainDate;
    return away.some(({ from, to }) => compare(from, today) <= 0 && compare(today, to) <= 0);
  }

  async #read(reader: Person, messageId: string): Promise<void> {
    for (const { id, deadlineId, kind } of await this.#carried(messageId)) {
      const role = reader.role === 'paralegal' ? 'paralegal' : 'lawyer';
      const { immediate, digest } = HABITS.acknowledged;
      if (!this.dice.chance(kind === 'immediate' ? immediate : digest[role])) continue;
      await acknowledge(reader.ctx, { alertId: id }).catch((error: unknown) => {
        if (!(error instanceof DomainError)) throw error;
      });
      this.agenda.remember(deadlineId);
    }
  }

  /** What a message said that still asks for an answer; of each deadline the last word. */
  #carried(messageId: string): Promise<readonly Told[]> {
    const { firmId } = this.stage.scope;
    return this.stage.services.database.pipelined(this.stage.scope, (sql) =>
      sql.query<Told>(CARRIED, [firmId, messageId]),
    );
  }
}

const CARRIED = `SELECT DISTINCT ON (a.deadline_id) a.id, a.deadline_id AS "deadlineId", m.kind
  FROM alert_sends s
  JOIN messages m ON m.firm_id = s.firm_id AND m.id = s.carried_by
  JOIN alerts a ON a.firm_id = s.firm_id AND a.id = s.alert_id
 WHERE s.firm_id = $1 AND s.carried_by = $2 AND s.state = 'sent' AND a.settled_at IS NULL
   AND a.status IN ('sent', 'failed')
 ORDER BY a.deadline_id, a.due_at DESC`;
