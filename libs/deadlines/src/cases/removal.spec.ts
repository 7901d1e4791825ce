import { describe, expect, it } from '@jest/globals';
import { found, type Decided } from '../testing/decided.ts';

const MONTH = 'oqtf-recours-1-mois';
const SEVEN = 'oqtf-recours-7-jours';
const HOURS = 'oqtf-recours-48-heures';
const FREE = { situation: 'libre', departureDays: 30, remediesStated: true };

/** Dates are those that the decisions print, the days that they leave out excepted. */
const PRINTED: readonly Decided[] = [
  {
    court: 'CAA Douai 7 March 2019 n° 18DA01225',
    facts:
      'transfer of 19 February 2018; judgment notified on 19 April: France answers from 19 October',
    events: [
      ['transfert-accepte', '2018-01-15'],
      ['transfert-notifie', '2018-02-19'],
      ['requete-deposee', '2018-02-21'],
      ['jugement', '2018-04-19', { outcome: 'rejet' }],
    ],
    gives: { 'dublin-transfert': '2018-10-19' },
  },
  {
    court: 'CAA Lyon 5 March 2019 n° 18LY02164',
    facts: 'action of 16 May 2018, judgment of 18 May: lapsed on 18 November',
    events: [
      ['transfert-accepte', '2018-03-01'],
      ['transfert-notifie', '2018-05-15'],
      ['requete-deposee', '2018-05-16'],
      ['jugement', '2018-05-18', { outcome: 'rejet' }],
    ],
    gives: { 'dublin-transfert': '2018-11-18' },
  },
  {
    court: 'CE 27 May 2019 n° 421276',
    facts: 'judgment of 19 May 2017: six months from it, which an appeal does not interrupt',
    events: [
      ['transfert-accepte', '2017-03-01'],
      ['transfert-notifie', '2017-05-10'],
      ['requete-deposee', '2017-05-12'],
      ['jugement', '2017-05-19', { outcome: 'rejet' }],
      ['appel-depose', '2017-06-19'],
    ],
    gives: { 'dublin-transfert': '2017-11-19' },
  },
  {
    court: 'CE avis 28 May 2021 n° 450341',
    facts: 'fled: eighteen months from the acceptance',
    events: [
      ['transfert-accepte', '2026-02-02'],
      ['transfert-notifie', '2026-03-02'],
      ['transfert-delai-prolonge', '2026-07-01', { reason: 'fuite' }],
    ],
    gives: { 'dublin-transfert': '2027-08-02' },
  },
];

/** What courts held, on days of our own. */
const HELD: readonly Decided[] = [
  {
    court: 'CE 15 March 1999 n° 200615',
    facts: 'held, told on Friday at 18:20: to the minute, on a Sunday',
    events: [
      [
        'oqtf-notifiee',
        '2026-12-04',
        { at: '2026-12-04T18:20:00+01:00', situation: 'retention', remediesStated: true },
      ],
    ],
    gives: { [HOURS]: '2026-12-06 18:20' },
  },
  {
    court: 'CE 22 June 2012 n° 352388',
    facts: 'over a public holiday: not moved',
    events: [
      [
        'oqtf-notifiee',
        '2026-05-06',
        { at: '2026-05-06T09:00:00+02:00', situation: 'retention', remediesStated: true },
      ],
    ],
    gives: { [HOURS]: '2026-05-08 09:00' },
  },
  {
    court: 'CE 17 June 2020 n° 425111',
    facts: 'the forty-eight hours run from a hand notification alone',
    events: [
      [
        'oqtf-notifiee',
        '2023-03-14',
        { situation: 'libre', departureDays: 0, channel: 'lrar', remediesStated: true },
      ],
    ],
    gives: { [HOURS]: 'null, prudently 2023-03-15' },
  },
  {
    court: 'CE avis 30 July 2021 n° 452878',
    facts: 'thirty days are franc and roll: Monday after the franc Saturday',
    events: [['oqtf-notifiee', '2023-03-02', { ...FREE, ground: '3' }]],
    gives: { [MONTH]: '2023-04-03' },
  },
  {
    court: 'CE avis 30 July 2021 n° 452878',
    facts: 'the fifteen days are franc and roll',
    events: [['oqtf-notifiee', '2023-03-03', { ...FREE, ground: '4' }]],
    gives: { [MONTH]: '2023-03-20' },
  },
  {
    court: 'CE avis 1 July 2020 n° 438152',
    facts: 'the former fifteen days against a transfer: franc, and they roll',
    events: [['transfert-notifie', '2023-03-03', { situation: 'libre', remediesStated: true }]],
    gives: { 'dublin-transfert-recours': '2023-03-20' },
  },
  {
    court: 'CE avis 14 November 2024 n° 496412',
    facts: 'house arrest for a transfer (L751-2): seven days',
    events: [
      ['assignation-notifiee', '2026-03-02', { basis: 'L751-2', days: 45, remediesStated: true }],
    ],
    gives: { [SEVEN]: '2026-03-09' },
  },
  {
    court: 'CAA Lyon 19 December 2024 n° 24LY03013',
    facts: 'seven days, not franc: a Sunday stands',
    events: [
      [
        'oqtf-notifiee',
        '2026-03-01',
        { situation: 'assigne', departureDays: 0, remediesStated: true },
      ],
    ],
    gives: { [SEVEN]: '2026-03-08' },
  },
  {
    court: 'CESEDA R911-1',
    facts: 'an appeal to the author does not extend the month',
    events: [
      ['oqtf-notifiee', '2026-03-12', FREE],
      ['gracieux-depose', '2026-03-20'],
      ['gracieux-rejete', '2026-04-27', { remediesStated: true }],
    ],
    gives: { [MONTH]: '2026-04-13' },
  },
  {
    court: 'CESEDA R911-1',
    facts: 'refusal and obligation together: the month for both',
    events: [
      [
        'refus-notifie',
        '2026-03-12',
        { oqtf: true, departureDays: 30, remediesStated: true, situation: 'libre' },
      ],
    ],
    gives: { [MONTH]: '2026-04-13', 'ta-recours-2-mois': 'none' },
  },
  {
    court: 'CE 10 June 2020 n° 422471',
    facts: 'legal aid: the month again, fifteen days after the decision on it',
    events: [
      ['oqtf-notifiee', '2026-10-05', FREE],
      ['aj-demandee', '2026-10-20'],
      ['aj-decision', '2026-11-23', { outcome: 'admission-totale' }],
    ],
    gives: { [MONTH]: '2027-01-11, prudently 2026-12-24' },
  },
  {
    court: 'CAA Paris 26 April 2024 n° 23PA04618',
    facts: 'fifteen days, then the thirty days again',
    events: [
      ['oqtf-notifiee', '2023-01-10', { ...FREE, ground: '3' }],
      ['aj-demandee', '2023-01-20'],
      ['aj-decision', '2023-03-01', { outcome: 'admission-totale' }],
    ],
    gives: { [MONTH]: '2023-04-17, prudently 2023-04-03' },
  },
  {
    court: 'CE 28 December 2016 n° 397598',
    facts: 'decision on legal aid known to the lawyer alone: the person’s time has not restarted',
    events: [
      ['oqtf-notifiee', '2026-10-05', FREE],
      ['aj-demandee', '2026-10-20'],
      ['aj-decision', '2026-11-23', { outcome: 'admission-totale', notifiedTo: 'avocat' }],
    ],
    gives: { [MONTH]: 'null, prudently 2026-12-24' },
  },
  {
    court: 'CESEDA R921-3',
    facts: 'legal aid does not extend the seven days',
    events: [
      [
        'oqtf-notifiee',
        '2026-03-02',
        { situation: 'detenu', departureDays: 0, remediesStated: true },
      ],
      ['aj-demandee', '2026-03-04'],
    ],
    gives: { [SEVEN]: '2026-03-09' },
  },
  {
    court: 'CESEDA R921-1',
    facts: 'put under house arrest and told so: the seven days instead of the month',
    events: [
      ['oqtf-notifiee', '2026-10-05', FREE],
      ['assignation-notifiee', '2026-10-12', { basis: 'L731-1', informed: true }],
    ],
    gives: { [MONTH]: '2026-11-06; superseded', 'oqtf-changement-de-situation': '2026-10-19' },
  },
  {
    court: 'CESEDA R921-1',
    facts: 'not told: the month stays; prudently seven days',
    events: [
      ['oqtf-notifiee', '2026-10-05', FREE],
      ['assignation-notifiee', '2026-10-12', { basis: 'L731-1', informed: false }],
    ],
    gives: { [MONTH]: '2026-11-06, prudently 2026-10-19' },
  },
  {
    court: 'CESEDA R921-2',
    facts: 'then detained and told so: forty-eight hours from that minute',
    events: [
      ['oqtf-notifiee', '2026-10-05', FREE],
      [
        'retention-notifiee',
        '2026-10-12',
        { at: '2026-10-12T10:00:00+02:00', informed: true, remediesStated: true },
      ],
    ],
    gives: { 'oqtf-changement-de-situation': '2026-10-14 10:00' },
  },
  {
    court: 'Cass. avis 7 January 2025 n° 24-70.008',
    facts: 'four days of detention, the day of notification included, over a weekend',
    events: [['retention-notifiee', '2025-03-06', { at: '2025-03-06T10:00:00+01:00' }]],
    gives: { 'retention-placement': '2025-03-09' },
  },
  {
    court: 'CESEDA L741-1, loi 2025-796',
    facts: 'since 11 November 2025 ninety-six hours, to the minute',
    events: [['retention-notifiee', '2026-03-02', { at: '2026-03-02T10:00:00+01:00' }]],
    gives: { 'retention-placement': '2026-03-06 10:00' },
  },
  {
    court: 'CAA Lyon 3 April 2025 n° 24LY01854',
    facts: 'house arrest on an obligation of more than a year and less than three',
    events: [['oqtf-notifiee', '2023-06-01', { ...FREE, ground: '3' }]],
    gives: { 'oqtf-base-assignation-3-ans': '2026-05-31' },
  },
];

describe('decided cases: removal, as printed', () => {
  it.each(PRINTED)('$court: $facts', (one) => expect(found(one)).toEqual(one.gives));
});

describe('decided cases: removal, as held', () => {
  it.each(HELD)('$court: $facts', (one) => expect(found(one)).toEqual(one.gives));
});
