import { ChoiceField, CountField, DayField, IdField, TextField } from '../fields/index.ts';
import { NATURES, SEVERITIES, STATUSES } from './deadline.words.ts';

/** The next date of a dossier: the headline of its row, card and page. */
export class NextDeadlineView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly rule!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @ChoiceField('Nature', NATURES)
  readonly nature!: string;

  @ChoiceField('Severity', SEVERITIES)
  readonly severity!: string;

  @ChoiceField('Status', STATUSES)
  readonly status!: string;

  @DayField({ nullable: true })
  readonly opensOn!: string | null;

  @DayField({ nullable: true })
  readonly lastDay!: string | null;

  @DayField({ nullable: true })
  readonly prudentLastDay!: string | null;

  @CountField({
    nullable: true,
    description: 'days until the prudent last day, negative once past',
  })
  readonly daysLeft!: number | null;
}

export class PersonReference {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;

  @TextField()
  readonly initials!: string;
}
