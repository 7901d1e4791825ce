import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_MAINTIEN_RUPTURE_REGROUPEMENT: Title = {
  id: 'cst-vpf-maintien-rupture-regroupement',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-17', 'CESEDA L423-18', 'CESEDA L423-19'],
      conditions: all(
        gate('G-CST'),
        when('rf.authorised', '=', true),
        when('rf.role', '=', 'spouse'),
        any(
          all(
            when('union.end_cause', '=', 'violence'),
            when('union.violence_evidence', '=', true),
            when('union.violence_after_arrival', '=', true),
          ),
          all(
            when('stay.current_title_id', 'in', [
              'cst-vpf-conjoint-regroupement',
              'csp-generale',
              'cr-regroupement-familial-3-ans',
              'subsaharan-regroupement-meme-titre',
              'vls-ts-generique',
            ]),
            any(
              when('union.end_cause', '=', 'death'),
              when('rf.years_since_authorisation', '>', 3),
              all(
                when('stay.current_title_id', '=', 'cr-regroupement-familial-3-ans'),
                when('union.children_born', '=', true),
                when('child.contribution_since_birth', '=', true),
              ),
            ),
          ),
        ),
      ),
    },
  ],
  filing: text('', 'at renewal or after breach, within the 3-year window'),
  documents: [text('', 'as in L423-3..5')],
  notes: [],
};
