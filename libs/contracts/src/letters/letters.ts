import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { DifferenceView } from '../deadlines/difference.views.ts';
import { SourceView } from '../deadlines/deadline.views.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
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
import { LETTER_FORMATS, LETTER_KINDS, SENDING_CHANNELS } from './letter.words.ts';

/** The event that sending a letter records. */
export class LetterEventView {
  @TextField()
  readonly type!: string;

  @TextField({ max: 500 })
  readonly label!: string;
}

/** A letter that may be written. */
export class LetterChoiceView {
  @TextField({ example: 'demande-motifs' })
  readonly id!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @ChoiceField('LetterKind', LETTER_KINDS)
  readonly kind!: string;

  @FlagField({ description: 'the present stage of the procedure calls for it' })
  readonly suggested!: boolean;

  @PartField(() => LetterEventView, { nullable: true })
  readonly records!: LetterEventView | null;

  @FlagField({ description: "the firm's own version is used" })
  readonly ownTemplate!: boolean;
}

export class LetterSendingView {
  @DayField()
  readonly on!: string;

  @ChoiceField('SendingChannel', SENDING_CHANNELS)
  readonly channel!: string;

  @IdField({ nullable: true, description: 'the event it recorded' })
  readonly eventId!: string | null;
}

export class LetterView {
  @IdField()
  readonly id!: string;

  @TextField({ example: 'C-2026-0001' })
  readonly reference!: string;

  @TextField({ example: 'demande-motifs' })
  readonly letter!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @IdField()
  readonly documentId!: string;

  @PartField(() => PersonReference)
  readonly writtenBy!: PersonReference;

  @MomentField()
  readonly writtenAt!: string;

  @DayField({ description: 'day whose law it cites' })
  readonly lawOn!: string;

  @CountField({ min: 0, description: 'version of the firm’s template; 0: the product’s' })
  readonly template!: number;

  @PartField(() => SourceView, { list: true })
  readonly citations!: readonly SourceView[];

  @TextField({ list: true, description: 'ids of the rules whose limits it serves' })
  readonly limits!: readonly string[];

  @PartField(() => LetterEventView, { nullable: true })
  readonly records!: LetterEventView | null;

  @PartField(() => LetterSendingView, { nullable: true })
  readonly sending!: LetterSendingView | null;

  @CountField()
  readonly version!: number;
}

export class LettersView {
  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @PartField(() => LetterChoiceView, {
    list: true,
    description: 'those that the procedure calls for now come first',
  })
  readonly choices!: readonly LetterChoiceView[];

  @PartField(() => LetterView, { list: true, description: 'the newest first' })
  readonly letters!: readonly LetterView[];
}

export class WriteLetterBody {
  @TextField({ min: 1, example: 'demande-motifs' })
  readonly letter!: string;

  @RecordField({
    optional: true,
    description:
      'what is typed for this letter, by field: text, day (`YYYY-MM-DD`), euros, true or false, or a list of texts',
  })
  readonly typed?: Record<string, unknown>;

  @IdField({
    optional: true,
    list: true,
    description: 'its exhibits, in order, where no bundle says them; a bundle is begun with them',
  })
  readonly exhibits?: readonly string[];
}

export class RewriteLetterBody {
  @RecordField({
    optional: true,
    description:
      'left out: what was typed before, its citations at the present numbers of the exhibits',
  })
  readonly typed?: Record<string, unknown>;

  @IdField({ optional: true, list: true, description: 'left out: as before' })
  readonly exhibits?: readonly string[];
}

/** A citation of an exhibit that is none any more. */
export class LostCitationView {
  @TextField({ description: 'the field that was typed' })
  readonly field!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @CountField({ list: true })
  readonly numbers!: readonly number[];
}

/** What was typed for a letter, to be corrected and written again. */
export class LetterDraftView {
  @PartField(() => LetterView)
  readonly letter!: LetterView;

  @RecordField()
  readonly typed!: Record<string, unknown>;

  @IdField({ nullable: true, list: true, description: 'chosen for it; null: the bundle says them' })
  readonly exhibits!: readonly string[] | null;

  @PartField(() => LostCitationView, { list: true })
  readonly lost!: readonly LostCitationView[];
}

export class LetterContentQuery {
  @ChoiceField('LetterFormat', LETTER_FORMATS, {
    optional: true,
    description: 'left out: the Word file',
  })
  readonly format?: string;
}

export class SendLetterBody {
  @DayField({ description: 'day on which it left' })
  readonly on!: string;

  @ChoiceField('SendingChannel', SENDING_CHANNELS)
  readonly channel!: string;

  @DayField({ optional: true, description: 'day of the event recorded; left out: the same day' })
  readonly eventOn?: string;
}

export class SentLetterView {
  @PartField(() => LetterView)
  readonly letter!: LetterView;

  @PartField(() => DifferenceView, { nullable: true, description: 'null: it records no event' })
  readonly difference!: DifferenceView | null;
}
