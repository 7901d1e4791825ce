import { text } from '@quantieme/law';
import { all, any, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, ONE_YEAR } from './algerian-words.ts';
import { MEMBER_OF_THE_FAMILY } from '../protection/family-of-protected.ts';

/**
 * Algerian under subsidiary protection, and family. The agreement says nothing of protection: the articles of the code are
 * applied by analogy.
 */
export const CRA1_PROTECTION_SUBSIDIAIRE: Title = {
  id: 'cra1-protection-subsidiaire',
  kind: 'of-right',
  family: 'algerien',
  duration: ONE_YEAR,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-9', 'CESEDA L424-11'],
      conditions: all(
        when('person.nationality_regime', '=', 'algerian'),
        gate('G-OP-G'),
        any(
          under('CESEDA L424-9', when('protection.status', '=', 'subsidiary')),
          under(
            'CESEDA L424-11',
            all(when('protection.sponsor_status', '=', 'subsidiary'), MEMBER_OF_THE_FAMILY),
          ),
        ),
      ),
    },
  ],
  filing: text(
    'Dès la décision de l’OFPRA ou de la CNDA.',
    'As soon as OFPRA or the CNDA has decided.',
  ),
  documents: [
    text('décision de l’OFPRA ou de la CNDA', 'decision of OFPRA or the CNDA'),
    text('actes d’état civil de la famille', 'civil-status records of the family'),
  ],
  notes: [
    text(
      'Les préfectures délivrent un certificat d’un an\u00a0; les avocats demandent la carte de quatre ans de L424-9.',
      'Prefectures issue a one-year certificate; lawyers claim the four-year permit of L424-9.',
    ),
  ],
  toVerify: true,
};
