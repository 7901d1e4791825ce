import { text } from '@quantieme/law';
import { all, gate, not, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const UE_FAMILLE_TIERS: Title = {
  id: 'ue-famille-tiers',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text("5 ans max (length of the citizen's intended stay)", ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [
        'CESEDA L233-2',
        'CESEDA L233-5',
        'CESEDA R233-9',
        'CESEDA R233-15',
        'CESEDA L200-4',
      ],
      conditions: all(
        gate('G-OP-G'),
        when('eu.family_link', 'in', ['spouse', 'descendant', 'ascendant-dependent']),
        when('eu.sponsor_has_right', '=', true),
        not(
          all(
            when('eu.sponsor_student_only', '=', true),
            when('eu.family_link', '=', 'ascendant-dependent'),
          ),
        ),
      ),
    },
  ],
  filing: text('', 'within 3 months of entry'),
  documents: [
    text(
      '',
      "family link, proof of the citizen's own right (real work, or means + insurance), dependency where required",
    ),
  ],
  notes: [],
};
