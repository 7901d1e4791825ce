import {
  ChoiceField,
  CountField,
  FlagField,
  IdField,
  MomentField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { PersonReference } from '../deadlines/deadline-summary.view.ts';

export const SWEEPS = [
  'sweep-alerts',
  'sweep-messages',
  'sweep-mails',
  'sweep-clients',
  'sweep-documents',
  'sweep-imports',
  'sweep-exports',
  'sweep-webhooks',
  'roll-dossiers',
  'roll-firms',
] as const;

export class TroubleView {
  @TextField({ description: 'worker-stopped, alerts-stuck, mails-unsent, mails-refused…' })
  readonly kind!: string;

  @MomentField({ nullable: true })
  readonly since!: string | null;

  @TextField({ description: 'what is wrong, in the language asked for' })
  readonly title!: string;

  @TextField({ max: 1000, description: 'what to do about it' })
  readonly remedy!: string;
}

export class SweepView {
  @ChoiceField('Sweep', SWEEPS)
  readonly tick!: (typeof SWEEPS)[number];

  @MomentField({ nullable: true, description: 'real time' })
  readonly doneAt!: string | null;

  @CountField({ nullable: true })
  readonly ageSeconds!: number | null;

  @CountField({ nullable: true })
  readonly tookMs!: number | null;

  @FlagField()
  readonly late!: boolean;

  @TextField({
    nullable: true,
    description: 'kind of the last error, while nothing went well since',
  })
  readonly failure!: string | null;
}

/** Milliseconds from the hour of a message to the moment a server took it. */
export class LatenessView {
  @CountField({ description: 'how many days it looks back' })
  readonly days!: number;

  @CountField({ description: 'messages sent' })
  readonly count!: number;

  @CountField({ nullable: true })
  readonly p50Ms!: number | null;

  @CountField({ nullable: true })
  readonly p99Ms!: number | null;

  @CountField({ nullable: true })
  readonly maxMs!: number | null;
}

export class WaitingView {
  @CountField({ description: 'alerts due of which nobody has been told yet' })
  readonly unrouted!: number;

  @CountField({ description: 'messages due that no server has taken yet' })
  readonly unsent!: number;

  @MomentField({ nullable: true, description: 'hour of the oldest of them' })
  readonly oldestDueAt!: string | null;

  @CountField({ description: 'alerts that fall due within 24 hours' })
  readonly nextDay!: number;
}

export class FailedDossierView {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly reference!: string;
}

export class FailedMessageView {
  @IdField()
  readonly id!: string;

  @PartField(() => PersonReference, {
    nullable: true,
    description: 'null: the firm’s own system, by its webhook',
  })
  readonly recipient!: PersonReference | null;

  @TextField({ description: 'mail, sms, webhook' })
  readonly channel!: string;

  @ChoiceField('MessageKind', ['immediate', 'digest'])
  readonly kind!: string;

  @PartField(() => FailedDossierView, { nullable: true })
  readonly dossier!: FailedDossierView | null;

  @MomentField()
  readonly dueAt!: string;

  @ChoiceField('FailedMessageState', ['failed', 'quarantined', 'returned'], {
    description:
      '`failed`: tried again by itself; `quarantined`, `returned` (taken, then sent back): somebody has to ask for it',
  })
  readonly state!: string;

  @CountField()
  readonly attempts!: number;

  @TextField({
    nullable: true,
    max: 2000,
    description: 'what the server said, or why it came back',
  })
  readonly lastError!: string | null;

  @CountField({ description: 'alerts it carries' })
  readonly carries!: number;
}

/** Somebody of the firm whose mailbox sends our mail back. */
export class RefusingMailboxView {
  @PartField(() => PersonReference, { nullable: true })
  readonly recipient!: PersonReference | null;

  @MomentField({ description: 'last time' })
  readonly returnedAt!: string;

  @TextField({ max: 2000, description: 'status code and reason, as `5.1.1 User unknown`' })
  readonly reason!: string;
}

/** Proof that the machine is alive. */
export class AlertStateView {
  @MomentField({ description: 'real time' })
  readonly checkedAt!: string;

  @PartField(() => TroubleView, { list: true })
  readonly troubles!: readonly TroubleView[];

  @PartField(() => SweepView, { list: true })
  readonly sweeps!: readonly SweepView[];

  @PartField(() => LatenessView)
  readonly lateness!: LatenessView;

  @PartField(() => WaitingView)
  readonly waiting!: WaitingView;

  @PartField(() => FailedMessageView, { list: true })
  readonly failed!: readonly FailedMessageView[];

  @PartField(() => RefusingMailboxView, {
    list: true,
    description:
      'until a later message was taken and not sent back within a day, or an owner has checked them',
  })
  readonly mailboxes!: readonly RefusingMailboxView[];
}
