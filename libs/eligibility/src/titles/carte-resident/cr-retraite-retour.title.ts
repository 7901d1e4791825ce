import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, COMMISSION, TEN_YEARS, WHILE_REGULAR } from './resident-card.ts';

/** Holder of a « retraité » card who comes back to make France the main home. */
export const CR_RETRAITE_RETOUR: Title = {
  id: 'cr-retraite-retour',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-10'],
      conditions: all(
        gate('G-CR'),
        when('stay.current_title_id', '=', 'carte-retraite'),
        when('retirement.resettles_in_france', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: WHILE_REGULAR,
  documents: [
    text('carte «\u00a0retraité\u00a0»', '“retraité” card'),
    text(
      'preuves de l’installation en France (logement, affiliation, impôt)',
      'proof of settlement in France (housing, social security, tax)',
    ),
  ],
  notes: [
    text(
      'Le conjoint qui tient son titre de L426-9 n’est pas visé\u00a0: seule la carte de L426-8 ouvre ce droit.',
      'The spouse whose permit comes from L426-9 is not covered: only the card of L426-8 opens this right.',
    ),
    COMMISSION,
  ],
};
