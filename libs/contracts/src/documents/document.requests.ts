import { LEGALISATIONS, REJECTION_CODES, TRANSLATION_STATES } from '@quantieme/law';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  MirroredQuery,
  PartField,
  QueryCountField,
  TextField,
} from '../fields/index.ts';
import { TRANSLATION_PAYERS } from './document.words.ts';

const OPTIONAL = { optional: true, nullable: true } as const;

/** Of a file that is sent; it is the body, as multipart/form-data. */
export class UploadQuery {
  @TextField({ optional: true, max: 60, description: 'an id of the catalogue of documents' })
  readonly kind?: string;

  @IdField({ optional: true, description: 'whose document it is' })
  readonly personId?: string;

  @DayField({ optional: true, description: 'the day that it bears' })
  readonly issuedOn?: string;
}

export class DocumentContentQuery {
  @QueryCountField({
    min: 1,
    max: 100_000,
    description: 'of the version; left out: the one that stands',
  })
  readonly number?: number;

  @ChoiceField('Download', ['yes'], { optional: true, description: 'saved rather than shown' })
  readonly download?: string;
}

export class DocumentPreviewQuery {
  @QueryCountField({
    min: 1,
    max: 100_000,
    description: 'of the version; left out: the one that stands',
  })
  readonly number?: number;

  @QueryCountField({ min: 1, max: 100_000, description: 'from 1; left out: the first' })
  readonly page?: number;
}

/** Largest price of one translation, in cents. */
const MOST_CENTS = 10_000_000;

/** From which language is the document's own `language`. */
export class DocumentTranslationPart {
  @ChoiceField('TranslationState', TRANSLATION_STATES, {
    description: 'quoted: a price is known, nothing is ordered',
  })
  readonly state!: (typeof TRANSLATION_STATES)[number];

  @FlagField({ description: 'by a sworn translator' })
  readonly sworn!: boolean;

  @TextField({ min: 2, max: 2, description: 'into which language, ISO 639-1' })
  readonly to!: string;

  @TextField({ nullable: true, max: 200 })
  readonly translator!: string | null;

  @TextField({
    nullable: true,
    max: 200,
    description: 'court of appeal on whose list of experts the translator stands',
  })
  readonly court!: string | null;

  @CountField({ nullable: true, max: MOST_CENTS, description: 'in cents of euro; null: unknown' })
  readonly costCents!: number | null;

  @DayField({ nullable: true })
  readonly orderedOn!: string | null;

  @DayField({ nullable: true })
  readonly receivedOn!: string | null;

  @ChoiceField('TranslationPayer', TRANSLATION_PAYERS, { nullable: true })
  readonly paidBy!: (typeof TRANSLATION_PAYERS)[number] | null;
}

/** What is left out stays as it is. */
export class UpdateDocumentBody {
  @TextField({ optional: true, min: 1 })
  readonly title?: string;

  @TextField({ ...OPTIONAL, max: 60, description: 'an id of the catalogue of documents' })
  readonly kind?: string | null;

  @IdField(OPTIONAL)
  readonly personId?: string | null;

  @DayField(OPTIONAL)
  readonly issuedOn?: string | null;

  @DayField(OPTIONAL)
  readonly expiresOn?: string | null;

  @TextField({ ...OPTIONAL, min: 2, max: 2, description: 'ISO 639-1; null: unknown' })
  readonly language?: string | null;

  @PartField(() => DocumentTranslationPart, OPTIONAL)
  readonly translation?: DocumentTranslationPart | null;

  @ChoiceField('Legalisation', LEGALISATIONS, {
    ...OPTIONAL,
    description:
      'requested: not there yet; exempt: needless for this country or form; null: unknown',
  })
  readonly legalisation?: string | null;

  @FlagField({ optional: true })
  readonly originalSeen?: boolean;
}

export class RejectDocumentBody {
  @ChoiceField('RejectionCode', REJECTION_CODES)
  readonly code!: string;

  @TextField({ optional: true, max: 2000, description: 'what is wrong, and what to bring instead' })
  readonly note?: string;
}

export class DocumentsQuery extends MirroredQuery {
  @TextField({ optional: true, description: 'whole words of titles, file names and texts' })
  readonly q?: string;
}
