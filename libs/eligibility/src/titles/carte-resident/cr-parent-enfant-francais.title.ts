import { text } from '@quantieme/law';
import type { Condition } from '../../engine/condition.ts';
import { all, any, gate, risk, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { FIVE_YEARS_IN_MAYOTTE, MAYOTTE_TIGHTENED_ON } from '../vie-privee-et-familiale/mayotte.ts';
import {
  ANY_WORK,
  INTEGRATION_PAPERS,
  NO_COMMISSION,
  TEN_YEARS,
  WHEN_THE_TITLE_ENDS,
} from './resident-card.ts';

const conditions = (...own: readonly Condition[]): Condition =>
  all(
    gate('G-NAT-NOT-TUN'),
    gate('G-CR'),
    ...own,
    under(
      'CESEDA L423-10',
      all(
        when('stay.years_in_same_capacity', '>=', 3),
        when('stay.title_conditions_still_met', '=', true),
      ),
    ),
    worded(
      text(
        'Enfant français en France, que le client entretient',
        'French child in France whom the client supports',
      ),
      any(
        under(
          'CESEDA L423-7',
          all(
            when('child.french_minor_in_france', '=', true),
            when('child.contribution_proven', '=', true),
          ),
        ),
        // L423-9 saves the renewal of the one-year card alone: for the resident card a refusal can be argued.
        under(
          'CESEDA L423-9',
          all(
            when('child.french_child_now_adult', '=', true),
            risk('child.french_child_now_adult', '=', true),
          ),
        ),
      ),
    ),
    gate('G-INTEG-CR'),
  );

const ARTICLES = ['CESEDA L423-10', 'CESEDA L423-7', 'CESEDA L423-9', 'CESEDA L413-7'];

/**
 * Father or mother of a French child living in France, three years a holder on that ground, still meeting the conditions
 * of the first card.
 */
export const CR_PARENT_ENFANT_FRANCAIS: Title = {
  id: 'cr-parent-enfant-francais',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    { from: '2021-05-01', to: MAYOTTE_TIGHTENED_ON, articles: ARTICLES, conditions: conditions() },
    {
      from: MAYOTTE_TIGHTENED_ON,
      to: null,
      articles: [...ARTICLES, 'CESEDA L441-7'],
      conditions: conditions(FIVE_YEARS_IN_MAYOTTE),
    },
  ],
  filing: WHEN_THE_TITLE_ENDS,
  documents: [
    text(
      'acte de naissance et preuve de la nationalité française de l’enfant',
      'birth certificate and proof of French nationality of the child',
    ),
    text(
      'preuves de l’entretien et de l’éducation de l’enfant sur les deux dernières années',
      'proof of support and upbringing of the child over the last two years',
    ),
    text('titres couvrant les trois années', 'permits covering the three years'),
    INTEGRATION_PAPERS,
  ],
  notes: [
    text(
      'Les trois ans se comptent sous la carte «\u00a0parent d’enfant français\u00a0» (L423-7) et sous une carte pluriannuelle de conjoint ou de parent de Français, ou de liens personnels et familiaux (L423-1, L423-7, L423-23).',
      'The three years count under the permit of a parent of a French child (L423-7) and under a multi-year permit as spouse or parent of a French citizen, or for personal and family ties (L423-1, L423-7, L423-23).',
    ),
    text(
      'Demander aussi le renouvellement du titre détenu\u00a0: il reste dû si la carte de résident est refusée.',
      'Ask for the renewal of the current permit too: it remains due if the resident card is refused.',
    ),
    text(
      'La majorité de l’enfant ne fait pas obstacle au renouvellement de la carte d’un an (L423-9)\u00a0; qu’elle laisse intact le droit à la première carte de résident se discute.',
      'The child’s coming of age does not bar renewal of the one-year permit (L423-9); whether it leaves the right to the first resident card intact is open to argument.',
    ),
    NO_COMMISSION,
  ],
};
