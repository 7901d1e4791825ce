import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Long-term resident – EU of another Member State, who asks within three months of entry on a ground of their own. */
export const CST_RLD_AUTRE_ETAT_MEMBRE: Title = {
  id: 'cst-rld-autre-etat-membre',
  kind: 'of-right',
  family: 'carte-resident',
  duration: text(
    '1 an\u00a0; carte pluriannuelle pour le chercheur et l’artiste («\u00a0talent\u00a0»)',
    'one year; multi-year permit for researchers and artists (“talent”)',
  ),
  work: text('selon la mention de la carte', 'as the ground of the permit allows'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-11'],
      conditions: all(
        gate('G-CST'),
        when('rld.other_state_card', '=', true),
        when('rld.months_since_entry_france', '<=', 3),
        when('resources.stable_at_smic', '=', true),
        when('resources.health_insurance', '=', true),
        when('rld.meets_a_ground', '=', true),
      ),
    },
  ],
  filing: text(
    'Dans les trois mois de l’entrée en France (L426-11, R426-4), sans visa de long séjour.',
    'Within three months of entry into France (L426-11, R426-4), without a long-stay visa.',
  ),
  documents: [
    text(
      'carte de résident de longue durée – UE de l’autre État',
      'long-term resident – EU card of the other State',
    ),
    text(
      'justificatifs du motif\u00a0: autorisation de travail, activité, inscription, ressources',
      'proof of the ground: work authorisation, business, enrolment, means',
    ),
    text(
      'ressources au moins égales au SMIC, logement, assurance maladie',
      'means at least equal to the minimum wage, housing, health insurance',
    ),
  ],
  notes: [
    text(
      'Motifs ouverts\u00a0: salarié, travailleur temporaire, entrepreneur ou profession libérale, étudiant, visiteur, chercheur, artiste, chacun à ses propres conditions.',
      'Grounds: employee, temporary worker, business or profession, student, visitor, researcher, artist, each on its own conditions.',
    ),
    text(
      'Le texte ne s’applique pas au salarié détaché ni au prestataire de services transfrontaliers.',
      'The text does not apply to posted workers or to cross-border service providers.',
    ),
    text(
      'Les ressources sont appréciées au regard du logement\u00a0; prestations familiales, RSA et allocations de solidarité ne comptent pas.',
      'Means are weighed against housing; family benefits, RSA and solidarity allowances do not count.',
    ),
  ],
};
