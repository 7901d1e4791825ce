import { all, risk, todo, under, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

/**
 * The same at renewal: a new contract is signed each time, and a breach may cost the renewal without barring it.
 * For multi-year and resident cards gravity, repetition and length of stay are weighed (L412-10).
 */
export const VALUES_RENEW: Gate = {
  id: 'G-VALUES-RENEW',
  versions: [
    {
      from: '2024-07-17',
      to: null,
      articles: ['CESEDA L412-9', 'CESEDA L412-10'],
      conditions: all(
        under('CESEDA L412-8', when('engagement.refused', '=', false)),
        risk('engagement.serious_breach', '=', true),
        under(['CESEDA L412-7', 'CESEDA R412-1'], todo('engagement.contract_signed', '=', true)),
      ),
    },
  ],
};
