import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, TEN_YEARS } from './tunisian-words.ts';
import { TUNISIAN } from './tunisian-conditions.ts';

/**
 * Tunisian with a French work-accident pension of at least 20 %, survivor, or family joining the holder of a ten-year card.
 */
export const TUN_CR_RENTE_RF: Title = {
  id: 'tun-cr-rente-rf',
  kind: 'of-right',
  family: 'tunisien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-tunisien 10'],
      conditions: all(
        TUNISIAN,
        any(
          all(when('pension.at_mp', '=', true), when('pension.rate', '>=', 20)),
          when('pension.survivor', '=', true),
          all(
            when('rf.authorised', '=', true),
            when('rf.sponsor_title', 'in', ['cr', 'rld-ue', 'permanent']),
          ),
        ),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('Tant que le séjour est régulier.', 'As long as stay is regular.'),
  documents: [
    text(
      'notification de rente, ou décision de regroupement familial',
      'notification of the pension, or family-reunification decision',
    ),
  ],
  notes: [
    text(
      'Le regroupement familial suppose le visa correspondant.',
      'Family reunification supposes the matching visa.',
    ),
  ],
  toVerify: true,
};
