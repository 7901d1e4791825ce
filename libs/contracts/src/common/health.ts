import { ChoiceField, MomentField } from '../fields/index.ts';

export class LiveView {
  @ChoiceField('LiveStatus', ['live'])
  readonly status!: 'live';
}

export class ReadyView {
  @ChoiceField('ReadyStatus', ['ready'])
  readonly status!: 'ready';

  @MomentField({ description: "the product's clock" })
  readonly now!: string;
}
