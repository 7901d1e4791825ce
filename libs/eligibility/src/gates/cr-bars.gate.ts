import { all, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

const NO_MUTILATION = when('order.conviction_222_9_minor', '=', false);
const NOT_SPOUSE_OF_POLYGAMIST = when('person.spouse_of_polygamist', '=', false);

/**
 * What bars the issue of any resident card; a card issued against it must be withdrawn (L432-10).
 * Since 26 August 2021 the polygamist himself is barred by L412-6, for every document.
 */
export const CR_BARS: Gate = {
  id: 'G-CR-BARS',
  versions: [
    {
      from: '2021-05-01',
      to: '2021-08-26',
      articles: ['CESEDA L432-3'],
      conditions: all(
        NO_MUTILATION,
        NOT_SPOUSE_OF_POLYGAMIST,
        when('person.polygamy_in_france', '=', false),
      ),
    },
    {
      from: '2021-08-26',
      to: null,
      articles: ['CESEDA L432-3'],
      conditions: all(NO_MUTILATION, NOT_SPOUSE_OF_POLYGAMIST),
    },
  ],
};
