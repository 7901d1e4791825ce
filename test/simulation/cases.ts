import {
  completeDeadline,
  createDossier,
  DomainError,
  recordEvent,
  updateDossier,
} from '@quantieme/casework';
import type { Dice } from '../support/dice.ts';
import { HABITS } from './habits.ts';
import { bodyOf, FILINGS, knownDay, shifted } from './happenings.ts';
import { atTheOffice, type Person, type Staff, standingIn, ZONE } from './people.ts';
import { courtAfter, type Happening, type Plot, PLOTS } from './plots.ts';
import type { Stage } from './stage.ts';

/** A dossier, who follows it and how its story goes. */
export interface Case {
  readonly dossierId: string;
  readonly plot: Plot;
  readonly paralegal: Person;
  readonly responsible: Person;
  readonly begunOn: Temporal.PlainDate;
  /** Day of the story after which nothing is expected. */
  endsAfter: number;
}

const CLOSED_AFTER_DAYS = 20;
const TRIED_AGAIN_AFTER_DAYS = 7;
/** Another act has settled it since it was planned. */
const MET_MEANWHILE = 'deadline/not-live';
const NAMES = ['Diallo', 'Kaddour', 'Petrosyan', 'Nguyen', 'Haddad', 'Mbaye', 'Silva', 'Traoré'];
const DEPARTEMENTS = ['75', '77', '93', '94', '69', '13', '44', '59'];

/** The dossiers of the firm. Another one is opened for each that is closed. */
export class Cases {
  readonly open = new Map<string, Case>();
  /** What the product refused, by code: a story that asks for the impossible shows here. */
  readonly refused = new Map<string, number>();
  recorded = 0;
  marked = 0;
  opened = 0;

  constructor(
    readonly stage: Stage,
    readonly staff: Staff,
    readonly dice: Dice,
    /** Called when something has been recorded of which the hours count. */
    readonly urgent: (dossierId: string) => Promise<void>,
  ) {}

  /** @param begun  days ago; what has happened since is recorded at once */
  async begin(begun: number): Promise<void> {
    const { dice, stage, staff } = this;
    const plot = dice.weighed(PLOTS);
    const paralegal = dice.of(staff.people.filter(({ role }) => role === 'paralegal'));
    const responsible = dice.of(staff.people.filter(({ role }) => role !== 'paralegal'));
    const dossier = await createDossier(responsible.ctx, {
      procedure: plot.procedure,
      departement: dice.of(DEPARTEMENTS),
      client: { familyName: dice.of(NAMES), givenNames: 'Aminata' },
      responsibleId: responsible.user.id,
      paralegalId: paralegal.user.id,
    });
    const begunOn = stage.today().subtract({ days: begun });
    const one = {
      dossierId: dossier.id,
      plot,
      paralegal,
      responsible,
      begunOn,
      endsAfter: plot.lasts,
    };
    this.open.set(one.dossierId, one);
    this.opened += 1;
    await this.#tell(one, plot.tell(dice));
    this.#closeOn(one, Math.max(one.endsAfter, begun + TRIED_AGAIN_AFTER_DAYS));
  }

  /** The act that a deadline calls for has been done: recorded as the event it is, or marked. */
  async act(one: Case, deadline: { readonly id: string; readonly rule: string }): Promise<void> {
    const { dice, stage } = this;
    const filing = FILINGS.find(([rule]) => rule.test(deadline.rule));
    if (filing === undefined || !dice.chance(HABITS.recordedAsEvent)) {
      this.marked += 1;
      const { ctx } = standingIn(one.paralegal, stage.today(), this.staff);
      return this.#asking(() => completeDeadline(ctx, { deadlineId: deadline.id }));
    }
    const [, type, name] = filing;
    const { days: day } = stage.today().since(one.begunOn);
    await this.#record(one, { type, day, dates: { [name]: day }, knownAfter: 0 });
    const court = courtAfter(type, { plot: one.plot, dice });
    await this.#tell(
      one,
      court.map((later) => shifted(later, day)),
    );
  }

  /** Records what is known already, and writes the rest into the diary. */
  async #tell(one: Case, happenings: readonly Happening[]): Promise<void> {
    for (const happening of happenings.toSorted((a, b) => knownDay(a) - knownDay(b))) {
      one.endsAfter = Math.max(one.endsAfter, knownDay(happening) + CLOSED_AFTER_DAYS);
      const at = this.#knownAt(one, happening);
      if (Temporal.Instant.compare(at, this.stage.now()) <= 0) await this.#record(one, happening);
      else this.stage.diary.add(at, () => this.#record(one, happening));
    }
  }

  #knownAt({ begunOn, paralegal }: Case, happening: Happening): Temporal.Instant {
    const { hour = 9, knownAfter } = happening;
    const on = begunOn.add({ days: knownDay(happening) });
    const from = on.toZonedDateTime({ timeZone: ZONE, plainTime: { hour, minute: 30 } });
    const at = from.add({ minutes: this.dice.between(10, 420) }).toInstant();
    return knownAfter === null ? at : atTheOffice(paralegal, at, this.staff);
  }

  async #record(one: Case, happening: Happening): Promise<void> {
    const { dossierId, begunOn } = one;
    if (!this.open.has(dossierId)) return;
    const { ctx } = standingIn(one.paralegal, this.stage.today(), this.staff);
    const body = bodyOf(happening, begunOn);
    this.recorded += 1;
    await this.#asking(() => recordEvent(ctx, { dossierId, body }));
    if (happening.knownAfter === null) await this.urgent(dossierId);
  }

  #closeOn(one: Case, day: number): void {
    const local = { timeZone: ZONE, plainTime: '17:00' };
    const at = one.begunOn.add({ days: day }).toZonedDateTime(local).toInstant();
    this.stage.diary.add(at, () => this.#close(one, day));
  }

  async #close(one: Case, day: number): Promise<void> {
    const { dossierId, responsible } = one;
    if (one.endsAfter > day) return this.#closeOn(one, one.endsAfter);
    try {
      await updateDossier(responsible.ctx, { dossierId, body: { status: 'closed' } });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return this.#closeOn(one, day + TRIED_AGAIN_AFTER_DAYS);
    }
    this.open.delete(dossierId);
    await this.begin(0);
  }

  async #asking(ask: () => Promise<unknown>): Promise<void> {
    try {
      await ask();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === MET_MEANWHILE) return;
      const code = [error.code, ...error.fields.map((field) => field.code)].join(' ');
      this.refused.set(code, (this.refused.get(code) ?? 0) + 1);
    }
  }
}
