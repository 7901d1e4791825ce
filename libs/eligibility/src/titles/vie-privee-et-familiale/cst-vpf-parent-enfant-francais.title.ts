import { text } from '@quantieme/law';
import { all, any, assess, gate, risk, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_PARENT_ENFANT_FRANCAIS: Title = {
  id: 'cst-vpf-parent-enfant-francais',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an (CSP afterwards)', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-7', 'CESEDA L423-8'],
      conditions: all(
        gate('G-CST'),
        when('child.french_minor_in_france', '=', true),
        risk('child.fraudulent_recognition_suspected', '=', true),
        any(
          when('child.contribution_since_birth', '=', true),
          when('child.contribution_months', '>=', 24),
        ),
        any(
          when('child.contribution_proven', '=', true),
          all(
            when('child.contribution_waived_by_court', '=', true),
            when('child.regular_contact_proven', '=', true),
          ),
        ),
        any(
          when('child.other_parent_recognition_316', '=', false),
          when('child.other_parent_contributes', '=', true),
          when('child.court_decision_contribution', '=', true),
          assess('assess.disproportionate_interference', '=', true),
        ),
      ),
    },
  ],
  filing: text('', 'any time while the child is a minor and resident in France'),
  documents: [
    text(
      '',
      "child's French birth act < 3 months, child's CNI/CNF, proof of child's residence (school/crèche), 2 years (or since birth) of dated payments, purchases, attestations, medical follow-up, holiday/school presence",
    ),
    text('', "L423-8: other parent's payments or judgment"),
  ],
  notes: [],
};
