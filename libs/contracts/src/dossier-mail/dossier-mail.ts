import {
  ChoiceField,
  FlagField,
  IdField,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';

const STATES = ['to-file', 'filed', 'dismissed'] as const;

export class MailDecisionBody {
  @ChoiceField('ReceivedMailState', STATES)
  readonly state!: (typeof STATES)[number];
}

export class MailAttachmentView {
  @IdField()
  readonly documentId!: string;

  @TextField({ max: 500 })
  readonly fileName!: string;

  @FlagField({ description: 'the dossier had that very file already' })
  readonly again!: boolean;
}

export class RefusedAttachmentView {
  @TextField({ max: 500 })
  readonly fileName!: string;

  @TextField()
  readonly code!: string;

  @TextField({ max: 1000 })
  readonly reason!: string;
}

/** A mail that came to the address of a dossier: it records nothing by itself, a person files it. */
export class ReceivedMailView {
  @IdField()
  readonly id!: string;

  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @TextField({ max: 500 })
  readonly sender!: string;

  @TextField({ max: 500 })
  readonly senderName!: string;

  @FlagField({
    description: 'somebody of the dossier or the firm has that address; anybody can write it',
  })
  readonly known!: boolean;

  @TextField({ max: 500 })
  readonly subject!: string;

  @MomentField({ nullable: true, description: 'what the mail says' })
  readonly sentAt!: string | null;

  @MomentField()
  readonly receivedAt!: string;

  @IdField({ description: 'the mail itself, among the documents of the dossier' })
  readonly documentId!: string;

  @PartField(() => MailAttachmentView, { list: true })
  readonly attached!: readonly MailAttachmentView[];

  @PartField(() => RefusedAttachmentView, { list: true })
  readonly refused!: readonly RefusedAttachmentView[];

  @ChoiceField('ReceivedMailState', STATES)
  readonly state!: (typeof STATES)[number];
}

export class ReceivedMailList {
  @PartField(() => ReceivedMailView, { list: true })
  readonly data!: readonly ReceivedMailView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class DossierMailView {
  @FlagField({ description: 'this installation takes mail for dossiers' })
  readonly isOffered!: boolean;

  @TextField({ nullable: true, max: 320, description: 'what is written there comes here' })
  readonly address!: string | null;

  @PartField(() => ReceivedMailView, { list: true })
  readonly mails!: readonly ReceivedMailView[];
}
