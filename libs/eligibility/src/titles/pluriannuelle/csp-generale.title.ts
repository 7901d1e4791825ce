import { text } from '@quantieme/law';
import { all, gate, not, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

const CARDS_LEFT_OUT = [
  'cst-travailleur-temporaire',
  'cst-vpf-traite',
  'cst-vpf-ordonnance-protection',
  'cst-vpf-mariage-force',
  'cst-visiteur',
  'cst-jeune-au-pair',
  'cst-stagiaire',
] as const;

/** Multi-year card after a first year under a long-stay visa or a temporary card, on the same ground. */
export const CSP_GENERALE: Title = {
  id: 'csp-generale',
  kind: 'of-right',
  family: 'pluriannuelle',
  duration: text(
    '4 ans ; 2 ans pour L423-1, L423-7 et L423-23 ; durée des soins pour L425-9 ; reste des études pour les étudiants (L411-4)',
    'four years; two for L423-1, L423-7 and L423-23; the length of the care for L425-9; the rest of the studies for students (L411-4)',
  ),
  work: text('selon la mention', 'according to the mention'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L433-4', 'CESEDA L433-5'],
      conditions: all(
        gate('G-CST'),
        under(
          'CESEDA L433-4',
          all(
            when('stay.first_year_completed', '=', true),
            when('stay.title_conditions_still_met', '=', true),
          ),
        ),
        under(
          'CESEDA L433-5',
          worded(
            text(
              'Carte détenue que L433-5 n’exclut pas',
              'Card held that L433-5 does not leave out',
            ),
            not(when('stay.current_title_id', 'in', CARDS_LEFT_OUT)),
          ),
        ),
        gate('G-INTEG-CSP'),
      ),
    },
  ],
  filing: text(
    'Entre le 120e et le 60e jour avant l’expiration si la demande se fait en ligne, sinon dans les deux derniers mois (R431-5, 1°).',
    'Between the 120th and the 60th day before expiry if the request is made online, otherwise in the last two months (R431-5, 1°).',
  ),
  documents: [
    text(
      'Preuves que les conditions de la première carte sont toujours remplies',
      'Proof that the conditions of the first card are still met',
    ),
    text(
      'Attestation d’assiduité aux formations du contrat d’intégration républicaine',
      'Certificate of attendance at the courses of the integration contract',
    ),
    text(
      'Depuis le 1er janvier 2026 : réussite à l’examen civique et niveau A2 de français',
      'Since 1 January 2026: civic exam passed and French at level A2',
    ),
  ],
  notes: [
    text(
      'L’État doit l’accès à des cours de français gratuits dans le département (L433-4, 4°) : l’opposer à un refus fondé sur la langue.',
      'The State owes access to free French courses in the département (L433-4, 4°): set it against a refusal based on language.',
    ),
    text(
      'La dispense attachée au contrat d’intégration ne vise, dans le texte, que la langue ; l’administration l’étend à l’examen : à vérifier.',
      'By its text, the exemption tied to the integration contract covers language only; the administration extends it to the exam: to be checked.',
    ),
    text(
      'Changer de fondement en même temps : L433-6, avec les mêmes formations et le même examen pour une première carte pluriannuelle.',
      'Changing ground at the same time: L433-6, with the same courses and exam for a first multi-year card.',
    ),
    text(
      'Tunisiens et Marocains : pour les cartes délivrées en application du code, non pour celles de leurs accords.',
      'Tunisians and Moroccans: for cards issued under the code, not for those of their agreements.',
    ),
  ],
};
