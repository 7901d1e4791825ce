import { all, risk, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

/**
 * No document for who lives in polygamy in France; the spouse’s situation is examined individually.
 * Before 26 August 2021 there was no general rule: a few articles said it, and their titles carry it.
 */
export const POLY: Gate = {
  id: 'G-POLY',
  versions: [
    {
      from: '2021-08-26',
      to: null,
      articles: ['CESEDA L412-6'],
      conditions: all(
        when('person.polygamy_in_france', '=', false),
        risk('person.spouse_of_polygamist', '=', true),
      ),
    },
  ],
};
