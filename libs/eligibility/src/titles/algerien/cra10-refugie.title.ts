import { text } from '@quantieme/law';
import { all, any, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, TEN_YEARS } from './algerian-words.ts';
import { MEMBER_OF_THE_FAMILY } from '../protection/family-of-protected.ts';

/**
 * Algerian refugee, and family. The agreement says nothing of protection: the articles of the code are applied by analogy.
 */
export const CRA10_REFUGIE: Title = {
  id: 'cra10-refugie',
  kind: 'of-right',
  family: 'algerien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-1', 'CESEDA L424-3'],
      conditions: all(
        when('person.nationality_regime', '=', 'algerian'),
        gate('G-OP-G'),
        any(
          under('CESEDA L424-1', when('protection.status', '=', 'refugee')),
          under(
            'CESEDA L424-3',
            all(when('protection.sponsor_status', '=', 'refugee'), MEMBER_OF_THE_FAMILY),
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
  notes: [],
  toVerify: true,
};
