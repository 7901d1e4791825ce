import { text } from '@quantieme/law';
import { all, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CR_CONTRIBUTION_ECONOMIQUE_EXCEPTIONNELLE: Title = {
  id: 'cr-contribution-economique-exceptionnelle',
  kind: 'obsolete',
  family: 'carte-resident',
  duration: text('—', ''),
  work: text('—', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(when('person.age', '<', 0)),
    },
  ],
  filing: text('', ''),
  documents: [],
  notes: [],
};
