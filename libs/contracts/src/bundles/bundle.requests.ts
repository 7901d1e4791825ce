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
import { BUNDLE_PARTS, PROCEEDING_WORDS } from './bundle.words.ts';

export class CreateBundleBody {
  @ChoiceField('ProceedingId', PROCEEDING_WORDS)
  readonly proceeding!: string;
}

export class BundleItemBody {
  @IdField()
  readonly documentId!: string;

  @TextField({
    optional: true,
    nullable: true,
    max: 400,
    description: 'in the inventory; left out, the title of the document',
  })
  readonly title?: string | null;
}

/** The pleading that the exhibits go with: a document of the dossier. */
export class BundleMainBody {
  @IdField()
  readonly documentId!: string;

  @FlagField({
    optional: true,
    description: 'the version that stands is signed; left out: as it was',
  })
  readonly signed?: boolean;
}

/** The exhibits in their order: these and no others. */
export class ChangeBundleBody {
  @PartField(() => BundleMainBody, {
    optional: true,
    nullable: true,
    description: 'left out: as it was; null: none',
  })
  readonly main?: BundleMainBody | null;

  @PartField(() => BundleItemBody, { list: true })
  readonly exhibits!: readonly BundleItemBody[];

  @CountField({
    optional: true,
    min: 1,
    max: 9999,
    description: 'number of the first exhibit: those of a later brief are numbered on',
  })
  readonly firstNumber?: number;
}

export class BundleContentQuery {
  @ChoiceField('BundlePart', BUNDLE_PARTS, {
    optional: true,
    description: 'which part of the bundle, and in which form',
  })
  readonly as?: string;
}

/** The receipt of the court’s application, as it was downloaded. */
export class FilingReceiptBody {
  @TextField({ min: 1, max: 300, example: 'accuse-telerecours.pdf' })
  readonly fileName!: string;

  @TextField({ min: 1, max: 7_200_000, description: 'in base64; 5 MB at most' })
  readonly content!: string;
}

/** What the receipt of the court’s application says. */
export class FileBundleBody {
  @DayField({ description: 'day of registration' })
  readonly on!: string;

  @MomentField({ optional: true, nullable: true, description: 'hour of registration' })
  readonly at?: string | null;

  @TextField({ optional: true, nullable: true })
  readonly court?: string | null;

  @TextField({ optional: true, nullable: true, max: 60 })
  readonly number?: string | null;

  @IdField({ optional: true, nullable: true, description: 'a document of the same dossier' })
  readonly receiptId?: string | null;

  @PartField(() => FilingReceiptBody, {
    optional: true,
    nullable: true,
    description: 'kept among the documents, and proof of the event; then `receiptId` says nothing',
  })
  readonly receipt?: FilingReceiptBody | null;
}
