import { ChoiceField, DayField, IdField, QueryCountField, TextField } from '../fields/index.ts';
import { DECIDERS, PICTURES } from './statistics.words.ts';

/** Figures come whole: the shape of a picture bounds them. */
export class StatisticsQuery {
  @DayField({
    optional: true,
    description: 'first day; two years before the last when it is left out',
  })
  readonly from?: string;

  @DayField({ optional: true, description: 'last day, included; today when it is left out' })
  readonly to?: string;

  @IdField({ optional: true, description: 'whoever follows the dossier' })
  readonly person?: string;

  @IdField({
    optional: true,
    description: 'whoever of this team follows the dossier; it goes before `person`',
  })
  readonly team?: string;

  @TextField({ optional: true, max: 60, description: 'a procedure of GET /v1/procedures' })
  readonly procedure?: string;

  @IdField({ optional: true, description: 'a préfecture among the firm’s organisations' })
  readonly authority?: string;
}

export class StatisticsCasesQuery extends StatisticsQuery {
  @QueryCountField({ min: 1, max: 200, description: 'rows per page' })
  readonly limit?: number;

  @TextField({
    optional: true,
    max: 500,
    description: 'where the page starts, as the previous page’s `nextCursor` said',
  })
  readonly cursor?: string;

  @ChoiceField('Picture', PICTURES, { description: 'the picture that the row is of' })
  readonly picture!: string;

  @ChoiceField('Decider', DECIDERS, { optional: true, description: '`by` of a row' })
  readonly by?: string;

  @TextField({ optional: true, max: 60, description: '`place.key` of a row' })
  readonly place?: string;

  @TextField({ optional: true, max: 60, description: '`procedure.id` of a row' })
  readonly of?: string;

  @TextField({ optional: true, max: 60, description: 'state, way, ground, margin or fate' })
  readonly key?: string;

  @TextField({ optional: true, max: 20, description: '`severity` of a row' })
  readonly severity?: string;

  @TextField({ optional: true, max: 40, description: '`person.id` of a row, or none' })
  readonly who?: string;
}
