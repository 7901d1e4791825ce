import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { AFTER_ENTRY, ANY_WORK, COMMISSION, TEN_YEARS } from './resident-card.ts';

/** Dependent parent of a French citizen or of their spouse, on a long-stay visa. */
export const CR_ASCENDANT_DE_FRANCAIS: Title = {
  id: 'cr-ascendant-de-francais',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-11'],
      conditions: all(
        gate('G-NAT-NOT-TUN'),
        gate('G-CR'),
        when('ascendant.of_french_or_spouse', '=', true),
        when('ascendant.dependent', '=', true),
        when('entry.long_stay_visa_matches', '=', true),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: AFTER_ENTRY,
  documents: [
    text(
      'actes de filiation jusqu’au descendant français',
      'filiation records down to the French descendant',
    ),
    text(
      'versements du descendant sur plusieurs années',
      'transfers from the descendant over several years',
    ),
    text(
      'absence de ressources propres (retraite, biens) et moyens des autres enfants',
      'lack of own means (pension, property) and means of the other children',
    ),
    text('avis d’imposition du descendant', 'tax notices of the descendant'),
    text('visa de long séjour', 'long-stay visa'),
  ],
  notes: [
    text(
      'Le texte dit «\u00a0parent à charge d’un français et de son conjoint\u00a0»\u00a0: que les grands-parents soient visés est à vérifier.',
      'The text reads “dependent parent of a French citizen and of their spouse”: whether grandparents are covered must be checked.',
    ),
    text(
      'Venu sous visa de court séjour et resté ensuite, l’ascendant ne peut obtenir cette carte.',
      'A parent who came on a short-stay visa and stayed on cannot obtain this card.',
    ),
    text(
      'Le refus du visa se conteste à part, devant la commission de recours puis le tribunal administratif de Nantes.',
      'A refused visa is challenged separately, before the visa appeals commission and then the Nantes administrative court.',
    ),
    COMMISSION,
  ],
};
