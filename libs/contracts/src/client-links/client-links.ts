import { CLIENT_LANGUAGES, type ClientLanguageValue } from '../client-doors/client-doors.ts';
import { DocumentChoice } from '../documents/document.views.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  MomentField,
  PartField,
  TextField,
} from '../fields/index.ts';

const CLIENT_LINK_STATES = ['ready', 'opened', 'expired', 'revoked'] as const;
export const MOST_LINK_DAYS = 90;

export class CreateClientLinkBody {
  @IdField({ description: 'who follows it: a person of the dossier' })
  readonly personId!: string;

  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES)
  readonly language!: ClientLanguageValue;

  @FlagField({ description: 'documents can be sent' })
  readonly documents!: boolean;

  @FlagField({ description: 'attempts to book an appointment can be noted' })
  readonly attempts!: boolean;

  @FlagField({ optional: true, description: 'facts are asked, one question after the other' })
  readonly questions?: boolean;

  @FlagField({ optional: true, description: 'the steps of the procedure are shown' })
  readonly steps?: boolean;

  @FlagField({
    optional: true,
    description: 'what the client must attend or renew is shown with its date',
  })
  readonly dates?: boolean;

  @DayField({
    optional: true,
    description: 'when the firm wants what it asks; shown to the client',
  })
  readonly wantedOn?: string;

  @FlagField({ optional: true, description: 'mail it to the address known of the person' })
  readonly mail?: boolean;

  @CountField({ min: 1, max: MOST_LINK_DAYS, optional: true, description: 'days; left out: 30' })
  readonly days?: number;

  @TextField({
    list: true,
    optional: true,
    max: 120,
    description: 'items of the dossier’s list; left out: all that this person lacks',
  })
  readonly asked?: readonly string[];
}

/** A link through which a client sends documents and notes attempts. */
export class ClientLinkView {
  @IdField()
  readonly id!: string;

  @TextField({ description: 'whom it is for' })
  readonly person!: string;

  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES)
  readonly language!: ClientLanguageValue;

  @ChoiceField('ClientLinkState', CLIENT_LINK_STATES)
  readonly state!: (typeof CLIENT_LINK_STATES)[number];

  @FlagField()
  readonly documents!: boolean;

  @FlagField()
  readonly attempts!: boolean;

  @FlagField()
  readonly questions!: boolean;

  @FlagField({ description: 'the steps of the procedure are shown' })
  readonly steps!: boolean;

  @FlagField({ description: 'the next date is shown' })
  readonly dates!: boolean;

  @DayField({ nullable: true })
  readonly wantedOn!: string | null;

  @CountField({ description: 'questions answered' })
  readonly answers!: number;

  @MomentField({ nullable: true, description: 'the client has said that they have finished' })
  readonly finishedAt!: string | null;

  @MomentField({ nullable: true, description: 'last mailed, to the address known of the person' })
  readonly mailedAt!: string | null;

  @MomentField({
    nullable: true,
    description: 'the client wants another, and no address of theirs is known',
  })
  readonly askedAgainAt!: string | null;

  @CountField({ description: 'documents asked for' })
  readonly asked!: number;

  @TextField()
  readonly createdBy!: string;

  @MomentField()
  readonly createdAt!: string;

  @MomentField()
  readonly expiresAt!: string;

  @MomentField({ nullable: true })
  readonly openedAt!: string | null;

  @MomentField({ nullable: true })
  readonly revokedAt!: string | null;

  @CountField({ description: 'files sent and not taken back' })
  readonly files!: number;

  @CountField({ description: 'of those, the ones nobody of the firm has looked at' })
  readonly unseen!: number;

  @CountField({ description: 'attempts noted and not taken back' })
  readonly noted!: number;
}

export class CreatedClientLink extends ClientLinkView {
  @TextField({ max: 2000, description: 'given this once; only its hash is kept' })
  readonly link!: string;

  @TextField({ max: 4000, description: 'what to send with it, in the client’s language' })
  readonly message!: string;

  @TextField({ nullable: true, description: 'the telephone number known of the person' })
  readonly phone!: string | null;
}

/** Somebody to whom a link can be given, and what they lack. */
export class ClientLinkPerson {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;

  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES, {
    nullable: true,
    description: 'that this person reads, where it is known',
  })
  readonly language!: ClientLanguageValue | null;

  @FlagField({ description: 'an address is known to mail the link to' })
  readonly mailable!: boolean;

  @PartField(() => DocumentChoice, { list: true, description: 'what can be asked of them' })
  readonly items!: readonly DocumentChoice[];
}

/** The links of a dossier, the latest first, and what a new one may allow. */
export class ClientLinksView {
  @PartField(() => ClientLinkView, { list: true })
  readonly links!: readonly ClientLinkView[];

  @PartField(() => ClientLinkPerson, { list: true })
  readonly persons!: readonly ClientLinkPerson[];

  @FlagField({ description: 'attempts to book an appointment are recorded in such a dossier' })
  readonly attempts!: boolean;
}
