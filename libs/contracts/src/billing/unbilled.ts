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
import { ITEM_KINDS } from './billing.words.ts';

export class UnbilledQuery extends ListQuery {
  @IdField({ optional: true, description: 'what one dossier has' })
  readonly dossierId?: string;

  @IdField({ optional: true, description: 'what the dossiers of one client have' })
  readonly clientId?: string;

  @DayField({ optional: true, description: 'left out: today' })
  readonly upTo?: string;

  @MomentField({ optional: true, description: 'what has changed since' })
  readonly updated_since?: string;
}

/** An hour, an expense or an amount agreed that is on no invoice yet. */
export class UnbilledItemView {
  @ChoiceField('ItemKind', ITEM_KINDS)
  readonly kind!: string;

  @IdField()
  readonly id!: string;

  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @IdField({ nullable: true, description: 'the first client of the dossier' })
  readonly clientId!: string | null;

  @DayField()
  readonly on!: string;

  @TextField({ max: 2000 })
  readonly label!: string;

  @IdField({ nullable: true, description: 'whose time or expense; null: a fee' })
  readonly userId!: string | null;

  @CountField({ nullable: true, description: 'of time' })
  readonly minutes!: number | null;

  @MoneyField({ description: 'an hour, for time; else the whole' })
  readonly unitPrice!: Money;

  @MoneyField({ description: 'before VAT' })
  readonly net!: Money;

  @CountField({ min: 0, max: 10_000, description: '2000 = 20 %' })
  readonly vatBasisPoints!: number;

  @FlagField({ description: 'paid in the client’s name (débours): outside of VAT' })
  readonly disbursement!: boolean;

  @MomentField()
  readonly updatedAt!: string;

  @CountField()
  readonly version!: number;
}

export class UnbilledPage {
  @PartField(() => UnbilledItemView, { list: true })
  readonly data!: readonly UnbilledItemView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}

/** What is on no invoice yet of a dossier. */
export class UnbilledDossierView {
  @PartField(() => DossierHeading)
  readonly dossier!: DossierHeading;

  @DayField({ description: 'of what has waited longest' })
  readonly oldestOn!: string;

  @CountField()
  readonly count!: number;

  @CountField()
  readonly minutes!: number;

  @MoneyField()
  readonly time!: Money;

  @MoneyField()
  readonly expenses!: Money;

  @MoneyField()
  readonly fees!: Money;

  @MoneyField({ description: 'before VAT' })
  readonly net!: Money;

  @MoneyField({ description: 'with VAT' })
  readonly gross!: Money;
}

export class UnbilledDossiers {
  @DayField()
  readonly upTo!: string;

  @PartField(() => UnbilledDossierView, { list: true, description: 'longest waiting first' })
  readonly data!: readonly UnbilledDossierView[];

  @MoneyField()
  readonly net!: Money;

  @MoneyField()
  readonly gross!: Money;

  @CountField({ description: 'entries of time that no rate prices yet' })
  readonly unpriced!: number;
}
