import { text } from '@quantieme/law';
import { all, assess, gate, soft, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { OUTSIDE_MAYOTTE } from './outside-mayotte.ts';

const EXCEPTIONAL = all(
  assess('assess.humanitarian_or_exceptional', '=', true),
  worded(
    text(
      'Plus de dix ans de résidence habituelle : la commission du titre de séjour est saisie avant tout refus',
      'More than ten years of habitual residence: the residence commission sits before any refusal',
    ),
    soft('stay.habitual_years', '>', 10),
  ),
);

/** Exceptional admission under a private and family life card: humanitarian considerations or exceptional reasons. */
export const AES_VPF: Title = {
  id: 'aes-vpf',
  kind: 'exceptional',
  family: 'admission-exceptionnelle',
  duration: text('1 an', 'one year'),
  work: text('toutes activités', 'any work'),
  versions: [
    {
      from: '2021-05-01',
      to: '2021-08-26',
      articles: ['CESEDA L435-1'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-CST-LIGHT'),
        OUTSIDE_MAYOTTE,
        when('person.polygamy_in_france', '=', false),
        EXCEPTIONAL,
      ),
    },
    {
      from: '2021-08-26',
      to: null,
      articles: ['CESEDA L435-1'],
      conditions: all(gate('G-NAT-COMMON'), gate('G-CST-LIGHT'), OUTSIDE_MAYOTTE, EXCEPTIONAL),
    },
  ],
  filing: text(
    'À tout moment ; le visa de long séjour n’est pas exigé. Sans rendez-vous possible : garder la preuve datée de chaque tentative.',
    'At any time; no long-stay visa is asked for. If no appointment can be had: keep dated proof of every attempt.',
  ),
  documents: [
    text(
      'Formulaire d’admission exceptionnelle et lettre motivée',
      'Exceptional admission form and reasoned letter',
    ),
    text(
      'Preuves de présence de chaque année invoquée',
      'Proof of presence for every year relied on',
    ),
    text(
      'Famille, scolarité des enfants, avis d’imposition, maîtrise du français',
      'Family, children’s schooling, tax notices, command of French',
    ),
  ],
  notes: [
    text(
      'Dix ans de présence obligent à saisir la commission ; ils ne donnent pas le titre (L435-1, alinéa 2). Cette saisine n’existe pas en Guyane (L441-4, 4°).',
      'Ten years of presence oblige the prefect to consult the commission; they do not give the card (L435-1, second paragraph). There is no such step in Guyane (L441-4, 4°).',
    ),
    text(
      'Les circulaires d’orientation ne sont pas opposables : elles servent à prévoir, non à exiger.',
      'Circulars of guidance cannot be enforced: they serve to predict, not to demand.',
    ),
    text(
      'Invoquer dans la même demande tous les fondements plausibles : le préfet n’examine que ceux qu’on lui soumet.',
      'Rely on every plausible ground in the same request: the prefect only examines those put forward.',
    ),
  ],
};
