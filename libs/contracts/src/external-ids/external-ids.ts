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
  @TextField({
    min: 1,
    max: 200,
    example: 'CLI-00118',
    description: 'what your software calls the record; no other record of its kind may have it',
  })
  readonly externalId!: string;
}

export class ExternalIdsQuery extends ListQuery {
  @ChoiceField('ExternalIdKind', EXTERNAL_ID_KINDS, {
    optional: true,
    description: 'what the id names',
  })
  readonly kind?: string;

  @TextField({
    optional: true,
    max: 200,
    example: 'CLI-00118',
    description: 'exactly as it was set',
  })
  readonly externalId?: string;

  @IdField({ optional: true, description: 'of the record here, to find its id there' })
  readonly id?: string;
}

export class ExternalIdView {
  @ChoiceField('ExternalIdKind', EXTERNAL_ID_KINDS)
  readonly kind!: string;

  @IdField({ description: 'of the record' })
  readonly id!: string;

  @TextField({ example: 'CLI-00118' })
  readonly externalId!: string;

  @MomentField({ description: 'real time' })
  readonly setAt!: string;
}

export class ExternalIdPage {
  @PartField(() => ExternalIdView, { list: true })
  readonly data!: readonly ExternalIdView[];

  @PartField(() => PageView)
  readonly page!: PageView;
}
