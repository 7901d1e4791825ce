import type { Dice } from '../support/dice.ts';
import type { Case, Cases } from './cases.ts';
import { HABITS } from './habits.ts';
import { atTheOffice, isThere, type Staff, standingIn, ZONE } from './people.ts';
import type { Stage } from './stage.ts';

interface OpenDeadline {
  readonly id: string;
  readonly dossierId: string;
  readonly rule: string;
  readonly severity: string;
  readonly precision: string;
  readonly opensOn: Temporal.PlainDate | null;
  readonly lastDay: Temporal.PlainDate;
  readonly expiresAt: Temporal.Instant | null;
}

/** What the firm means to do about a deadline. */
interface Intention {
  readonly deadline: OpenDeadline;
  readonly one: Case;
  readonly kind: 'act' | 'forget' | 'lapse';
  readonly leadDays: number;
  written: boolean;
}

/** Each morning somebody goes through what has to be done, and does it some days before the end, or forgets. */
export class Agenda {
  readonly #intentions = new Map<string, Intention>();

  constructor(
    readonly stage: Stage,
    readonly staff: Staff,
    readonly cases: Cases,
    readonly dice: Dice,
  ) {}

  /** @param dossierId  left out: all of the firm */
  async goThrough(dossierId: string | null = null): Promise<void> {
    const { firmId } = this.stage.scope;
    const rows = await this.stage.services.database.pipelined(this.stage.scope, (sql) =>
      sql.query<OpenDeadline>(OPEN, [firmId, dossierId, this.stage.today()]),
    );
    for (const deadline of rows) {
      const one = this.cases.open.get(deadline.dossierId);
      if (one !== undefined) this.#plan(this.#intentionOn(deadline, one), deadline);
    }
  }

  /** Somebody has acknowledged an alert of it. */
  remember(deadlineId: string): void {
    const intention = this.#intentions.get(deadlineId);
    if (intention?.kind !== 'forget' || intention.written) return;
    if (this.dice.chance(HABITS.recovered)) this.#write(intention, this.stage.now());
  }

  #intentionOn(deadline: OpenDeadline, one: Case): Intention {
    const known = this.#intentions.get(deadline.id);
    if (known !== undefined) return known;
    const { dice } = this;
    const lapsing = deadline.severity === 'fatal' ? HABITS.lapsing.fatal : HABITS.lapsing.other;
    const roll = dice.roll();
    const kind =
      roll < HABITS.forgotten ? 'forget' : roll < HABITS.forgotten + lapsing ? 'lapse' : 'act';
    const { least, most } = HABITS.leadDays;
    const late = dice.chance(HABITS.lastMinute);
    const leadDays = late ? dice.between(0, least) : dice.between(least, most);
    const intention = { deadline, one, kind, leadDays, written: false } as const;
    this.#intentions.set(deadline.id, intention);
    return intention;
  }

  #plan(intention: Intention, { precision, lastDay, opensOn, expiresAt }: OpenDeadline): void {
    if (intention.kind !== 'act' || intention.written) return;
    const now = this.stage.now();
    if (precision === 'minute' && expiresAt !== null) {
      const { least, most } = HABITS.leadOfHours;
      const share = least + (most - least) * this.dice.roll();
      const left = Math.max(0, expiresAt.epochMilliseconds - now.epochMilliseconds);
      return this.#write(intention, now.add({ milliseconds: Math.floor(left * share) }), true);
    }
    const { compare } = Temporal.PlainDate;
    const meant = lastDay.subtract({ days: intention.leadDays });
    if (opensOn !== null && compare(this.stage.today(), opensOn) < 0) return;
    if (compare(this.#nextOpenDay(), meant) <= 0) return;
    this.#write(intention, now.add({ minutes: this.dice.between(0, 420) }));
  }

  #write(intention: Intention, at: Temporal.Instant, atAnyHour = false): void {
    intention.written = true;
    const { one, deadline } = intention;
    const doer = standingIn(one.paralegal, this.stage.today(), this.staff);
    const moment = atAnyHour ? at : atTheOffice(doer, at, this.staff);
    this.stage.diary.add(moment, () => this.cases.act(one, deadline));
  }

  #nextOpenDay(): Temporal.PlainDate {
    let day = this.stage.today().add({ days: 1 });
    while (!this.staff.people.some((person) => isThere(person, day, this.staff.hours))) {
      day = day.add({ days: 1 });
    }
    return day;
  }
}

const OPEN = `SELECT d.id, d.dossier_id AS "dossierId", d.rule, d.severity, d.precision, d.opens_on AS "opensOn",
       coalesce(d.prudent_last_day, d.last_day) AS "lastDay", coalesce(d.prudent_expires_at, d.expires_at) AS "expiresAt"
  FROM deadlines d JOIN dossiers o ON o.firm_id = d.firm_id AND o.id = d.dossier_id
 WHERE d.firm_id = $1 AND ($2::uuid IS NULL OR d.dossier_id = $2) AND d.outcome = 'live' AND d.done_on IS NULL
   AND d.nature IN ('to-act', 'window') AND coalesce(d.prudent_last_day, d.last_day) IS NOT NULL
   AND (d.starts_on IS NULL OR d.starts_on <= $3) AND o.status <> 'closed'
 ORDER BY o.number, d.rule, d.last_day`;

/** Local hour at which somebody goes through it. */
export const AGENDA_AT = { timeZone: ZONE, plainTime: '09:15' } as const;
