import { ListQuery, MomentField, PageView, PartField, TextField } from '../fields/index.ts';

/** The newest messages only: `limit` says how many. */
export class MailboxQuery extends ListQuery {}

/** A mail kept by the development mailbox instead of being delivered. */
export class MailboxEntryView {
  @TextField({ max: 32, description: 'opaque' })
  readonly id!: string;

  @TextField({ max: 1000 })
  readonly from!: string;

  @TextField({ max: 1000 })
  readonly to!: string;

  @TextField({ max: 1000 })
  readonly subject!: string;

  @MomentField({ nullable: true })
  readonly sentAt!: string | null;
}

export class MailboxMessageView extends MailboxEntryView {
  @TextField({ nullable: true, max: 1000 })
  readonly messageId!: string | null;

  @TextField({ max: 1_000_000 })
  readonly text!: string;

  @TextField({ max: 1_000_000 })
  readonly html!: string;
}

export class MailboxPage {
  @PartField(() => MailboxEntryView, { list: true })
  readonly data!: readonly MailboxEntryView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
