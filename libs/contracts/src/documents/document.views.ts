import { LEGALISATIONS, REJECTION_CODES } from '@quantieme/law';
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
import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
import { DocumentTranslationPart } from './document.requests.ts';
import { DOCUMENT_STATUSES, DOCUMENT_VIAS, SCAN_STATES, TEXT_STATES } from './document.words.ts';

export class DocumentFileView {
  @CountField({ description: 'the version’s; earlier ones are kept' })
  readonly number!: number;

  @TextField()
  readonly fileName!: string;

  @TextField()
  readonly mediaType!: string;

  @CountField()
  readonly bytes!: number;

  @CountField({ nullable: true, description: 'of a PDF' })
  readonly pages!: number | null;

  @ChoiceField('DocumentVia', DOCUMENT_VIAS)
  readonly via!: string;

  @PartField(() => PersonReference, { nullable: true })
  readonly uploadedBy!: PersonReference | null;

  @MomentField()
  readonly uploadedAt!: string;

  @ChoiceField('ScanState', SCAN_STATES)
  readonly scan!: string;

  @ChoiceField('TextState', TEXT_STATES, { description: 'whether search finds it by its text' })
  readonly textState!: string;
}

export class DocumentChoice {
  @TextField({ max: 60 })
  readonly id!: string;

  @TextField({ max: 500 })
  readonly label!: string;
}

export class DocumentPerson {
  @IdField()
  readonly id!: string;

  @TextField()
  readonly name!: string;
}

/** Somebody of whom a dossier speaks. */
export class DossierPerson extends DocumentPerson {
  @FlagField({ description: 'false: a relative, whose documents are not the client’s' })
  readonly isClient!: boolean;
}

export class DocumentRejection {
  @ChoiceField('RejectionCode', REJECTION_CODES)
  readonly code!: string;

  @TextField({ max: 500 })
  readonly label!: string;

  @TextField({ max: 2000 })
  readonly note!: string;
}

/** A document with the version that stands. */
export class DocumentView {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly dossierId!: string;

  @PartField(() => DocumentChoice, { nullable: true })
  readonly kind!: DocumentChoice | null;

  @TextField()
  readonly title!: string;

  @PartField(() => DocumentPerson, { nullable: true })
  readonly person!: DocumentPerson | null;

  @ChoiceField('DocumentStatus', DOCUMENT_STATUSES)
  readonly status!: string;

  @PartField(() => DocumentRejection, { nullable: true })
  readonly rejection!: DocumentRejection | null;

  @PartField(() => PersonReference, { nullable: true })
  readonly decidedBy!: PersonReference | null;

  @MomentField({ nullable: true })
  readonly decidedAt!: string | null;

  @DayField({ nullable: true })
  readonly issuedOn!: string | null;

  @DayField({ nullable: true })
  readonly expiresOn!: string | null;

  @TextField({ nullable: true, max: 2 })
  readonly language!: string | null;

  @PartField(() => DocumentTranslationPart, { nullable: true })
  readonly translation!: DocumentTranslationPart | null;

  @ChoiceField('Legalisation', LEGALISATIONS, { nullable: true })
  readonly legalisation!: string | null;

  @FlagField()
  readonly originalSeen!: boolean;

  @FlagField()
  readonly archived!: boolean;

  @CountField()
  readonly version!: number;

  @PartField(() => DocumentFileView)
  readonly file!: DocumentFileView;
}

/** What the translations of a dossier cost: exact sums of what is known. */
export class TranslationCostsView {
  @CountField({ description: 'quoted, ordered or received' })
  readonly count!: number;

  @CountField({ description: 'of which the price is not known' })
  readonly unpriced!: number;

  @CountField({ description: 'in cents of euro' })
  readonly totalCents!: number;

  @CountField({ description: 'what is the client’s to pay, or nobody’s yet, in cents of euro' })
  readonly clientCents!: number;
}

export class DocumentVersionList {
  @PartField(() => DocumentFileView, { list: true, description: 'the latest first' })
  readonly data!: readonly DocumentFileView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

export class FoundDocument extends DocumentView {
  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @TextField({ nullable: true, max: 400, description: 'where the words stand in its text' })
  readonly snippet!: string | null;

  @MomentField()
  readonly updatedAt!: string;
}

export class FoundDocumentPage {
  @CountField({ description: 'files whose text is still to be read: not found by it yet' })
  readonly unread!: number;

  @PartField(() => FoundDocument, { list: true, description: 'the latest first' })
  readonly data!: readonly FoundDocument[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
