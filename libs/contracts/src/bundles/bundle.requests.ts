import {
  ChoiceField,
  CountField,
  DayField,
  IdField,
  MomentField,
  PartField,
  TextField,
} from '../fields/index.ts';
import { BUNDLE_FORM_WORDS, PROCEEDING_WORDS } from './bundle.words.ts';

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

/** The exhibits in their order: these and no others. */
export class ChangeBundleBody {
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
  @ChoiceField('BundleForm', BUNDLE_FORM_WORDS, { optional: true })
  readonly as?: string;
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

  /** A document of the same dossier. */
  @IdField({ optional: true, nullable: true })
  readonly receiptId?: string | null;
}
