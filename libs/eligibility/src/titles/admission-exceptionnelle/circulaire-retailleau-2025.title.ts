import { text } from '@quantieme/law';
import { all, soft } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CIRCULAIRE_RETAILLEAU_2025: Title = {
  id: 'circulaire-retailleau-2025',
  kind: 'discretionary',
  family: 'admission-exceptionnelle',
  duration: text('—', ''),
  work: text('—', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        soft('stay.habitual_years', '>=', 7),
        soft('study.diploma_in_france', '=', true),
        soft('order.oqtf_unexecuted', '=', false),
      ),
    },
  ],
  filing: text('', ''),
  documents: [],
  notes: [],
};
