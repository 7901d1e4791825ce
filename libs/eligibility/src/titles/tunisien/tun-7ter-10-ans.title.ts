import { text } from '@quantieme/law';
import { all, any, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, ONE_YEAR } from './tunisian-words.ts';
import { TUNISIAN } from './tunisian-conditions.ts';

/** Tunisian living in France since the age of ten at most, or for ten years by 1 July 2009. */
export const TUN_7TER_10_ANS: Title = {
  id: 'tun-7ter-10-ans',
  kind: 'of-right',
  family: 'tunisien',
  duration: ONE_YEAR,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-tunisien 7 ter'],
      conditions: all(
        TUNISIAN,
        any(
          when('stay.residence_since_age', '<=', 10),
          all(
            when('stay.habitual_residence_proven', '=', true),
            when('entry.first_date', '<=', '1999-07-01'),
          ),
        ),
      ),
    },
  ],
  filing: text('À tout moment, sans visa.', 'At any time, without a visa.'),
  documents: [text('preuves de présence', 'proof of presence')],
  notes: [
    text(
      'La voie des dix ans ne survit que pour qui les avait le 1er juillet 2009, entrée en vigueur du protocole de 2008.',
      'The way by ten years survives only for those who had them on 1 July 2009, when the protocol of 2008 came into force.',
    ),
  ],
  toVerify: true,
};
