import { text } from '@quantieme/law';
import { all, any, gate, under, when, worded } from '../../engine/define.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Title } from '../../engine/title.ts';
import { IN_THE_YEAR_OF_MAJORITY } from '../year-of-majority.ts';
import { ictEmployer } from './ict.ts';

const FAMILY = worded(
  text('Conjoint, ou enfant entré mineur', 'Spouse, or child who entered as a minor'),
  any(
    all(when('talent.family_link', '=', 'spouse'), when('person.age', '>=', 18)),
    all(
      when('talent.family_link', '=', 'child'),
      when('entry.age', '<', 18),
      IN_THE_YEAR_OF_MAJORITY,
    ),
  ),
);

const joins = (sponsor: string, ...more: readonly Condition[]) =>
  all(when('talent.sponsor_title', '=', sponsor), ...more);

const EMPLOYER = ictEmployer('CESEDA R421-38', 'CESEDA R421-39');

/** Spouse, or child who entered as a minor, of an employee or trainee posted within his group. */
export const CSP_ICT_FAMILLE: Title = {
  id: 'csp-ict-famille',
  kind: 'of-right',
  family: 'travail',
  duration: text(
    'celle qui reste à courir de la carte du détaché',
    'what remains of the card of the person posted',
  ),
  work: text('toute activité professionnelle', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-28', 'CESEDA L421-29', 'CESEDA L421-32', 'CESEDA L421-33'],
      conditions: all(
        gate('G-CST'),
        FAMILY,
        worded(
          text('Carte de la personne rejointe', 'Card of the person joined'),
          any(
            under('CESEDA L421-28', joins('ict', EMPLOYER, gate('G-VISA-L'))),
            under('CESEDA L421-29', joins('ict-mobile', EMPLOYER)),
            under('CESEDA L421-32', joins('ict-trainee', gate('G-VISA-L'))),
            under('CESEDA L421-33', joins('ict-trainee-mobile')),
          ),
        ),
      ),
    },
  ],
  filing: text(
    'dans les deux mois de l’entrée (R431-4)\u00a0; enfant déjà en France\u00a0: au plus tard la veille de ses 19 ans (R431-5)',
    'within two months of entry (R431-4); child already in France: at the latest the day before turning 19 (R431-5)',
  ),
  documents: [
    text('acte de mariage ou de naissance', 'marriage or birth certificate'),
    text(
      'carte «\u00a0salarié détaché ICT\u00a0» ou «\u00a0stagiaire ICT\u00a0» du conjoint ou du parent',
      'ICT card of the spouse or parent',
    ),
  ],
  notes: [
    text(
      'Famille d’un stagiaire\u00a0: carte temporaire «\u00a0stagiaire ICT (famille)\u00a0» (L421-32, L421-33). Aucun visa quand le titulaire vient d’un autre État membre (L421-29, L421-33).',
      'Family of a trainee: the temporary “ICT trainee (family)” card (L421-32, L421-33). No visa when the holder comes from another Member State (L421-29, L421-33).',
    ),
    text('Un mineur n’a pas besoin de carte.', 'A minor needs no card.'),
  ],
};
