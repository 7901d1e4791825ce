import { NATURES, SEVERITIES } from '../deadlines/deadline.words.ts';
import {
  ChoiceField,
  DayField,
  IdField,
  MomentField,
  PartField,
  TextField,
} from '../fields/index.ts';

const STATES = ['open', 'acknowledged', 'moved', 'done', 'ended'] as const;

export class FollowAcknowledgementBody {
  @TextField({ min: 1, max: 200, description: 'what stands after `#` in the link' })
  readonly token!: string;
}

export class AcknowledgeByLinkBody extends FollowAcknowledgementBody {
  @IdField({
    optional: true,
    list: true,
    description: 'of those the mail was about; all that are open if left out',
  })
  readonly alertIds?: readonly string[];

  @TextField({
    optional: true,
    nullable: true,
    max: 2000,
    description: 'what has been or will be done',
  })
  readonly plan?: string | null;
}

/** An alert that a mail was about: no name of anybody but the initials of a colleague. */
export class MailedAlertView {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly deadlineId!: string;

  @IdField()
  readonly dossierId!: string;

  @TextField()
  readonly reference!: string;

  @TextField({ max: 2000 })
  readonly label!: string;

  @ChoiceField('Nature', NATURES)
  readonly nature!: string;

  @ChoiceField('Severity', SEVERITIES)
  readonly severity!: string;

  @ChoiceField('MailedAlertState', STATES, {
    description: 'open: still to be acknowledged; moved: the date told no longer holds',
  })
  readonly state!: (typeof STATES)[number];

  @DayField({ description: 'the last day that the mail told' })
  readonly toldLastDay!: string;

  @DayField({ nullable: true, description: 'the last day as it stands, in the prudent reading' })
  readonly lastDay!: string | null;

  @MomentField({ nullable: true, description: 'of a limit in hours: the minute that was told' })
  readonly toldUntil!: string | null;

  @TextField({ nullable: true, description: 'initials' })
  readonly acknowledgedBy!: string | null;

  @MomentField({ nullable: true })
  readonly acknowledgedAt!: string | null;

  @TextField({ nullable: true, max: 2000 })
  readonly plan!: string | null;
}

/** What a mail was about, as things stand. */
export class AcknowledgementOffer {
  @TextField()
  readonly firm!: string;

  @ChoiceField('Locale', ['fr', 'en'], { description: 'that of the recipient' })
  readonly language!: 'fr' | 'en';

  @PartField(() => MailedAlertView, { list: true })
  readonly alerts!: readonly MailedAlertView[];
}
