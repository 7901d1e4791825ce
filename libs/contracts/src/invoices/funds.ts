import {
  ChoiceField,
  DayField,
  FlagField,
  IdField,
  Money,
  MoneyField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';
import { FUND_MOVEMENT_KINDS } from './invoice.words.ts';

export class FundMovementBody {
  @ChoiceField('FundMovementKind', FUND_MOVEMENT_KINDS)
  readonly kind!: 'deposit' | 'withdrawal';

  @DayField()
  readonly on!: string;

  @MoneyField({ min: 1 })
  readonly amount!: Money;

  @TextField({ min: 1, description: 'who paid, or who is paid', example: 'CARPA de Paris' })
  readonly counterparty!: string;

  @TextField({ min: 1, max: 300, example: 'Costs paid back by the State' })
  readonly label!: string;

  @TextField({ optional: true, max: 100, description: 'of the CARPA, or of the bank' })
  readonly reference?: string;
}

export class FundReversalBody {
  @TextField({ min: 3, max: 300, example: 'Written twice' })
  readonly reason!: string;
}

export class FundMovementView {
  @IdField()
  readonly id!: string;

  @IdField()
  readonly dossierId!: string;

  @TextField()
  readonly dossierReference!: string;

  @ChoiceField('FundMovementKind', FUND_MOVEMENT_KINDS)
  readonly kind!: 'deposit' | 'withdrawal';

  @DayField()
  readonly on!: string;

  @MoneyField()
  readonly amount!: Money;

  @TextField()
  readonly counterparty!: string;

  @TextField({ max: 300 })
  readonly label!: string;

  @TextField()
  readonly reference!: string;

  @IdField({ nullable: true, description: 'the movement that it undoes' })
  readonly reversesId!: string | null;

  @FlagField({ description: 'another movement undoes it' })
  readonly reversed!: boolean;

  @MoneyField({ description: 'kept for the dossier after it' })
  readonly held!: Money;
}

export class FundMovementsQuery {
  @IdField({ optional: true, description: 'those of one dossier' })
  readonly dossierId?: string;

  @DayField({ optional: true, description: 'first day' })
  readonly from?: string;

  @DayField({ optional: true, description: 'last day, included' })
  readonly to?: string;
}

export class FundMovementPage {
  @PartField(() => FundMovementView, { list: true })
  readonly data!: readonly FundMovementView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
