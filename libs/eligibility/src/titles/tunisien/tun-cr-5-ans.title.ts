import { text } from '@quantieme/law';
import { all, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, BEFORE_EXPIRY, NO_INTEGRATION, TEN_YEARS } from './tunisian-words.ts';
import { TUNISIAN } from './tunisian-conditions.ts';

/** Tunisian with five years of uninterrupted regular stay. */
export const TUN_CR_5_ANS: Title = {
  id: 'tun-cr-5-ans',
  kind: 'discretionary',
  family: 'tunisien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-tunisien 10'],
      conditions: all(TUNISIAN, when('stay.regular_uninterrupted_years', '>=', 5)),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text('titres et récépissés des cinq années', 'permits and receipts of the five years'),
  ],
  notes: [
    text(
      'Les récépissés comptent (Conseil d’État, 11 octobre 2010, n° 331370).',
      'Receipts count (Conseil d’État, 11 October 2010, no. 331370).',
    ),
    text(
      'Les commentateurs de cette décision y voient un droit pour le titulaire d’un titre d’un an\u00a0: le soutenir.',
      'Commentators of that decision read it as a right of the holder of a one-year permit: argue it.',
    ),
    NO_INTEGRATION,
  ],
  toVerify: true,
};
