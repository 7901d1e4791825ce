import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { DayField, IdField, PartField } from '../fields/index.ts';

export class AbsenceView {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly userId!: string;

  @PartField(() => PersonReference, { nullable: true })
  readonly user!: PersonReference | null;

  @DayField()
  readonly from!: string;

  /** The last day of it. */
  @DayField()
  readonly to!: string;

  /** Named for this absence; null = the standing deputy. */
  @IdField({ nullable: true })
  readonly deputyId!: string | null;

  /** Who answers in her place, today or on its first day; null = nobody who is there. */
  @PartField(() => PersonReference, { nullable: true })
  readonly standIn!: PersonReference | null;
}

export class AbsenceList {
  @PartField(() => AbsenceView, { list: true })
  readonly data!: AbsenceView[];
}

/** Absences that touch a period. */
export class AbsencesQuery {
  /** Today when it is left out. */
  @DayField({ optional: true })
  readonly from?: string;

  @DayField({ optional: true })
  readonly to?: string;
}

export class NewAbsence {
  /** Left out: whoever asks. */
  @IdField({ optional: true })
  readonly userId?: string;

  @DayField()
  readonly from!: string;

  /** The last day of it. */
  @DayField()
  readonly to!: string;

  /** Needed for somebody who carries dossiers and has no standing deputy. */
  @IdField({ optional: true, nullable: true })
  readonly deputyId?: string | null;
}
