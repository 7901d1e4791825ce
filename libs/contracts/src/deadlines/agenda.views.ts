import { IntersectionType, OmitType, PartialType } from '@nestjs/swagger';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { DeadlineView, PendingView } from './deadline.views.ts';
import { PRECISIONS } from './deadline.words.ts';
import { PersonReference, NextDeadlineView } from './deadline-summary.view.ts';

export class AgendaClientView {
  @TextField()
  readonly displayName!: string;

  @TextField()
  readonly initials!: string;
}

export class AgendaDossierView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly reference!: string;

  @TextField()
  readonly procedure!: string;

  @TextField()
  readonly label!: string;

  @PartField(() => AgendaClientView, { nullable: true })
  readonly client!: AgendaClientView | null;

  @PartField(() => PersonReference, { nullable: true })
  readonly responsible!: PersonReference | null;

  @PartField(() => PersonReference, { nullable: true })
  readonly paralegal!: PersonReference | null;
}

/** What `include=derivation` adds to a row. */
class WholeDeadline extends PartialType(
  OmitType(DeadlineView, [
    'id',
    'rule',
    'ruleVersion',
    'label',
    'nature',
    'severity',
    'status',
    'opensOn',
    'lastDay',
    'prudentLastDay',
    'daysLeft',
    'expiresAt',
    'timeZone',
    'precision',
    'assignee',
    'pending',
    'version',
  ]),
) {
  @PartField(() => PendingView, { optional: true, nullable: true })
  readonly pendingChange?: PendingView | null;
}

/** One row of the échéancier. */
export class DeadlineRow extends IntersectionType(NextDeadlineView, WholeDeadline) {
  @MomentField({ nullable: true })
  readonly expiresAt!: string | null;

  @TextField()
  readonly timeZone!: string;

  @ChoiceField('Precision', PRECISIONS)
  readonly precision!: string;

  @PartField(() => PersonReference, { nullable: true })
  readonly assignee!: PersonReference | null;

  @FlagField({ description: 'a later date waits for a lawyer' })
  readonly pending!: boolean;

  @FlagField({ description: 'one person says that it is done; another has to confirm' })
  readonly awaitsSecond!: boolean;

  @CountField()
  readonly version!: number;

  @TextField()
  readonly ruleVersion!: string;

  @MomentField()
  readonly updatedAt!: string;

  @PartField(() => AgendaDossierView)
  readonly dossier!: AgendaDossierView;
}

/** What stands where, over the firm's whole échéancier. */
export class AgendaCounts {
  @CountField({ description: 'past their prudent last day and still to be done' })
  readonly late!: number;

  @CountField()
  readonly today!: number;

  @CountField({ description: 'within the seven days after today' })
  readonly week!: number;

  @CountField()
  readonly later!: number;

  @CountField({ description: 'windows open today' })
  readonly windows!: number;

  @CountField({ description: 'alerts sent and not yet acknowledged' })
  readonly toAcknowledge!: number;

  @CountField({ description: 'active dossiers with no date to come' })
  readonly withoutDeadline!: number;

  @CountField({ description: 'fatal, running, and nobody who can sign in answers for them' })
  readonly unowned!: number;
}

export class AgendaPage {
  @PartField(() => DeadlineRow, { list: true })
  readonly data!: readonly DeadlineRow[];

  @PartField(() => PageView)
  readonly page!: PageView;

  @PartField(() => AgendaCounts)
  readonly counts!: AgendaCounts;

  @DayField({ description: 'today, in the firm’s time zone' })
  readonly today!: string;
}
