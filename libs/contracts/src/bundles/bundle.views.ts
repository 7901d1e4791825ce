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
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
import {
  BUNDLE_FORM_WORDS,
  EXHIBIT_TROUBLES,
  FINDING_SEVERITIES,
  PROCEEDING_WORDS,
  SIGNATURE_STATES,
} from './bundle.words.ts';

export class ProceedingView {
  @ChoiceField('ProceedingId', PROCEEDING_WORDS)
  readonly id!: string;

  @TextField()
  readonly label!: string;

  @FlagField({ description: 'its limits run in hours: the hour of filing is needed' })
  readonly needsHour!: boolean;
}

export class ExhibitView {
  @IdField()
  readonly documentId!: string;

  @CountField()
  readonly number!: number;

  @TextField({ max: 400 })
  readonly title!: string;

  @FlagField({ description: 'false when the title is the document’s own' })
  readonly renamed!: boolean;

  @DayField({ nullable: true })
  readonly datedOn!: string | null;

  @TextField({ description: 'as it will be filed' })
  readonly fileName!: string;

  @CountField({ nullable: true, description: 'null until the file has been read' })
  readonly bytes!: number | null;

  @CountField({ nullable: true })
  readonly pages!: number | null;

  @ChoiceField('ExhibitTrouble', EXHIBIT_TROUBLES, { nullable: true })
  readonly trouble!: string | null;
}

/** The pleading that the exhibits go with. */
export class BundleMainView {
  @IdField()
  readonly documentId!: string;

  @TextField({ max: 400 })
  readonly title!: string;

  @TextField({ description: 'as it will be filed' })
  readonly fileName!: string;

  @CountField({ nullable: true, description: 'null until the file has been read' })
  readonly bytes!: number | null;

  @CountField({ nullable: true })
  readonly pages!: number | null;

  @ChoiceField('ExhibitTrouble', EXHIBIT_TROUBLES, { nullable: true })
  readonly trouble!: string | null;

  @ChoiceField('SignatureState', SIGNATURE_STATES, {
    description: '`outdated`: signed in an earlier version than the one that stands',
  })
  readonly signature!: string;
}

export class FindingView {
  @TextField({ max: 40 })
  readonly code!: string;

  @ChoiceField('FindingSeverity', FINDING_SEVERITIES)
  readonly severity!: string;

  @ChoiceField('BundleForm', BUNDLE_FORM_WORDS, {
    nullable: true,
    description: 'the only form of bundle that it concerns; null: both',
  })
  readonly form!: string | null;

  @IdField({ nullable: true, description: 'the letter to write again; null: none' })
  readonly letterId!: string | null;

  @CountField({ nullable: true, description: 'number of the exhibit; null: the bundle' })
  readonly exhibit!: number | null;

  @TextField({ max: 1000 })
  readonly what!: string;

  @TextField({ max: 1000 })
  readonly toDo!: string;

  @TextField({ nullable: true })
  readonly source!: string | null;
}

export class FiledBundleView {
  @MomentField()
  readonly at!: string;

  @IdField()
  readonly eventId!: string;

  @IdField({ nullable: true })
  readonly receiptId!: string | null;
}

export class BundleView {
  @IdField()
  readonly id!: string;

  @ChoiceField('ProceedingId', PROCEEDING_WORDS)
  readonly proceeding!: string;

  @CountField()
  readonly firstNumber!: number;

  @CountField()
  readonly version!: number;

  @PartField(() => FiledBundleView, { nullable: true })
  readonly filed!: FiledBundleView | null;

  @PartField(() => BundleMainView, { nullable: true })
  readonly main!: BundleMainView | null;

  @PartField(() => ExhibitView, { list: true })
  readonly exhibits!: readonly ExhibitView[];

  @PartField(() => FindingView, { list: true })
  readonly findings!: readonly FindingView[];

  @ChoiceField('BundleForm', BUNDLE_FORM_WORDS, {
    list: true,
    description: 'forms in which nothing keeps it from being filed',
  })
  readonly ready!: readonly string[];
}

/** A document of the dossier that may be an exhibit, or the pleading. */
export class BundleDocumentView {
  @IdField()
  readonly id!: string;

  @TextField({ max: 400 })
  readonly title!: string;

  @DayField({ nullable: true })
  readonly datedOn!: string | null;

  @IdField({
    nullable: true,
    description: 'the letter that was written as this document; null: none',
  })
  readonly letterId!: string | null;
}

/** Everything the page of bundles shows. */
export class BundlesView {
  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @PartField(() => ProceedingView, { list: true })
  readonly proceedings!: readonly ProceedingView[];

  @ChoiceField('ProceedingId', PROCEEDING_WORDS, {
    description: 'what the procedure of the dossier usually leads to',
  })
  readonly suggested!: string;

  @PartField(() => BundleView, { list: true, description: 'the latest first' })
  readonly bundles!: readonly BundleView[];

  @PartField(() => BundleDocumentView, { list: true })
  readonly documents!: readonly BundleDocumentView[];
}

/** What a receipt seems to say; null: not found. */
export class FilingReceiptView {
  @DayField({ nullable: true })
  readonly on!: string | null;

  @TextField({ nullable: true, max: 5, description: '`HH:MM`, on the clock of the court' })
  readonly clock!: string | null;

  @TextField({ nullable: true, max: 60 })
  readonly number!: string | null;
}
