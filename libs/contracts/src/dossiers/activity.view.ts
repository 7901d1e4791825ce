import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  ListQuery,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { ACTIVITY_KINDS, ACTIVITY_STATES } from './dossier.words.ts';

/** Something that was done, or is to be done, beside the events and deadlines of a dossier. */
export class ActivityLineView {
  @IdField()
  readonly id!: string;

  @ChoiceField('ActivityKind', ACTIVITY_KINDS)
  readonly kind!: string;

  @DayField({ nullable: true, description: 'null: a task without a day' })
  readonly on!: string | null;

  @MomentField({ nullable: true, description: 'null: only the day is known' })
  readonly at!: string | null;

  @TextField({ max: 2000, description: 'what it is called' })
  readonly label!: string;

  @ChoiceField('ActivityState', ACTIVITY_STATES)
  readonly state!: string;

  @TextField({
    max: 2000,
    description: 'reference of a letter, kind of a document, plan of whoever acknowledged',
  })
  readonly detail!: string;

  @PartField(() => PersonReference, { nullable: true, description: 'null: nobody of the firm' })
  readonly by!: PersonReference | null;

  @TextField({ nullable: true, description: 'how a letter left, or how a document came' })
  readonly way!: string | null;

  @CountField({ nullable: true, description: 'of a time entry' })
  readonly minutes!: number | null;

  @IdField({ nullable: true, description: 'what was acknowledged' })
  readonly deadlineId!: string | null;
}

export class LetterOfferView {
  @TextField({ max: 100 })
  readonly id!: string;

  @TextField()
  readonly label!: string;
}

/** What was done in a dossier, and what it calls for. */
export class DossierActivityView {
  @PartField(() => ActivityLineView, {
    list: true,
    description: 'of each kind the newest two hundred',
  })
  readonly lines!: readonly ActivityLineView[];

  @ChoiceField('ActivityKind', ACTIVITY_KINDS, {
    list: true,
    description: 'kinds that have older lines: GET /v1/dossiers/{id}/activity gives them',
  })
  readonly more!: readonly string[];

  @PartField(() => LetterOfferView, {
    list: true,
    description: 'letters that the present stage calls for',
  })
  readonly letters!: readonly LetterOfferView[];

  @CountField({ nullable: true, description: 'all time entered; null: not for whoever asks' })
  readonly minutes!: number | null;
}

export class ActivityQuery extends ListQuery {
  @ChoiceField('ActivityKind', ACTIVITY_KINDS, { description: 'what is looked at' })
  readonly kind!: string;
}

export class ActivityPage {
  @PartField(() => ActivityLineView, { list: true })
  readonly data!: readonly ActivityLineView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
