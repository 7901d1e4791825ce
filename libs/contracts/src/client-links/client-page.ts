import { CLIENT_LANGUAGES, type ClientLanguageValue } from '../client-doors/client-doors.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  MomentField,
  PartField,
  RecordField,
  TextField,
} from '../fields/index.ts';

export const ATTEMPT_RESULTS = [
  'aucun-creneau',
  'erreur-technique',
  'quota',
  'prochain-creneau-date',
] as const;
export const ATTEMPT_MEANS = ['site-prefecture', 'anef', 'telephone', 'guichet'] as const;
export const CLIENT_DATES = [
  'wanted',
  'prefecture',
  'interview',
  'commission',
  'hearing',
  'asylum-hearing',
  'permit-ends',
] as const;
export const ASKED_STATES = ['wanted', 'received', 'refused'] as const;

export class ClientPageQuery {
  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES, {
    optional: true,
    description: 'that of the link if left out',
  })
  readonly language?: ClientLanguageValue;
}

export class ClientWordsQuery {
  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES, { description: 'of the words' })
  readonly language!: ClientLanguageValue;
}

/** Everything that the page of a client’s link says. */
export class ClientWordsView {
  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES)
  readonly language!: ClientLanguageValue;

  @ChoiceField('Direction', ['ltr', 'rtl'])
  readonly direction!: 'ltr' | 'rtl';

  @RecordField({
    example: { 'send.photo': 'Prendre une photo' },
    description: '`{…}` is to be replaced',
  })
  readonly words!: Record<string, string>;
}

/** A file sent through this link; its content is never shown again. */
export class ClientFileView {
  @IdField({ description: 'the number that the browser gave it' })
  readonly id!: string;

  @TextField({ nullable: true, max: 120 })
  readonly item!: string | null;

  @TextField({ description: 'as the client named it' })
  readonly fileName!: string;

  @MomentField()
  readonly sentAt!: string;

  @ChoiceField('ClientFileState', ['received', 'verified', 'refused'])
  readonly state!: 'received' | 'verified' | 'refused';

  @TextField({ nullable: true, max: 400 })
  readonly reason!: string | null;

  @FlagField({ description: 'nobody of the firm has looked at it yet' })
  readonly removable!: boolean;
}

export class AskedDocumentView {
  @TextField({ max: 120 })
  readonly key!: string;

  @TextField({ max: 400 })
  readonly label!: string;

  @TextField({
    nullable: true,
    max: 400,
    description: 'its French name, for who reads another language',
  })
  readonly french!: string | null;

  @CountField({ nullable: true, description: 'it must be more recent than so many months' })
  readonly underMonths!: number | null;

  @FlagField({ description: 'a foreign one needs a sworn translation' })
  readonly translation!: boolean;

  @ChoiceField('AskedDocumentState', ASKED_STATES)
  readonly state!: (typeof ASKED_STATES)[number];

  @TextField({ nullable: true, max: 400, description: 'why it was turned down, and what to send' })
  readonly reason!: string | null;
}

export class NotedAttemptView {
  @IdField()
  readonly id!: string;

  @DayField()
  readonly on!: string;

  @MomentField({ nullable: true })
  readonly at!: string | null;

  @ChoiceField('AttemptResult', ATTEMPT_RESULTS)
  readonly result!: (typeof ATTEMPT_RESULTS)[number];

  @FlagField({ description: 'it can still be taken back' })
  readonly removable!: boolean;
}

/** The client’s own attempts, and what judges and firms expect of such a record. */
export class ClientAttemptsView {
  @CountField()
  readonly count!: number;

  @CountField({ description: 'days on which they tried' })
  readonly days!: number;

  @PartField(() => NotedAttemptView, { nullable: true })
  readonly last!: NotedAttemptView | null;

  @TextField({ nullable: true, max: 500, description: 'page of the last one, for the next' })
  readonly url!: string | null;

  @CountField({ description: 'attempts that firms hold themselves to' })
  readonly wantedAttempts!: number;

  @CountField({ description: 'days from the first to the last that they hold themselves to' })
  readonly wantedSpanDays!: number;
}

/** How far the questions are. */
export class ClientQuestionsView {
  @CountField()
  readonly answered!: number;

  @FlagField({ description: 'nothing more is asked, or the client has finished' })
  readonly done!: boolean;
}

/** A day on which the client must be somewhere, or before which they must do something. */
export class ClientDateView {
  @ChoiceField('ClientDateKind', CLIENT_DATES)
  readonly kind!: (typeof CLIENT_DATES)[number];

  @DayField()
  readonly on!: string;

  @TextField({ nullable: true, max: 5, description: '`HH:MM`, where the appointment is' })
  readonly clock!: string | null;
}

export class ClientStepView {
  @TextField({ max: 400 })
  readonly label!: string;

  @DayField({ nullable: true })
  readonly on!: string | null;
}

/** One line of the procedure: where it stands, what is behind, what may come. */
export class ClientLineView {
  @TextField({ max: 400 })
  readonly label!: string;

  @TextField({ max: 400 })
  readonly now!: string;

  @TextField({ max: 2000 })
  readonly means!: string;

  @DayField({ nullable: true })
  readonly since!: string | null;

  @FlagField({ description: 'nothing more is expected' })
  readonly final!: boolean;

  @PartField(() => ClientStepView, { list: true })
  readonly done!: readonly ClientStepView[];

  @TextField({ list: true, max: 400, description: 'one of these usually follows' })
  readonly ahead!: readonly string[];
}

/** What a client sees through a link: what they are asked, and what they sent themselves. */
export class ClientPageView {
  @TextField()
  readonly firm!: string;

  @ChoiceField('ClientLanguage', CLIENT_LANGUAGES)
  readonly language!: ClientLanguageValue;

  @MomentField()
  readonly expiresAt!: string;

  @DayField({ description: 'at the firm' })
  readonly today!: string;

  @FlagField({ description: 'documents can be sent' })
  readonly documents!: boolean;

  @PartField(() => AskedDocumentView, { list: true })
  readonly asked!: readonly AskedDocumentView[];

  @PartField(() => ClientFileView, { list: true })
  readonly files!: readonly ClientFileView[];

  @TextField({ list: true, max: 120, description: 'media types and extensions' })
  readonly accepts!: readonly string[];

  @CountField()
  readonly maxBytes!: number;

  @PartField(() => ClientAttemptsView, { nullable: true, description: 'null: none can be noted' })
  readonly attempts!: ClientAttemptsView | null;

  @PartField(() => ClientQuestionsView, { nullable: true, description: 'null: none is asked' })
  readonly questions!: ClientQuestionsView | null;

  @PartField(() => ClientDateView, {
    list: true,
    nullable: true,
    description: 'the nearest first; null: the firm does not show them',
  })
  readonly dates!: readonly ClientDateView[] | null;

  @PartField(() => ClientLineView, {
    list: true,
    nullable: true,
    description: 'the main one first; null: the firm does not show them',
  })
  readonly lines!: readonly ClientLineView[] | null;
}

export class SendFileQuery extends ClientPageQuery {
  @IdField({ description: 'made by the browser for this file: sent again, it is not kept twice' })
  readonly act!: string;

  @TextField({
    optional: true,
    max: 120,
    description: 'what was asked for; left out: something else',
  })
  readonly item?: string;

  @ChoiceField('ClientFilePurpose', ['document', 'screenshot'], {
    optional: true,
    description: '`screenshot`: of an attempt to book an appointment',
  })
  readonly purpose?: 'document' | 'screenshot';
}

export class NoteAttemptBody {
  @IdField({
    description: 'made by the browser for this attempt: sent again, it is not noted twice',
  })
  readonly act!: string;

  @ChoiceField('AttemptResult', ATTEMPT_RESULTS)
  readonly result!: (typeof ATTEMPT_RESULTS)[number];

  @ChoiceField('AttemptMeans', ATTEMPT_MEANS)
  readonly means!: (typeof ATTEMPT_MEANS)[number];

  @TextField({ optional: true, max: 500 })
  readonly url?: string;

  @DayField({ optional: true, description: 'left out: today' })
  readonly on?: string;

  @TextField({
    optional: true,
    max: 5,
    description: '`HH:MM`, on the clocks of the dossier’s place',
  })
  readonly clock?: string;

  @DayField({ optional: true, description: 'the slot that the page showed' })
  readonly nextSlotOn?: string;

  @IdField({ optional: true, description: 'a screenshot sent through this link' })
  readonly screenshot?: string;
}
