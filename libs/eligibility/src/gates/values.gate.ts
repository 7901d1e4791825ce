import { all, todo, under, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

/**
 * Contract of commitment to respect the principles of the Republic, at the first issue of a document.
 * The law of 26 January 2024 waited for its decree: there was nothing to sign before 17 July 2024.
 */
export const VALUES: Gate = {
  id: 'G-VALUES',
  versions: [
    {
      from: '2024-07-17',
      to: null,
      articles: ['CESEDA L412-8'],
      conditions: all(
        when('engagement.refused', '=', false),
        when('engagement.serious_breach', '=', false),
        under(
          ['CESEDA L412-7', 'CESEDA R412-1', 'CESEDA R412-3'],
          todo('engagement.contract_signed', '=', true),
        ),
      ),
    },
  ],
};
