import { text } from '@quantieme/law';
import { all, gate, todo, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TALENT_PROFESSION_MEDICALE: Title = {
  id: 'talent-profession-medicale',
  kind: 'of-right',
  family: 'talent',
  duration: text('≤ 4 ans', ''),
  work: text('the practice', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-13-1', 'CESEDA R421-25-1'],
      conditions: all(
        gate('G-CST'),
        when('talent.medical_practice_authorised', '=', true),
        when('talent.medical_pay_ok', '=', true),
        todo('talent.medical_charter_signed', '=', true),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text('', 'as talent'),
  documents: [text('', "autorisation d'exercice or CNG decision, hospital contract")],
  notes: [],
};
