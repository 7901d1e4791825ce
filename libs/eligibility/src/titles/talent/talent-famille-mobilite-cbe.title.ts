import { text } from '@quantieme/law';
import { all, any, gate, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

const BLUE_CARD = when('talent.sponsor_title', '=', 'talent-cbe');

const CONDITIONS = [
  gate('G-CST'),
  when('talent.family_link', 'in', ['spouse', 'child']),
  when('talent.family_lived_other_state', '=', true),
  when('talent.months_since_entry_mobility', '<=', 1),
] as const;

/** Family that already lived together in another Member State and comes with a Blue Card holder. */
export const TALENT_FAMILLE_MOBILITE_CBE: Title = {
  id: 'talent-famille-mobilite-cbe',
  kind: 'of-right',
  family: 'talent',
  duration: text('celle de la carte du titulaire', 'that of the card of the holder'),
  work: text('toute activité professionnelle', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: '2025-06-16',
      articles: ['CESEDA L421-23'],
      conditions: all(...CONDITIONS, BLUE_CARD),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L421-23'],
      conditions: all(
        ...CONDITIONS,
        worded(
          text('Carte de la personne accompagnée', 'Card of the person accompanied'),
          any(
            BLUE_CARD,
            under('CESEDA R421-37-6', when('talent.sponsor_title', '=', 'rld-ue-cbe')),
          ),
        ),
      ),
    },
  ],
  filing: text(
    'dans le mois de l’entrée en France (L421-23)',
    'within one month of entering France (L421-23)',
  ),
  documents: [
    text(
      'titres de séjour délivrés par l’autre État membre',
      'permits issued by the other Member State',
    ),
    text('acte de mariage ou de naissance', 'marriage or birth certificate'),
    text('carte bleue du conjoint ou du parent', 'Blue Card of the spouse or parent'),
  ],
  notes: [
    text(
      'Aucun visa de long séjour (L421-23, L412-2, 9°). Décision avec celle du titulaire, ou dans les trente jours (R421-37-7).',
      'No long-stay visa (L421-23, L412-2, 9°). Decided with the request of the holder, or within thirty days (R421-37-7).',
    ),
    text('Un mineur n’a pas besoin de carte.', 'A minor needs no card.'),
  ],
};
