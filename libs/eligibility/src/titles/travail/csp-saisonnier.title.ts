import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Seasonal worker who keeps his home abroad and stays six months a year at most. */
export const CSP_SAISONNIER: Title = {
  id: 'csp-saisonnier',
  kind: 'on-conditions',
  family: 'travail',
  duration: text(
    '3 ans au plus, séjours de six mois cumulés par an',
    'three years at most, stays of six months a year in all',
  ),
  work: text('l’emploi saisonnier autorisé', 'the authorised seasonal employment'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-34'],
      conditions: all(
        gate('G-CST'),
        when('work.authorisation_granted', '=', true),
        when('work.seasonal_contract_months', '<=', 6),
        when('work.keeps_residence_abroad', '=', true),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text(
    'dans les deux mois de l’entrée (R431-4)\u00a0; refus implicite après 90 jours (R421-60)',
    'within two months of entry (R431-4); silence refuses after 90 days (R421-60)',
  ),
  documents: [
    text(
      'contrat saisonnier et autorisation de travail',
      'seasonal contract and work authorisation',
    ),
    text(
      'engagement écrit de garder sa résidence habituelle hors de France',
      'written undertaking to keep one’s home outside France',
    ),
  ],
  notes: [
    text(
      'Le temps passé sous cette carte ne compte ni pour la carte «\u00a0résident de longue durée-UE\u00a0» (L426-18) ni pour l’article L435-4.',
      'Time spent under this card counts neither for the long-term EU resident card (L426-18) nor for article L435-4.',
    ),
  ],
};
