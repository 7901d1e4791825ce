import {
  ChoiceField,
  DayField,
  IdField,
  ListQuery,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { SEVERITIES } from '../deadlines/deadline.words.ts';
import { NextDeadlineView, PersonReference } from '../deadlines/deadline-summary.view.ts';

export const ALERT_STATUSES = ['planned', 'sent', 'acknowledged', 'cancelled', 'failed'] as const;

/** `status` may list several, with commas. */
export class AlertsQuery extends ListQuery {
  @DayField({ optional: true, description: 'first day on which they fall due' })
  readonly from?: string;

  @DayField({ optional: true, description: 'last such day, included' })
  readonly to?: string;

  @TextField({ optional: true, description: 'planned, sent, acknowledged, cancelled, failed' })
  readonly status?: string;

  @TextField({
    optional: true,
    max: 36,
    description: '`me` keeps the alerts sent to the person asking',
  })
  readonly recipient?: string;

  @IdField({ optional: true, description: 'those of one dossier' })
  readonly dossier?: string;

  @ChoiceField('AlertScope', ['inbox'], {
    optional: true,
    description: '`inbox` keeps those sent that still call for something',
  })
  readonly scope?: string;

  @ChoiceField('AlertSort', ['dueAt', '-dueAt'], {
    optional: true,
    description: '`-dueAt` when left out: the latest first',
  })
  readonly sort?: string;
}

export class AcknowledgeAlertBody {
  @TextField({
    optional: true,
    nullable: true,
    max: 2000,
    description: 'what has been or will be done',
  })
  readonly plan?: string | null;
}

export class AlertSendView {
  @TextField({ description: 'mail, app, sms, webhook' })
  readonly channel!: string;

  @PartField(() => PersonReference, { nullable: true })
  readonly recipient!: PersonReference | null;

  @TextField()
  readonly state!: string;

  @MomentField({ nullable: true })
  readonly sentAt!: string | null;

  @TextField({ nullable: true })
  readonly messageId!: string | null;

  @TextField({ nullable: true, max: 2000 })
  readonly lastError!: string | null;

  @MomentField({
    nullable: true,
    description: 'when the message that carries it leaves: at once, or with the digest of a day',
  })
  readonly leavesAt!: string | null;

  @TextField({ nullable: true, max: 2000, description: 'what the server said when it took it' })
  readonly receipt!: string | null;

  @TextField({ nullable: true, max: 2000, description: 'why it came back: nobody received it' })
  readonly bounce!: string | null;

  @MomentField({ nullable: true, description: 'a server on the way said that it still tries' })
  readonly delayedAt!: string | null;
}

export class AlertEscalationView {
  @MomentField({ description: 'unless somebody acknowledges before' })
  readonly at!: string;

  @PartField(() => PersonReference, { list: true })
  readonly recipients!: readonly PersonReference[];
}

export class AlertDossierView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly reference!: string;

  @TextField()
  readonly label!: string;

  @TextField({ nullable: true })
  readonly clientInitials!: string | null;
}

export class AlertView {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly deadlineId!: string;

  @IdField()
  readonly dossierId!: string;

  @TextField({ description: 'J-7' })
  readonly step!: string;

  @ChoiceField('Severity', SEVERITIES)
  readonly severity!: string;

  @MomentField()
  readonly dueAt!: string;

  @ChoiceField('AlertStatus', ALERT_STATUSES)
  readonly status!: string;

  @PartField(() => PersonReference, { list: true })
  readonly recipients!: readonly PersonReference[];

  @PartField(() => AlertSendView, { list: true })
  readonly sends!: readonly AlertSendView[];

  @PartField(() => AlertEscalationView, {
    nullable: true,
    description: 'who is told next, and when, if nobody answers',
  })
  readonly next!: AlertEscalationView | null;

  @PartField(() => PersonReference, { nullable: true })
  readonly acknowledgedBy!: PersonReference | null;

  @ChoiceField('AcknowledgementWay', ['app', 'mail'], {
    nullable: true,
    description: 'in the application, or by the link of a mail',
  })
  readonly acknowledgedByWay!: 'app' | 'mail' | null;

  @MomentField({ nullable: true })
  readonly acknowledgedAt!: string | null;

  @TextField({ nullable: true, max: 2000 })
  readonly plan!: string | null;

  @TextField({
    nullable: true,
    description: 'why it no longer calls for anything: moved, met, extinguished…',
  })
  readonly settledBecause!: string | null;

  @PartField(() => NextDeadlineView)
  readonly deadline!: NextDeadlineView;

  @PartField(() => AlertDossierView)
  readonly dossier!: AlertDossierView;
}

export class AlertPage {
  @PartField(() => AlertView, { list: true })
  readonly data!: readonly AlertView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
