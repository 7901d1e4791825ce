import { text } from '@quantieme/law';
import { all, assess, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const UE_AUTRE_MEMBRE_FAMILLE: Title = {
  id: 'ue-autre-membre-famille',
  kind: 'discretionary',
  family: 'union-europeenne',
  duration: text('5 ans max', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L200-5', 'CESEDA L233-3', 'CESEDA R233-16'],
      conditions: all(
        gate('G-OP-G'),
        when('eu.family_link', 'in', ['partner', 'other']),
        when('eu.sponsor_has_right', '=', true),
        assess('assess.overall_appreciation_favourable', '=', true),
      ),
    },
  ],
  filing: text('', 'within 3 months of entry'),
  documents: [
    text(
      '',
      'durable relationship (≥ 5 years or shared child in practice, from-memory), dependency in the home country, serious health reasons',
    ),
  ],
  notes: [],
};
