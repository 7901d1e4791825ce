import { text } from '@quantieme/law';
import { all, any, gate, soft, todo, under, when, worded } from '../../engine/define.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Title } from '../../engine/title.ts';

const COURSES = worded(
  text(
    'Pour une première carte pluriannuelle : formations du contrat d’intégration suivies',
    'For a first multi-year card: courses of the integration contract attended',
  ),
  todo('integration.cir_assiduous', '=', true),
);

const EXAM = worded(
  text(
    'Pour une première carte pluriannuelle : examen civique réussi',
    'For a first multi-year card: civic exam passed',
  ),
  todo('integration.civic_exam_level', 'in', ['csp', 'cr', 'nat']),
);

const conditions = (...forMultiYear: readonly Condition[]): Condition =>
  all(
    // Public order, polygamy and the engagement contract bar the card asked for, whichever it is.
    gate('G-CST'),
    worded(
      text('Titre détenu', 'Title held'),
      any(
        under('CESEDA L433-6', when('stay.holds_valid_title', '=', true)),
        under('CESEDA R431-8', when('stay.title_lapsed_under_6_months', '=', true)),
      ),
    ),
    soft('application.first_request', '=', false),
    under('CESEDA L433-4', all(...forMultiYear)),
  );

/** Asking for a temporary or multi-year card on another ground than that of the card or long-stay visa held. */
export const CHANGEMENT_STATUT: Title = {
  id: 'changement-statut',
  kind: 'on-conditions',
  family: 'pluriannuelle',
  duration: text('celle du titre demandé', 'that of the title asked for'),
  work: text('selon le titre demandé', 'according to the title asked for'),
  versions: [
    {
      from: '2021-05-01',
      to: '2026-01-01',
      articles: ['CESEDA L433-6'],
      conditions: conditions(COURSES),
    },
    {
      from: '2026-01-01',
      to: null,
      articles: ['CESEDA L433-6'],
      conditions: conditions(COURSES, EXAM),
    },
  ],
  filing: text(
    'Avant l’expiration du titre détenu, dans les délais de R431-5.',
    'Before the title held expires, within the time limits of R431-5.',
  ),
  documents: [
    text('Pièces du titre demandé', 'Papers of the title asked for'),
    text('Titre détenu', 'Title held'),
  ],
  notes: [
    text(
      'Le titre est délivré si ses propres conditions sont remplies ; le visa de long séjour n’est pas opposable (L433-6).',
      'The title is issued if its own conditions are met; the long-stay visa cannot be required (L433-6).',
    ),
    text(
      'Les cartes pluriannuelles « salarié » et « entrepreneur » (L421-2, L421-6) supposent d’abord la carte d’un an.',
      'The multi-year “salarié” and “entrepreneur” cards (L421-2, L421-6) need the one-year card first.',
    ),
    text(
      'Au-delà de six mois après l’expiration sans demande, le visa redevient exigible (R431-8).',
      'More than six months after expiry without a request, the visa can be required again (R431-8).',
    ),
  ],
};
