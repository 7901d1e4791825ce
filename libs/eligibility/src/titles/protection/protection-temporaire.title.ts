import { text } from '@quantieme/law';
import { all, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const PROTECTION_TEMPORAIRE: Title = {
  id: 'protection-temporaire',
  kind: 'of-right',
  family: 'protection',
  duration: text(
    '6 mois, renewed automatically until the end of the protection (1 year, 3 years at most by the code; EU extensions to be checked)',
    '',
  ),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L581-3', 'CESEDA R581-4'],
      conditions: all(when('protection.status', '=', 'temporary')),
    },
  ],
  filing: text('', 'at arrival'),
  documents: [text('', 'Ukrainian nationality / residence evidence')],
  notes: [],
};
