import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CSP_FAMILLE_PROTECTION_SUBSIDIAIRE: Title = {
  id: 'csp-famille-protection-subsidiaire',
  kind: 'of-right',
  family: 'protection',
  duration: text('4 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L424-11'],
      conditions: all(
        gate('G-OP-PROT'),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('protection.sponsor_status', '=', 'subsidiary'),
        any(
          all(
            when('protection.family_link', 'in', ['spouse', 'partner', 'concubin']),
            when('protection.reunification_authorised', '=', true),
          ),
          all(
            when('protection.family_link', 'in', ['spouse', 'partner']),
            when('protection.union_predates_claim', '=', false),
            when('protection.union_years', '>=', 1),
            when('union.communal_life', '=', true),
            when('person.age', '>=', 18),
          ),
          all(
            when('protection.family_link', '=', 'child'),
            when('application.age_at_request', '>=', 16),
            when('application.age_at_request', '<', 19),
          ),
          when('protection.family_link', '=', 'parent-of-minor'),
        ),
      ),
    },
  ],
  filing: text('', 'on arrival / majority'),
  documents: [text('', 'OFPRA acts, communal life')],
  notes: [],
};
