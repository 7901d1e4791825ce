import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { BEFORE_EXPIRY } from './filing.ts';

/** Who lives in France on his own means, at least the net yearly minimum wage, without working. */
export const CST_VISITEUR: Title = {
  id: 'cst-visiteur',
  kind: 'on-conditions',
  family: 'travail',
  duration: text('1 an, renouvelable', 'one year, renewable'),
  work: text('aucune activité professionnelle', 'no work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-20'],
      conditions: all(
        gate('G-CST'),
        when('resources.annual_covered_at_smic', '=', true),
        when('resources.no_work_commitment', '=', true),
        when('resources.health_insurance', '=', true),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: BEFORE_EXPIRY,
  documents: [
    text(
      'justificatifs de douze mois de ressources au SMIC net',
      'proof of twelve months of means at the net minimum wage',
    ),
    text(
      'engagement écrit de n’exercer aucune activité professionnelle en France',
      'written undertaking not to work in France',
    ),
    text('assurance maladie couvrant tout le séjour', 'health insurance for the whole stay'),
  ],
  notes: [
    text(
      'L’allocation aux adultes handicapés et l’allocation supplémentaire d’invalidité ne comptent pas comme ressources (L426-20).',
      'The disabled adults’ allowance and the supplementary invalidity allowance don’t count as means (L426-20).',
    ),
    text(
      'Ne mène pas à la carte pluriannuelle (L433-5)\u00a0; renouvelée sans limite de nombre, le titulaire étant dispensé du contrat d’intégration (L413-5, L433-1-1).',
      'Doesn’t lead to the multi-year card (L433-5); may be renewed any number of times, its holder being exempt from the integration contract (L413-5, L433-1-1).',
    ),
  ],
};
