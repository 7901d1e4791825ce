import { text } from '@quantieme/law';
import { all, assess, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const REGULARISATION_DISCRETIONNAIRE: Title = {
  id: 'regularisation-discretionnaire',
  kind: 'discretionary',
  family: 'admission-exceptionnelle',
  duration: text('1 an', ''),
  work: text('depends', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('person.nationality_regime', 'in', ['algerian', 'tunisian', 'moroccan']),
        gate('G-CST-LIGHT'),
        assess('assess.humanitarian_or_exceptional', '=', true),
      ),
    },
  ],
  filing: text('', 'any'),
  documents: [text('', 'same as AES')],
  notes: [],
};
