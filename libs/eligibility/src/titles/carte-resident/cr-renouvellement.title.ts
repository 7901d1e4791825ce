import { text } from '@quantieme/law';
import { all, any, gate, not, risk, under, when, worded } from '../../engine/define.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, RLD_UE, TEN_YEARS } from './resident-card.ts';

const IS_RLD_UE = worded(
  text('Carte «\u00a0résident de longue durée – UE\u00a0»', 'Long-term resident – EU card'),
  when('stay.current_title_id', 'in', RLD_UE),
);

const NOT_RLD_UE = worded(
  text('Carte de résident ordinaire', 'Ordinary resident card'),
  not(IS_RLD_UE),
);

const HELD = all(
  when('stay.resident_cards_consecutive', '>=', 1),
  under('CESEDA R431-5', risk('stay.holds_valid_title', '=', false)),
);

/** The card lapses after three years abroad; that of a long-term resident – EU after three outside the Union or six outside France. */
const notLapsed = (extension: string) =>
  under(
    'CESEDA L411-5',
    all(
      worded(
        text('La carte n’est pas périmée par une absence', 'The card has not lapsed by absence'),
        any(
          under(
            extension,
            all(
              when('stay.absence_extension_authorised', '=', true),
              any(NOT_RLD_UE, when('stay.absence_max_months', '<', 72)),
            ),
          ),
          when('stay.absence_max_months', '<=', 36),
          all(
            IS_RLD_UE,
            when('stay.absence_eu_max_months', '<=', 36),
            when('stay.absence_max_months', '<', 72),
          ),
        ),
      ),
      worded(
        text(
          'Pas de statut de longue durée pris depuis dans un autre État',
          'No long-term status taken since in another State',
        ),
        any(NOT_RLD_UE, when('rld.status_acquired_other_state', '=', false)),
      ),
    ),
  );

/** L412-10: no breach of the contract of commitment can cost these holders the renewal. */
const CONTRACT = worded(
  text(
    'Contrat d’engagement au respect des principes de la République',
    'Contract of commitment to the principles of the Republic',
  ),
  any(
    under(
      'CESEDA L412-10',
      all(
        when('stay.current_title_id', 'in', ['cr-refugie', 'cr-protection-subsidiaire']),
        risk('engagement.refused', '=', true),
      ),
    ),
    gate('G-VALUES-RENEW'),
  ),
);

/** As at the first issue: for a refugee, Directive 2011/95 makes this bar a ground to be argued. */
const NOT_BARRED = worded(
  text('Aucun des empêchements de L432-3', 'None of the bars of L432-3'),
  any(
    under(
      'CESEDA L432-3',
      all(
        when('stay.current_title_id', '=', 'cr-refugie'),
        risk('order.conviction_222_9_minor', '=', true),
      ),
    ),
    gate('G-CR-BARS'),
  ),
);

/** The card of a refugee ends with the status alone (L424-6): to oppose a threat to its renewal is a risk of litigation. */
const NO_GRAVE_THREAT = any(
  under(
    ['CESEDA L424-1', 'CAA Marseille 15 janvier 2026 25MA01075'],
    all(
      when('stay.current_title_id', '=', 'cr-refugie'),
      risk('order.threat_level', '=', 'grave'),
      when('order.expulsion_or_itf', '=', false),
    ),
  ),
  under(['CESEDA L433-2', 'CESEDA L432-3'], gate('G-OP-G')),
);

const SINCE_2024 = [
  'CESEDA L433-2',
  'CESEDA L411-5',
  'CESEDA L432-3',
  'CESEDA L433-3-1',
  'CESEDA R432-3',
  'CESEDA R432-5',
  'CESEDA R431-5',
];

/** The law of 26 January 2024 added the grave threat and habitual residence; the contract came with its decree. */
const conditionsSince2024 = (...contract: readonly Condition[]) =>
  all(
    gate('G-NAT-COMMON'),
    NO_GRAVE_THREAT,
    NOT_BARRED,
    gate('G-POLY'),
    ...contract,
    under('CESEDA L433-2', HELD),
    notLapsed('CESEDA R432-3'),
    under(
      'CESEDA L432-3',
      worded(
        text(
          'Résidence habituelle en France, ou carte à laquelle elle n’est pas opposée',
          'Habitual residence in France, or a card it is not required of',
        ),
        any(
          under('CESEDA L433-3-1', when('stay.habitual_l433_3_1', '=', true)),
          when('stay.current_title_id', 'in', ['cr-refugie', 'cr-famille-refugie']),
          // The last paragraph opposes only the grave threat to the long-term resident – EU.
          IS_RLD_UE,
        ),
      ),
    ),
    under('CESEDA R432-5', risk('order.offence_against_official', '=', true)),
  );

/** Renewal of a resident card, due unless it has lapsed, for all kinds of resident card. */
export const CR_RENOUVELLEMENT: Title = {
  id: 'cr-renouvellement',
  kind: 'of-right',
  family: 'carte-resident',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: '2024-01-28',
      articles: [
        'CESEDA L433-2',
        'CESEDA L411-5',
        'CESEDA L432-3',
        'CESEDA L432-12',
        'CESEDA R432-3',
        'CESEDA R431-5',
      ],
      conditions: all(
        gate('G-NAT-COMMON'),
        // Public order was no ground of refusal then: only an expulsion or a ban took the card away.
        under('CESEDA R432-3', when('order.expulsion_or_itf', '=', false)),
        NOT_BARRED,
        gate('G-POLY'),
        under('CESEDA L433-2', HELD),
        notLapsed('CESEDA L411-5'),
        under('CESEDA L432-12', risk('order.offence_against_official', '=', true)),
      ),
    },
    {
      from: '2024-01-28',
      to: '2024-07-17',
      articles: SINCE_2024,
      conditions: conditionsSince2024(),
    },
    {
      from: '2024-07-17',
      to: null,
      articles: [...SINCE_2024, 'CESEDA L412-9', 'CESEDA L412-10'],
      conditions: conditionsSince2024(CONTRACT),
    },
  ],
  filing: text(
    'Entre le 120e et le 60e jour avant la fin de la carte si la demande passe par le téléservice, sinon dans les deux derniers mois (R431-5). Aucun délai n’est opposé au résident de longue durée – UE.',
    'Between the 120th and the 60th day before the card ends if the request goes through the online service, otherwise in its last two months (R431-5). No window binds the long-term resident – EU.',
  ),
  documents: [
    text('carte de résident', 'resident card'),
    text('justificatif de domicile', 'proof of address'),
    text(
      'déclaration sur l’honneur de non-absence de plus de trois ans consécutifs',
      'sworn statement of no absence over three years in a row',
    ),
    text(
      'preuves de la résidence habituelle sur trois ans',
      'proof of habitual residence over three years',
    ),
  ],
  notes: [
    text(
      'La carte expirée garde ses effets trois mois quand le renouvellement est demandé (L433-3).',
      'The expired card keeps its effects for three months when renewal is requested (L433-3).',
    ),
    text(
      'Le refus ou le retrait pour menace grave n’autorise pas d’OQTF\u00a0; qui ne peut être expulsé reçoit de droit une autorisation provisoire de séjour (L432-12).',
      'A refusal or withdrawal for a grave threat allows no order to leave; someone who cannot be expelled receives a provisional permit as of right (L432-12).',
    ),
    text(
      'Réfugié\u00a0: tant que l’OFPRA n’a pas mis fin au statut, la menace, même grave, ne s’oppose pas au renouvellement (CAA Marseille, 15 janvier 2026, n° 25MA01075).',
      'Refugee: as long as OFPRA has not ended the status, a threat, even a grave one, does not stand in the way of renewal (CAA Marseille, 15 January 2026, no. 25MA01075).',
    ),
    text(
      'Résidence habituelle\u00a0: centre des intérêts privés et familiaux en France et six mois par année civile sur trois ans (L433-3-1). L433-2 l’exige de toute carte de résident, L432-3 n’oppose que la menace grave au résident de longue durée – UE.',
      'Habitual residence: centre of private and family interests in France and six months a calendar year over three years (L433-3-1). L433-2 requires it for any resident card, L432-3 opposes only the grave threat to the long-term resident – EU.',
    ),
    text(
      'La carte permanente peut être demandée en même temps (L426-4).',
      'The permanent card may be asked for at the same time (L426-4).',
    ),
  ],
};
