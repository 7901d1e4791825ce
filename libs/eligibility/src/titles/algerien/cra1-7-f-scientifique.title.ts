import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { AFTER_ENTRY, LONG_STAY_VISA, ONE_YEAR } from './algerian-words.ts';
import { LONG_STAY_VISA_OR_CERTIFICATE } from './algerian-conditions.ts';

/** Algerian researcher or university teacher with a hosting agreement. */
export const CRA1_7_F_SCIENTIFIQUE: Title = {
  id: 'cra1-7-f-scientifique',
  kind: 'on-conditions',
  family: 'algerien',
  duration: ONE_YEAR,
  work: text('recherche et enseignement', 'research and teaching'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 7'],
      conditions: all(
        gate('G-CRA'),
        when('talent.research_hosting_agreement', '=', true),
        LONG_STAY_VISA_OR_CERTIFICATE,
      ),
    },
  ],
  filing: AFTER_ENTRY,
  documents: [text('convention d’accueil', 'hosting agreement')],
  notes: [
    LONG_STAY_VISA,
    text(
      'Le conjoint a droit au certificat du 6, 3).',
      'The spouse is entitled to the certificate of 6, 3).',
    ),
  ],
  toVerify: true,
};
