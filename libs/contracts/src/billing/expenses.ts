import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { DossierHeading } from '../dossiers/dossier-heading.view.ts';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  IdField,
  ListQuery,
  MomentField,
  Money,
  MoneyField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { EXPENSE_KINDS } from './billing.words.ts';
import { BillingMarkView } from './time-entries.ts';

export class NewExpenseBody {
  @IdField()
  readonly dossierId!: string;

  @IdField({ optional: true, description: 'left out: whoever writes it' })
  readonly userId?: string;

  @DayField({ optional: true, description: 'left out: today' })
  readonly on?: string;

  @MoneyField({ min: 1, description: 'before VAT; of a débours, what was paid' })
  readonly amount!: Money;

  @ChoiceField('ExpenseKind', EXPENSE_KINDS, {
    description: 'débours are paid in the client’s name and bear no VAT',
  })
  readonly kind!: string;

  @CountField({ optional: true, min: 0, max: 10_000, description: 'left out: the firm’s rate' })
  readonly vatBasisPoints?: number;

  @TextField({
    min: 1,
    max: 2000,
    description: 'as it may be read on a bill',
    example: 'Registered letter',
  })
  readonly description!: string;

  @IdField({
    optional: true,
    nullable: true,
    description: 'its receipt, a document of the dossier',
  })
  readonly documentId?: string | null;

  @FlagField({ optional: true })
  readonly billable?: boolean;
}

export class UpdateExpenseBody {
  @DayField({ optional: true })
  readonly on?: string;

  @MoneyField({ optional: true, min: 1 })
  readonly amount?: Money;

  @ChoiceField('ExpenseKind', EXPENSE_KINDS, { optional: true })
  readonly kind?: string;

  @CountField({ optional: true, min: 0, max: 10_000 })
  readonly vatBasisPoints?: number;

  @TextField({ optional: true, min: 1, max: 2000 })
  readonly description?: string;

  @IdField({ optional: true, nullable: true })
  readonly documentId?: string | null;

  @FlagField({ optional: true })
  readonly billable?: boolean;
}

export class ExpensesQuery extends ListQuery {
  @IdField({ optional: true, description: 'those of one dossier' })
  readonly dossierId?: string;

  @MomentField({ optional: true, description: 'what has changed since' })
  readonly updated_since?: string;
}

export class ExpenseView {
  @IdField()
  readonly id!: string;

  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @PartField(() => PersonReference)
  readonly user!: PersonReference;

  @DayField()
  readonly on!: string;

  @MoneyField({ description: 'before VAT' })
  readonly amount!: Money;

  @CountField({ min: 0, max: 10_000, description: '2000 = 20 %' })
  readonly vatBasisPoints!: number;

  @ChoiceField('ExpenseKind', EXPENSE_KINDS)
  readonly kind!: string;

  @TextField({ max: 2000 })
  readonly description!: string;

  @IdField({ nullable: true })
  readonly documentId!: string | null;

  @FlagField()
  readonly billable!: boolean;

  @PartField(() => BillingMarkView, { nullable: true, description: 'null: not billed' })
  readonly billed!: BillingMarkView | null;

  @MomentField()
  readonly createdAt!: string;

  @MomentField()
  readonly updatedAt!: string;

  @CountField()
  readonly version!: number;
}

export class ExpensePage {
  @PartField(() => ExpenseView, { list: true })
  readonly data!: readonly ExpenseView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
