import { text } from '@quantieme/law';
import { all, any, gate, not, under, when, worded } from '../../engine/define.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Title } from '../../engine/title.ts';

const NOT_RENEWABLE = [
  'csp-ict',
  'cst-stagiaire-ict',
  'cst-rece',
  'cst-rece-chercheur',
  'cst-rece-retour',
] as const;

const NO_MORE_THAN_THREE_TIMES = under(
  'CESEDA L433-1-1',
  worded(
    text(
      'Pas plus de trois renouvellements d’une carte d’un an',
      'No more than three renewals of a one-year card',
    ),
    any(
      when('stay.current_card_is_csp', '=', true),
      when('stay.consecutive_renewals_same_mention', '<', 3),
      under(['CESEDA L433-1-1', 'CESEDA L413-5'], when('integration.cir_applicable', '=', false)),
    ),
  ),
);

const HABITUAL_RESIDENCE = under(
  ['CESEDA L433-1', 'CESEDA L433-3-1'],
  worded(
    text(
      'Carte pluriannuelle : résidence habituelle en France',
      'Multi-year card: habitual residence in France',
    ),
    any(
      when('stay.current_card_is_csp', '=', false),
      when('stay.habitual_l433_3_1', '=', true),
      when('stay.csp_exempt_habitual', '=', true),
    ),
  ),
);

const conditions = (...since2024: readonly Condition[]): Condition =>
  all(
    gate('G-NAT-COMMON'),
    gate('G-OP-1'),
    gate('G-POLY'),
    gate('G-VALUES-RENEW'),
    gate('G-REFUS-2024'),
    under(
      'CESEDA R431-8',
      worded(
        text('Titre détenu', 'Title held'),
        any(
          when('stay.holds_valid_title', '=', true),
          when('stay.title_lapsed_under_6_months', '=', true),
        ),
      ),
    ),
    under(
      ['CESEDA L433-1', 'CESEDA L421-26', 'CESEDA L421-30', 'CESEDA L422-9'],
      worded(
        text('Carte renouvelable', 'Card that can be renewed'),
        not(when('stay.current_title_id', 'in', NOT_RENEWABLE)),
      ),
    ),
    under(['CESEDA L433-1', 'CESEDA L432-2'], when('stay.title_conditions_still_met', '=', true)),
    ...since2024,
  );

/** Renewal of a temporary or multi-year card on the same ground. */
export const CSP_RENOUVELLEMENT: Title = {
  id: 'csp-renouvellement',
  kind: 'of-right',
  family: 'pluriannuelle',
  duration: text('celle de la carte détenue', 'that of the card held'),
  work: text('selon la carte détenue', 'according to the card held'),
  versions: [
    {
      from: '2021-05-01',
      to: '2024-01-28',
      articles: ['CESEDA L433-1', 'CESEDA L432-2'],
      conditions: conditions(),
    },
    {
      from: '2024-01-28',
      to: null,
      articles: ['CESEDA L433-1', 'CESEDA L433-1-1', 'CESEDA L433-3-1', 'CESEDA L432-2'],
      conditions: conditions(NO_MORE_THAN_THREE_TIMES, HABITUAL_RESIDENCE),
    },
  ],
  filing: text(
    'Entre le 120e et le 60e jour avant l’expiration si la demande se fait en ligne, sinon dans les deux derniers mois (R431-5, 1°).',
    'Between the 120th and the 60th day before expiry if the request is made online, otherwise in the last two months (R431-5, 1°).',
  ),
  documents: [
    text(
      'Pièces de la première délivrance, à jour (R433-1)',
      'Papers of the first issue, up to date (R433-1)',
    ),
    text('Nouveau contrat d’engagement signé (R412-1)', 'New engagement contract, signed (R412-1)'),
    text(
      'Carte pluriannuelle : preuves de six mois de séjour par année civile et du centre des intérêts en France',
      'Multi-year card: proof of six months’ stay in each calendar year and of the centre of interests in France',
    ),
  ],
  notes: [
    text(
      'Après trois renouvellements d’une carte d’un an portant la même mention, demander la carte pluriannuelle (L433-1-1, L433-4).',
      'After three renewals of a one-year card with the same mention, ask for the multi-year card (L433-1-1, L433-4).',
    ),
    text(
      'La privation involontaire d’emploi n’est pas une perte de la condition d’activité pour L421-1, L421-9, L421-11 et L421-13-1 à L421-21 (L432-2).',
      'Losing a job against one’s will is no loss of the condition of activity for L421-1, L421-9, L421-11 and L421-13-1 to L421-21 (L432-2).',
    ),
    text(
      'Manquement au contrat d’engagement : la gravité, la répétition et la durée du séjour se pèsent, après avis de la commission pour une carte pluriannuelle (L412-9, L412-10).',
      'Breach of the engagement contract: gravity, repetition and length of stay are weighed, after the opinion of the commission for a multi-year card (L412-9, L412-10).',
    ),
  ],
};
