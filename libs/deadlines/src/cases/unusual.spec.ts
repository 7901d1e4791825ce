import { describe, expect, it } from '@jest/globals';
import { found, type Decided } from '../testing/decided.ts';

const REFUSED = { oqtf: false, remediesStated: true };
const TWO_MONTHS = 'ta-recours-2-mois';
const IMPLICIT = 'ta-recours-implicite-2-mois';
const BORN = 'refus-implicite-ne';
const letter = (on: string, dates: object): Decided['events'][number] => [
  'refus-notifie',
  on,
  { ...REFUSED, channel: 'lrar', notifiedOn: null, ...dates },
];
const inCourtOf = (territory: string) =>
  ({ territory, residence: territory === 'alsace-moselle' ? 'metropole' : 'outre-mer' }) as never;

/** Unusual but lawful orders of events; the articles beside them. */
const ORDERS: readonly Decided[] = [
  {
    court: 'CE 24 April 2012 n° 341146',
    facts: 'presented on the 12th, collected on the 26th: collection',
    events: [letter('2026-03-26', { firstPresentedOn: '2026-03-12', collectedOn: '2026-03-26' })],
    gives: { [TWO_MONTHS]: '2026-05-27' },
  },
  {
    court: 'CE 24 April 2012 n° 341146',
    facts: 'collected on the sixteenth day: presentation',
    events: [letter('2026-03-28', { firstPresentedOn: '2026-03-12', collectedOn: '2026-03-28' })],
    gives: { [TWO_MONTHS]: '2026-05-13' },
  },
  {
    court: 'CE 24 April 2012 n° 341146',
    facts: '“avisé, non réclamé”: presentation',
    events: [letter('2026-03-12', { firstPresentedOn: '2026-03-12' })],
    gives: { [TWO_MONTHS]: '2026-05-13' },
  },
  {
    court: 'CRPA R112-20',
    facts: 'ANEF account read eighteen days later: reading; prudently availability',
    events: [
      [
        'refus-notifie',
        '2026-03-20',
        { ...REFUSED, channel: 'anef', availableOn: '2026-03-02', firstViewedOn: '2026-03-20' },
      ],
    ],
    gives: { [TWO_MONTHS]: '2026-05-21, prudently 2026-05-04' },
  },
  {
    court: 'CJA R751-4-1, R611-8-2',
    facts: 'judgment on Télérecours on a Friday, never opened: end of the second working day',
    events: [
      ['refus-notifie', '2025-02-03', REFUSED],
      [
        'jugement',
        '2026-03-17',
        { notifiedOn: null, channel: 'telerecours', availableOn: '2026-03-13', outcome: 'rejet' },
      ],
    ],
    gives: { 'caa-appel-2-mois': '2026-05-18, prudently 2026-05-15' },
  },
  {
    court: 'CRPA L231-4',
    facts: 'two applications: each has its silence',
    events: [
      ['demande-deposee', '2026-03-02', { remediesStated: true }],
      ['demande-deposee', '2026-04-13', { remediesStated: true }],
    ],
    gives: { [BORN]: '2026-07-02 and 2026-08-13', [IMPLICIT]: '2026-09-03 and 2026-10-14' },
  },
  {
    court: 'CRPA L243-3',
    facts: 'refusal withdrawn and made again: a window of its own',
    events: [
      ['refus-notifie', '2026-03-12', REFUSED],
      ['decision-retiree', '2026-04-20'],
      ['refus-notifie', '2026-06-08', REFUSED],
    ],
    gives: { [TWO_MONTHS]: '2026-05-13; extinguished and 2026-08-10' },
  },
  {
    court: 'CRPA L411-2',
    facts: 'a second appeal to the author changes nothing',
    events: [
      ['refus-notifie', '2026-02-02', REFUSED],
      ['gracieux-depose', '2026-03-02', { remediesStated: true }],
      ['gracieux-rejete', '2026-03-16', { remediesStated: true }],
      ['gracieux-depose', '2026-04-20', { remediesStated: true }],
    ],
    gives: { [TWO_MONTHS]: '2026-05-18' },
  },
  {
    court: 'CRPA L411-2',
    facts: 'an appeal to the superior after the first window changes nothing',
    events: [
      ['refus-notifie', '2026-02-02', REFUSED],
      ['gracieux-depose', '2026-03-02', { remediesStated: true }],
      ['hierarchique-depose', '2026-04-10', { remediesStated: true }],
    ],
    gives: { [TWO_MONTHS]: '2026-07-03' },
  },
  {
    court: 'décret 2020-1717 art. 43',
    facts: 'legal aid in the window that an appeal to the author reopened',
    events: [
      ['refus-notifie', '2026-02-02', REFUSED],
      ['gracieux-depose', '2026-03-02', { remediesStated: true }],
      ['gracieux-rejete', '2026-03-16', { remediesStated: true }],
      ['aj-demandee', '2026-04-20'],
      ['aj-decision', '2026-06-01', { outcome: 'admission-totale' }],
    ],
    gives: { [TWO_MONTHS]: '2026-08-17, prudently 2026-08-03' },
  },
  {
    court: 'CRPA L232-4',
    facts: 'reasons asked for before the birth: too early, nothing moves',
    events: [
      ['demande-deposee', '2026-02-02', { remediesStated: true }],
      ['motifs-demandes', '2026-05-30'],
    ],
    gives: { [BORN]: '2026-06-02', [IMPLICIT]: '2026-08-03', 'motifs-plafond-1-an': 'none' },
  },
  {
    court: 'CRPA L211-5, L232-4',
    facts: 'reasons of an express refusal: it has its own, nothing moves',
    events: [
      ['refus-notifie', '2026-02-02', REFUSED],
      ['motifs-demandes', '2026-02-10'],
    ],
    gives: {
      [TWO_MONTHS]: '2026-04-03',
      'motifs-reponse-1-mois': 'none',
      'motifs-plafond-1-an': 'none',
    },
  },
  {
    court: 'CESEDA R921-1 al. 2, L741-1',
    facts: 'from prison to detention on one day: the detention runs',
    events: [
      ['oqtf-notifiee', '2026-03-02', { situation: 'detenu', remediesStated: true }],
      ['liberation', '2026-03-05'],
      ['retention-notifiee', '2026-03-05', { at: '2026-03-05T08:00:00+01:00', informed: true }],
    ],
    gives: {
      'oqtf-recours-7-jours': '2026-03-09; superseded',
      'oqtf-changement-de-situation': '2026-03-07 08:00',
      'retention-placement': '2026-03-09 08:00',
    },
  },
  {
    court: 'CESEDA L741-1',
    facts: 'released on the very day of the placement: it has ended',
    events: [
      ['oqtf-notifiee', '2026-03-02', { situation: 'libre', remediesStated: true }],
      ['retention-notifiee', '2026-03-05', { at: '2026-03-05T08:00:00+01:00', informed: true }],
      ['liberation', '2026-03-05'],
    ],
    gives: { 'retention-placement': '2026-03-09 08:00; extinguished' },
  },
  {
    court: 'CESEDA L741-1',
    facts: 'from prison at 7:30, placed at 8:00, released at 18:00',
    events: [
      ['ecrou', '2025-11-02'],
      ['liberation', '2026-03-05', { at: '2026-03-05T07:30:00+01:00' }],
      ['retention-notifiee', '2026-03-05', { at: '2026-03-05T08:00:00+01:00' }],
      ['liberation', '2026-03-05', { at: '2026-03-05T18:00:00+01:00' }],
    ],
    gives: { 'retention-placement': '2026-03-09 08:00; extinguished' },
  },
  {
    court: 'CESEDA L614-4',
    facts: 'ban notified later to a free person: seven days',
    events: [
      ['oqtf-notifiee', '2026-03-02', { situation: 'libre', departureDays: 30 }],
      ['irtf-notifiee', '2026-06-01', { situation: 'libre', months: 24, remediesStated: true }],
    ],
    gives: { 'oqtf-recours-7-jours': '2026-06-08' },
  },
];

/** Ends of months, leap days, and holidays of the court's place. */
const CALENDAR: readonly Decided[] = [
  ...(
    [
      ['2026-01-31', '2026-03-02', 'no 31 February: 28, then Sunday 1 March'],
      ['2026-08-31', '2026-10-01', 'no 31 September: the 30th, then 1 October'],
      ['2028-01-31', '2028-03-01', 'leap year: 29 February, then 1 March'],
    ] as const
  ).map(([on, last, facts]): Decided => ({
    court: 'CESEDA L614-1',
    facts,
    events: [['oqtf-notifiee', on, { situation: 'libre', remediesStated: true }]],
    gives: { 'oqtf-recours-1-mois': last },
  })),
  {
    court: 'CJA R421-1',
    facts: 'notified 29 December 2027: the 29 February exists',
    events: [['refus-notifie', '2027-12-29', REFUSED]],
    gives: { [TWO_MONTHS]: '2028-03-01, prudently 2028-02-29' },
  },
  {
    court: 'CE n° 387763',
    facts: 'a year from 29 February',
    events: [['refus-notifie', '2028-02-29', { oqtf: false, remediesStated: false }]],
    gives: { 'ta-delai-raisonnable-1-an': '2029-02-28' },
  },
  ...(
    [
      ['alsace-moselle', '2026-02-02', '2026-04-07, prudently 2026-04-03', 'Good Friday'],
      ['mayotte', '2026-02-26', '2026-04-28, prudently 2026-04-27', '27 April'],
      ['reunion', '2027-10-19', '2027-12-21, prudently 2027-12-20', '20 December'],
      ['guyane', '2026-04-09', '2026-06-11, prudently 2026-06-10', '10 June'],
      ['martinique', '2026-03-21', '2026-05-26, prudently 2026-05-22', '22 May, then Whit Monday'],
      ['guadeloupe', '2026-03-26', '2026-05-28, prudently 2026-05-27', '27 May'],
      ['nouvelle-caledonie', '2026-05-13', '2026-07-15, prudently 2026-07-14', '14 July'],
    ] as const
  ).map(([territory, on, last, facts]): Decided => ({
    court: 'Code du travail L3133-1, L3134-13, L3422-2',
    facts: `${territory}, ${facts}`,
    events: [['refus-notifie', on, REFUSED]],
    known: inCourtOf(territory),
    gives: { [TWO_MONTHS]: last },
  })),
  {
    court: 'CJA R811-5',
    facts: 'judgment of La Réunion, appeal in Bordeaux: a month more, metropolitan holidays',
    events: [
      ['refus-notifie', '2025-02-03', REFUSED],
      ['jugement', '2026-09-18', { outcome: 'rejet', remediesStated: true }],
    ],
    known: inCourtOf('reunion'),
    gives: { 'caa-appel-2-mois': '2026-12-21' },
  },
];

describe('unusual orders of events', () => {
  it.each(ORDERS)('$court: $facts', (one) => expect(found(one)).toEqual(one.gives));
});

describe('ends of months and holidays', () => {
  it.each(CALENDAR)('$court: $facts', (one) => expect(found(one)).toEqual(one.gives));
});
