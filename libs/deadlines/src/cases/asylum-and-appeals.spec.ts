import { describe, expect, it } from '@jest/globals';
import { found, type Decided } from '../testing/decided.ts';

const ASYLUM = { procedure: 'asile' } as const;
const REJECTED = { outcome: 'rejet', remediesStated: true };
const CNDA = 'cnda-recours-1-mois';
const CAA = 'caa-appel-2-mois';
const REMOVAL = 'oqtf-appel-1-mois';
const CASSATION = 'cassation-2-mois';

const ASYLUM_CASES: readonly Decided[] = [
  {
    court: 'CAA Toulouse 6 April 2023 n° 22TL00387',
    facts:
      'OFPRA’s decision notified 8 July 2021, legal aid asked for on the 15th: the month waits',
    events: [
      ['decision-ofpra', '2021-07-08', { ...REJECTED, decidedOn: '2021-06-18' }],
      ['aj-demandee', '2021-07-15'],
    ],
    known: ASYLUM,
    gives: { [CNDA]: 'null' },
  },
  {
    court: 'CAA Toulouse 6 April 2023 n° 22TL00387',
    facts: 'it resumes with the later of the two notifications (days ours)',
    events: [
      ['decision-ofpra', '2027-03-01', REJECTED],
      ['aj-demandee', '2027-03-10'],
      ['aj-decision', '2027-05-03', { outcome: 'admission-totale' }],
    ],
    known: ASYLUM,
    gives: { [CNDA]: '2027-05-26, prudently 2027-05-25' },
  },
  {
    court: 'CESEDA R532-8',
    facts: 'before the asylum court what counts is arrival',
    events: [
      ['decision-ofpra', '2026-03-12', REJECTED],
      ['recours-cnda', '2026-04-15', { sentOn: '2026-04-13' }],
    ],
    known: ASYLUM,
    gives: { [CNDA]: '2026-04-13' },
  },
  {
    court: 'CESEDA L532-1, R532-10',
    facts: 'one month franc; the Sunday moves',
    events: [['decision-ofpra', '2026-03-11', REJECTED]],
    known: ASYLUM,
    gives: { [CNDA]: '2026-04-13' },
  },
  {
    court: 'décret 91-1266, CESEDA L532-2',
    facts: 'legal aid before the asylum court: fifteen days',
    events: [['decision-ofpra', '2026-03-12', REJECTED]],
    known: ASYLUM,
    gives: { 'cnda-aj-15-jours': '2026-03-27' },
  },
  {
    court: 'CESEDA L531-27',
    facts: 'closing of 12 May 2026: reopened before nine months',
    events: [['decision-ofpra', '2026-05-12', { outcome: 'cloture' }]],
    known: ASYLUM,
    gives: { 'ofpra-cloture-9-mois': '2027-02-11' },
  },
  {
    court: 'CESEDA L555-1',
    facts: 'reception ended: seven days',
    events: [['cma-refus-notifie', '2026-09-07', { remediesStated: true }]],
    known: ASYLUM,
    gives: { 'oqtf-recours-7-jours': '2026-09-14', 'ta-recours-2-mois': 'none' },
  },
];

const APPEAL_CASES: readonly Decided[] = [
  {
    court: 'CAA Marseille 3 February 2011 n° 09MA02166',
    facts: 'judgment presented on 27 April 2009 on a removal: a month; 26 June is late',
    events: [['jugement', '2009-04-27', { outcome: 'rejet', removal: true, remediesStated: true }]],
    known: { procedure: 'oqtf' },
    gives: { [REMOVAL]: '2009-05-28' },
  },
  {
    court: 'CJA R811-2',
    facts: 'refusal of a permit alone: two months franc, one more overseas before Bordeaux',
    events: [
      ['refus-notifie', '2025-06-02', { oqtf: false, remediesStated: true }],
      ['jugement', '2026-03-12', { outcome: 'rejet', remediesStated: true }],
    ],
    known: { residence: 'outre-mer', territory: 'guadeloupe' },
    gives: { [CAA]: '2026-06-15' },
  },
  {
    court: 'CJA R811-1',
    facts: 'won: the client appeals against nothing',
    events: [
      ['refus-notifie', '2025-06-02', { oqtf: false, remediesStated: true }],
      ['jugement', '2026-03-12', { outcome: 'annulation', remediesStated: true }],
    ],
    gives: { [CAA]: 'none' },
  },
  {
    court: 'CESEDA R911-1, CJA R776-9',
    facts: 'removal: a month to appeal; legal aid interrupts, from receipt of its decision',
    events: [
      ['oqtf-notifiee', '2026-01-12', { situation: 'libre', departureDays: 30 }],
      ['jugement', '2026-05-04', { outcome: 'rejet', remediesStated: true }],
      ['aj-demandee', '2026-05-18'],
      ['aj-decision', '2026-06-22', { outcome: 'admission-totale' }],
    ],
    known: { procedure: 'oqtf' },
    gives: { [REMOVAL]: '2026-07-23' },
  },
  {
    court: 'CE 1 July 2020 n° 426203',
    facts: 'before the court of appeal from receipt, without the fifteen days',
    events: [
      ['refus-notifie', '2025-06-02', { oqtf: false, remediesStated: true }],
      ['jugement', '2026-03-12', { outcome: 'rejet', remediesStated: true }],
      ['aj-demandee', '2026-04-01'],
      ['aj-decision', '2026-05-11', { outcome: 'admission-totale' }],
    ],
    gives: { [CAA]: '2026-07-13' },
  },
  {
    court: 'CE 1 July 2020 n° 426203',
    facts: 'the lawyer appointed later: from that day',
    events: [
      ['refus-notifie', '2025-06-02', { oqtf: false, remediesStated: true }],
      ['jugement', '2026-03-12', { outcome: 'rejet', remediesStated: true }],
      ['aj-demandee', '2026-04-01'],
      [
        'aj-decision',
        '2026-05-11',
        { outcome: 'admission-totale', lawyerAppointedOn: '2026-05-26' },
      ],
    ],
    gives: { [CAA]: '2026-07-27, prudently 2026-07-13' },
  },
  {
    court: 'CJA R821-1',
    facts: 'cassation: two months franc from the judgment on appeal',
    events: [['arret', '2026-03-12', { outcome: 'rejet' }]],
    gives: { [CASSATION]: '2026-05-13' },
  },
  {
    court: 'CJA R611-22',
    facts: 'summary cassation that announces a brief: three months from its registration',
    events: [
      ['arret', '2026-03-12', { outcome: 'rejet' }],
      ['pourvoi', '2026-05-11', { announcesBrief: true }],
    ],
    gives: {
      [CASSATION]: '2026-05-13; met',
      'cassation-memoire-complementaire-3-mois': '2026-08-11',
    },
  },
  {
    court: 'CJA R523-1',
    facts: 'order refusing a suspension: fifteen days of cassation, franc',
    events: [
      ['refus-notifie', '2026-01-12', { oqtf: false, remediesStated: true }],
      ['ordonnance-suspension-rejetee', '2026-03-12', { noSeriousDoubt: true }],
    ],
    gives: { 'refere-cassation-15-jours': '2026-03-30' },
  },
  {
    court: 'CJA R612-5-2',
    facts: 'suspension refused for want of serious doubt: a month to confirm the main application',
    events: [
      ['refus-notifie', '2026-01-12', { oqtf: false, remediesStated: true }],
      ['requete-deposee', '2026-02-02'],
      [
        'ordonnance-suspension-rejetee',
        '2026-03-12',
        { noSeriousDoubt: true, confirmationStated: true },
      ],
    ],
    gives: { 'ta-maintien-requete-apres-refere': '2026-04-13, prudently 2026-04-12' },
  },
  {
    court: 'CESEDA R911-6',
    facts: 'further brief announced: fifteen days from the application',
    events: [
      ['oqtf-notifiee', '2026-10-05', { situation: 'libre', departureDays: 30 }],
      ['requete-sommaire-deposee', '2026-11-02', { announcesBrief: true }],
    ],
    known: { procedure: 'oqtf' },
    gives: { 'ta-memoire-complementaire-oqtf': '2026-11-17' },
  },
  {
    court: 'CJA R811-3',
    facts: 'judgment on a removal that does not state the month: two months',
    events: [
      ['oqtf-notifiee', '2026-01-12', { situation: 'libre', departureDays: 30 }],
      ['jugement', '2026-05-04', { outcome: 'rejet', remediesStated: false }],
    ],
    known: { procedure: 'oqtf' },
    gives: { [REMOVAL]: '2026-07-06, prudently 2026-06-05' },
  },
];

describe('decided cases: asylum', () => {
  it.each(ASYLUM_CASES)('$court: $facts', (one) => expect(found(one)).toEqual(one.gives));
});

describe('decided cases: after the judgment', () => {
  it.each(APPEAL_CASES)('$court: $facts', (one) => expect(found(one)).toEqual(one.gives));
});
