import {
  ChoiceField,
  IdField,
  ListQuery,
  MomentField,
  PageView,
  PartField,
  TextField,
} from '../fields/index.ts';

export const EXTERNAL_ID_KINDS = [
  'dossier',
  'person',
  'organisation',
  'time-entry',
  'expense',
  'invoice',
] as const;

export class SetExternalIdBody {
  /** What your software calls the record; no other record of its kind may have it. */
  @TextField({ min: 1, max: 200, example: 'CLI-00118' })
  readonly externalId!: string;
}

export class ExternalIdsQuery extends ListQuery {
  @ChoiceField('ExternalIdKind', EXTERNAL_ID_KINDS, { optional: true })
  readonly kind?: string;

  /** Exactly as it was set. */
  @TextField({ optional: true, max: 200, example: 'CLI-00118' })
  readonly externalId?: string;

  @IdField({ optional: true })
  readonly id?: string;
}

export class ExternalIdView {
  @ChoiceField('ExternalIdKind', EXTERNAL_ID_KINDS)
  readonly kind!: string;

  /** Of the record. */
  @IdField()
  readonly id!: string;

  @TextField({ example: 'CLI-00118' })
  readonly externalId!: string;

  /** Real time. */
  @MomentField()
  readonly setAt!: string;
}

export class ExternalIdPage {
  @PartField(() => ExternalIdView, { list: true })
  readonly data!: readonly ExternalIdView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
