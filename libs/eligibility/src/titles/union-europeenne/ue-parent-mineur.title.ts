import { text } from '@quantieme/law';
import { all, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const UE_PARENT_MINEUR: Title = {
  id: 'ue-parent-mineur',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text('5 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L233-1', 'CESEDA L233-2'],
      conditions: all(
        when('child.eu_minor_national', '=', true),
        when('eu.resources_sufficient', '=', true),
        when('eu.health_insurance', '=', true),
      ),
    },
  ],
  filing: text('', 'any'),
  documents: [text('', "minor's EU passport, means, insurance, custody")],
  notes: [],
};
