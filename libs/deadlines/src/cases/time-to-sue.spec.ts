import { describe, expect, it } from '@jest/globals';
import { found, type Decided } from '../testing/decided.ts';

const REFUSED = { oqtf: false, remediesStated: true };
const TWO_MONTHS = 'ta-recours-2-mois';
const YEAR = 'ta-delai-raisonnable-1-an';
const IMPLICIT = 'ta-recours-implicite-2-mois';
const IMPLICIT_YEAR = 'ta-delai-raisonnable-implicite';

/** Dates are those that the decisions print. */
const PRINTED: readonly Decided[] = [
  {
    court: 'CE Ass. 13 July 2016 n° 387763, Czabaj',
    facts: 'notified on 26 September 1991 without the court to seise; sued in 2014, far too late',
    events: [['refus-notifie', '1991-09-26', { oqtf: false, remediesStated: false }]],
    // A Saturday: whether the year rolls is unsettled.
    gives: { [YEAR]: '1992-09-28, prudently 1992-09-26' },
  },
  {
    court: 'CAA Lyon 28 October 2021 n° 20LY03086',
    facts: 'letter presented on 5 February 2020 and never collected; 23 June is late',
    events: [
      [
        'oqtf-notifiee',
        '2020-02-05',
        {
          firstPresentedOn: '2020-02-05',
          decidedOn: '2020-02-03',
          channel: 'lrar',
          situation: 'libre',
          departureDays: 30,
          ground: '3',
          remediesStated: true,
        },
      ],
    ],
    gives: { 'oqtf-recours-1-mois': '2020-03-09' },
  },
  {
    court: 'CAA Paris 4 October 2018 n° 18PA01530',
    facts: 'obligation of ground 6°, notified on 4 July 2017: fifteen days, whatever legal aid',
    events: [
      [
        'oqtf-notifiee',
        '2017-07-04',
        { situation: 'libre', departureDays: 30, ground: '6', remediesStated: true },
      ],
      ['aj-demandee', '2017-07-17'],
    ],
    gives: { 'oqtf-recours-1-mois': '2017-07-20' },
  },
  {
    court: 'CE 7 December 2011 n° 353630',
    facts: 'asked 13 August 2010, refused the 31st, contest dismissed by letter of 4 November',
    events: [
      ['arret', '2010-07-20'],
      ['aj-demandee', '2010-08-13'],
      ['aj-decision', '2010-09-10', { decidedOn: '2010-08-31', outcome: 'refus' }],
      ['aj-contestation', '2010-09-20'],
      ['aj-decision', '2010-11-04', { outcome: 'refus' }],
    ],
    gives: { 'cassation-2-mois': '2011-01-05, prudently 2010-11-12' },
  },
];

/** What courts held, on days of our own. */
const HELD: readonly Decided[] = [
  {
    court: 'CE Ass. 13 July 2016 n° 387763, Czabaj',
    facts: 'remedies not stated: the year, while the two months stay the prudent day',
    events: [['refus-notifie', '2026-03-12', { oqtf: false, remediesStated: false }]],
    gives: { [TWO_MONTHS]: '2027-03-12, prudently 2026-05-13', [YEAR]: '2027-03-12' },
  },
  {
    court: 'CE 24 April 2012 n° 341146',
    facts: 'notice regularly left, letter never collected: the day it was first presented',
    events: [
      [
        'refus-notifie',
        '2026-03-12',
        { ...REFUSED, channel: 'lrar', firstPresentedOn: '2026-03-12' },
      ],
    ],
    gives: { [TWO_MONTHS]: '2026-05-13' },
  },
  {
    court: 'CE 24 April 2012 n° 341146',
    facts: 'collected within the fifteen days: the day it was collected',
    events: [
      [
        'refus-notifie',
        '2026-03-23',
        { ...REFUSED, channel: 'lrar', firstPresentedOn: '2026-03-12' },
      ],
    ],
    gives: { [TWO_MONTHS]: '2026-05-26, prudently 2026-05-13' },
  },
  {
    court: 'CE 18 March 2019 n° 417270',
    facts: 'implicit refusal, request not acknowledged: a year from proved knowledge',
    events: [
      ['demande-deposee', '2025-06-15', { remediesStated: false }],
      ['connaissance-decision', '2026-02-10'],
    ],
    gives: { 'refus-implicite-ne': '2025-10-15', [IMPLICIT_YEAR]: '2027-02-10' },
  },
  {
    court: 'CE 18 March 2019 n° 417270',
    facts: 'nothing proves that the person knew: no time runs',
    events: [['demande-deposee', '2025-06-15', { remediesStated: false, informed: false }]],
    gives: { [IMPLICIT_YEAR]: 'null' },
  },
  {
    court: 'CE 12 October 2020 n° 429185',
    facts: 'appeal to the author rejected by silence, its receipt not acknowledged',
    events: [
      ['refus-notifie', '2026-03-12', REFUSED],
      ['gracieux-depose', '2026-04-02', { remediesStated: false }],
    ],
    gives: {
      'gracieux-rejet-implicite': '2026-06-02',
      [TWO_MONTHS]: '2027-06-02, prudently 2026-08-03',
    },
  },
  {
    court: 'CE 12 October 2020 n° 429185',
    facts: 'the same, the rejection mentioned in a letter of 14 September: a year from it',
    events: [
      ['refus-notifie', '2026-03-12', REFUSED],
      ['gracieux-depose', '2026-04-02', { remediesStated: false }],
      ['connaissance-decision', '2026-09-14'],
    ],
    gives: { [TWO_MONTHS]: '2027-09-14, prudently 2026-08-03' },
  },
  {
    court: 'CE 19 September 2014 n° 362568',
    facts: 'after the silent rejection of 2 June, two months franc; a Monday',
    events: [
      ['refus-notifie', '2026-03-12', REFUSED],
      ['gracieux-depose', '2026-04-02', { remediesStated: true }],
    ],
    gives: { 'gracieux-rejet-implicite': '2026-06-02', [TWO_MONTHS]: '2026-08-03' },
  },
  {
    court: 'CE 30 June 2025 n° 494573',
    facts: 'appeal to the author posted on the last day, received after it',
    events: [
      ['refus-notifie', '2026-03-12', REFUSED],
      ['gracieux-depose', '2026-05-18', { sentOn: '2026-05-13', remediesStated: true }],
      ['gracieux-rejete', '2026-06-15', { remediesStated: true }],
    ],
    gives: { 'recours-gracieux-interruption': '2026-05-13; met', [TWO_MONTHS]: '2026-08-17' },
  },
  {
    court: 'CE Sect. 13 May 2024 n° 466541',
    facts: 'application posted on the last day, registered five days later',
    events: [
      ['refus-notifie', '2026-03-12', REFUSED],
      ['requete-deposee', '2026-05-18', { sentOn: '2026-05-13' }],
    ],
    gives: { [TWO_MONTHS]: '2026-05-13; met' },
  },
  {
    court: 'CE 5 January 2000 n° 170954',
    facts: 'distance adds to the time to sue, not to that of the appeal to the author',
    events: [['refus-notifie', '2026-03-12', REFUSED]],
    known: { residence: 'etranger' },
    gives: { 'recours-gracieux-interruption': '2026-05-13', [TWO_MONTHS]: '2026-07-13' },
  },
  {
    court: 'CE 30 June 2025 n° 494573',
    facts: 'appeals to the author and to the minister: from the last of the two rejections',
    events: [
      ['refus-notifie', '2026-03-12', REFUSED],
      ['gracieux-depose', '2026-04-02', { remediesStated: true }],
      ['hierarchique-depose', '2026-04-09', { remediesStated: true }],
      ['gracieux-rejete', '2026-05-04', { remediesStated: true }],
      ['hierarchique-rejete', '2026-05-26', { remediesStated: true }],
    ],
    gives: { [TWO_MONTHS]: '2026-07-27' },
  },
  {
    court: 'CE avis 12 July 2023 n° 474865',
    facts: 'an appeal to the author within the reasonable year opens a second one',
    events: [
      ['refus-notifie', '2026-03-12', { oqtf: false, remediesStated: false }],
      ['gracieux-depose', '2026-09-01', { remediesStated: false }],
      ['gracieux-rejete', '2026-10-05', { remediesStated: false }],
    ],
    gives: { [YEAR]: '2027-10-05' },
  },
  {
    court: 'CE avis 2 October 2025 n° 504677',
    facts: 'reasons asked for and never given: a year from the request',
    events: [
      ['demande-deposee', '2025-09-15', { remediesStated: true }],
      ['motifs-demandes', '2026-02-10'],
    ],
    gives: { 'refus-implicite-ne': '2026-01-15', 'motifs-plafond-1-an': '2027-02-10' },
  },
  {
    court: 'CE avis 2 October 2025 n° 504677',
    facts: 'asked for before 8 October 2025: a year from that day',
    events: [
      ['demande-deposee', '2024-06-15', { remediesStated: true }],
      ['motifs-demandes', '2024-11-12'],
    ],
    gives: { 'motifs-plafond-1-an': '2026-10-08' },
  },
  {
    court: 'CRPA L232-4',
    facts: 'reasons given: two months franc from their receipt',
    events: [
      ['demande-deposee', '2026-02-02', { remediesStated: true }],
      ['motifs-demandes', '2026-07-06'],
      ['motifs-communiques', '2026-08-03'],
    ],
    gives: {
      'motifs-reponse-1-mois': '2026-08-06; met',
      'motifs-prorogation-2-mois': '2026-10-05',
    },
  },
  {
    court: 'CE avis 6 May 2025 n° 499904',
    facts: 'a receipt or an extension handed over neither prevents nor undoes the silent refusal',
    events: [
      ['demande-deposee', '2026-06-15'],
      ['recepisse-delivre', '2026-06-15', { expiresOn: '2026-12-14' }],
      ['api-delivree', '2026-11-02', { expiresOn: '2027-02-01' }],
    ],
    gives: { 'refus-implicite-ne': '2026-10-15' },
  },
  {
    court: 'CE avis 10 October 2024 n° 493514 and 494718',
    facts: 'incomplete file: no implicit refusal',
    events: [['demande-deposee', '2026-06-15', { complete: false }]],
    gives: { 'refus-implicite-ne': 'none', [IMPLICIT]: 'none' },
  },
];

describe('decided cases: time to sue, as printed', () => {
  it.each(PRINTED)('$court: $facts', (one) => expect(found(one)).toEqual(one.gives));
});

describe('decided cases: time to sue, as held', () => {
  it.each(HELD)('$court: $facts', (one) => expect(found(one)).toEqual(one.gives));
});
