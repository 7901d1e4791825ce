import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { AFTER_ENTRY, LONG_STAY_VISA, ONE_YEAR } from './algerian-words.ts';
import { LONG_STAY_VISA_OR_CERTIFICATE } from './algerian-conditions.ts';

/** Algerian performer or author with a contract of more than three months with a cultural enterprise. */
export const CRA1_7_G_ARTISTE: Title = {
  id: 'cra1-7-g-artiste',
  kind: 'on-conditions',
  family: 'algerien',
  duration: ONE_YEAR,
  work: text('artistique et culturelle', 'artistic and cultural'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7'],
      conditions: all(
        gate('G-CRA'),
        when('work.artist_contract_months', '>', 3),
        LONG_STAY_VISA_OR_CERTIFICATE,
      ),
    },
  ],
  filing: AFTER_ENTRY,
  documents: [
    text(
      'contrat de plus de trois mois avec une entreprise culturelle',
      'contract of more than three months with a cultural enterprise',
    ),
  ],
  notes: [LONG_STAY_VISA],
  toVerify: true,
};
