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

  @DayField({ description: 'the last day of it' })
  readonly to!: string;

  @IdField({ nullable: true, description: 'named for this absence; null = the standing deputy' })
  readonly deputyId!: string | null;

  @PartField(() => PersonReference, {
    nullable: true,
    description: 'who answers in her place, today or on its first day; null = nobody who is there',
  })
  readonly standIn!: PersonReference | null;
}

export class AbsenceList {
  @PartField(() => AbsenceView, { list: true })
  readonly data!: AbsenceView[];
}

/** Absences that touch a period. */
export class AbsencesQuery {
  @DayField({ optional: true, description: 'today when it is left out' })
  readonly from?: string;

  @DayField({ optional: true, description: 'last day, included; without end when left out' })
  readonly to?: string;
}

export class NewAbsence {
  @IdField({ optional: true, description: 'left out: whoever asks' })
  readonly userId?: string;

  @DayField()
  readonly from!: string;

  @DayField({ description: 'the last day of it' })
  readonly to!: string;

  @IdField({
    optional: true,
    nullable: true,
    description: 'needed for somebody who carries dossiers and has no standing deputy',
  })
  readonly deputyId?: string | null;
}
