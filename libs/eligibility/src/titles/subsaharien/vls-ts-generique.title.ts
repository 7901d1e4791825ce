import { text } from '@quantieme/law';
import { all, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const VLS_TS_GENERIQUE: Title = {
  id: 'vls-ts-generique',
  kind: 'of-right',
  family: 'subsaharien',
  duration: text('12 mois typically (4–12 étudiant)', ''),
  work: text('as the mention', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA R431-16', 'CESEDA L312-2'],
      conditions: all(when('entry.visa_type', '=', 'vls-ts')),
    },
  ],
  filing: text(
    '',
    'validate online within 3 months of arrival, then card request 2 months before expiry',
  ),
  documents: [text('', 'visa number, entry stamp, tax')],
  notes: [],
};
