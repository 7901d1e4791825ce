import {
  ChoiceField,
  CountField,
  DayField,
  Money,
  MoneyField,
  PartField,
  TextField,
} from '../fields/index.ts';

const FLOWS = ['b2c', 'b2b-international', 'b2b-france'] as const;

export class EReportLine {
  @ChoiceField('EReportFlow', FLOWS, {
    description: 'b2b-france: the invoice itself is sent; shown to reconcile',
  })
  readonly flow!: (typeof FLOWS)[number];

  @DayField()
  readonly on!: string;

  @TextField({ nullable: true, description: 'null: consumers are added up by day' })
  readonly number!: string | null;

  @TextField()
  readonly vat!: string;

  @CountField()
  readonly rate!: number;

  @MoneyField()
  readonly base!: Money;

  @MoneyField()
  readonly tax!: Money;

  @CountField()
  readonly count!: number;
}

export class EReportView {
  @DayField()
  readonly from!: string;

  @DayField()
  readonly to!: string;

  @PartField(() => EReportLine, { list: true })
  readonly transactions!: readonly EReportLine[];

  @PartField(() => EReportLine, { list: true, description: 'VAT on services falls due when paid' })
  readonly payments!: readonly EReportLine[];
}
