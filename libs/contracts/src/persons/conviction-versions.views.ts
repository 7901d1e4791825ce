import { ChoiceField, CountField, MomentField, PartField, TextField } from '../fields/index.ts';
import { ConvictionView } from './criminal-record.views.ts';

const CONVICTION_FIELDS = [
  ...['offence', 'category', 'kinds', 'articles', 'maximumYears', 'committedOn', 'convictedOn'],
  ...['finalOn', 'final', 'court', 'prisonMonths', 'suspendedMonths', 'fineCents', 'ban'],
  ...['otherSentences', 'endedOn', 'recidivism', 'excludedFromB2', 'rehabilitatedOn'],
];
const CONVICTION_CHANGES = ['recorded', 'changed', 'archived', 'restored'] as const;

/** A conviction as it was said at one time. */
export class ConvictionVersionView {
  @CountField()
  readonly number!: number;

  @ChoiceField('ConvictionChange', CONVICTION_CHANGES)
  readonly change!: string;

  @MomentField()
  readonly at!: string;

  @TextField({ description: 'who wrote it' })
  readonly by!: string;

  @ChoiceField('ConvictionField', CONVICTION_FIELDS, {
    list: true,
    description: 'what it says otherwise than the one before',
  })
  readonly fields!: readonly string[];

  @PartField(() => ConvictionView)
  readonly conviction!: ConvictionView;
}

/** Every version of a conviction, the one that stands first. */
export class ConvictionVersions {
  @PartField(() => ConvictionVersionView, { list: true })
  readonly data!: readonly ConvictionVersionView[];
}
