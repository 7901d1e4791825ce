import { describe, expect, it } from '@jest/globals';
import { found, type Decided } from '../testing/decided.ts';

const BORN = 'refus-implicite-ne';
const IMPLICIT = 'ta-recours-implicite-2-mois';
const TWO_MONTHS = 'ta-recours-2-mois';
const NATURALISATION = { procedure: 'naturalisation' } as const;
const FAMILY = { procedure: 'regroupement-familial' } as const;

/** Silence, as the articles say and the courts apply them, on days of our own unless the case prints them. */
const CASES: readonly Decided[] = [
  {
    court: 'TA Paris 30 May 2024',
    facts: 'asked on 9 June 2022, refused by silence on 9 October',
    events: [['demande-deposee', '2022-06-09']],
    gives: { [BORN]: '2022-10-09' },
  },
  {
    court: 'TA Versailles 23 April 2025',
    facts: 'form of 2 October 2024',
    events: [['demande-deposee', '2024-10-02', { filingChannel: 'demarches-simplifiees' }]],
    gives: { [BORN]: '2025-02-02' },
  },
  {
    court: 'CE avis 10 October 2024 n° 493514',
    facts: 'sent by post where that was not allowed: nothing is born',
    events: [['demande-deposee', '2026-06-15', { filingChannel: 'postal', channelAllowed: false }]],
    gives: { [BORN]: 'none' },
  },
  {
    court: 'CRPA L114-5',
    facts: 'incomplete, then completed on the day in the receipt: four months from then',
    events: [
      ['demande-deposee', '2026-03-02', { complete: false }],
      ['complement-demande', '2026-03-16', { daysGiven: 30, legallyDue: true }],
      ['complement-fourni', '2026-04-07', { complete: true, receivedOn: '2026-04-09' }],
    ],
    gives: { [BORN]: '2026-08-09' },
  },
  {
    court: 'CRPA L114-5',
    facts: 'complete in law, documents asked for twice: each day of suspension counts once',
    events: [
      ['demande-deposee', '2026-03-02', { complete: true }],
      ['complement-demande', '2026-03-16', { daysGiven: 30 }],
      ['complement-demande', '2026-04-01', { daysGiven: 30 }],
      ['complement-fourni', '2026-04-20', { receivedOn: '2026-04-20' }],
    ],
    // Thirty days from 16 March, then from 15 to 20 April: 35.
    gives: { [BORN]: '2026-08-06' },
  },
  {
    court: 'CRPA L114-5',
    facts: 'asked for after the refusal was born: nothing is suspended',
    events: [
      ['demande-deposee', '2026-03-02', { complete: true }],
      ['complement-demande', '2026-07-20', { daysGiven: 30 }],
    ],
    gives: { [BORN]: '2026-07-02' },
  },
  {
    court: 'CJA R421-2',
    facts: 'express refusal within the two months of the silent one: its own two months',
    events: [
      ['demande-deposee', '2026-03-02', { remediesStated: true }],
      ['refus-explicite-apres-implicite', '2026-08-17', { oqtf: false, remediesStated: true }],
    ],
    gives: {
      [BORN]: '2026-07-02',
      [IMPLICIT]: '2026-09-03; superseded',
      [TWO_MONTHS]: '2026-10-19',
    },
  },
  {
    court: 'CJA R421-2',
    facts: 'express refusal after the silent one became final: it merely confirms',
    events: [
      ['demande-deposee', '2026-01-05', { remediesStated: true }],
      [
        'refus-explicite-apres-implicite',
        '2026-08-17',
        { oqtf: false, remediesStated: true, confirmative: true },
      ],
    ],
    gives: { [IMPLICIT]: '2026-07-06', [TWO_MONTHS]: '2026-07-06' },
  },
  {
    court: 'CRPA L231-1, notes 5.3',
    facts: 'end of month: received 31 October 2026, born 28 February',
    events: [['demande-deposee', '2026-10-31', { remediesStated: true }]],
    gives: { [BORN]: '2027-02-28', [IMPLICIT]: '2027-04-29' },
  },
  {
    court: 'CRPA L114-3',
    facts: 'sent to an office without competence: a refusal is born from the first receipt',
    events: [['demande-administrative-deposee', '2026-03-02', { transmittedOn: '2026-03-20' }]],
    gives: { 'silence-droit-commun-2-mois': '2026-05-02' },
  },
  {
    court: 'CAA Marseille 24 March 2020 n° 19MA02809',
    facts: 'reunification, certificate of 9 January 2018: six months',
    events: [['rf-attestation-depot', '2018-01-09']],
    known: FAMILY,
    gives: { 'rf-refus-implicite': '2018-07-09' },
  },
  {
    court: 'CESEDA R434-26',
    facts: 'reunification refused in writing after the silence, in its two months',
    events: [
      ['rf-attestation-depot', '2018-01-09', { remediesStated: true }],
      ['rf-refus', '2018-07-10', { remediesStated: true }],
    ],
    known: FAMILY,
    gives: { [IMPLICIT]: '2018-09-10; superseded', [TWO_MONTHS]: '2018-09-11' },
  },
  {
    court: 'CAA Paris 28 September 2021 n° 21PA00371',
    facts: 'reunification filed on 30 April 2018, never complete',
    events: [['rf-depose', '2018-04-30']],
    known: FAMILY,
    gives: { 'rf-refus-implicite': 'none' },
  },
  {
    court: 'CESEDA R432-2 (EU)',
    facts: 'card asked for by the family member of a Union citizen: four months',
    events: [['ue-titre-demande', '2026-03-02', { remediesStated: true }]],
    known: { procedure: 'ue-famille' },
    gives: { [BORN]: '2026-07-02' },
  },
  {
    court: 'CESEDA D312-8-1',
    facts: 'visa for a long stay: two months of the consul’s silence, then thirty days to appeal',
    events: [['visa-depose', '2026-03-02', { stay: 'long', remediesStated: true }]],
    known: { procedure: 'visa', residence: 'etranger' },
    gives: {
      'visa-refus-implicite': '2026-05-02',
      'visa-recours-prealable-30-jours': '2026-06-01, prudently 2026-05-31',
    },
  },
  {
    court: 'CAA Nantes 12 March 2019 n° 17NT03733',
    facts: 'the appeal to the commission is not franc, and it rolls',
    events: [
      [
        'visa-refuse',
        '2022-05-10',
        { decidedOn: '2022-05-10', stay: 'long', remediesStated: true },
      ],
    ],
    known: { procedure: 'visa', residence: 'etranger' },
    gives: { 'visa-recours-prealable-30-jours': '2022-07-11, prudently 2022-07-09' },
  },
  {
    court: 'CESEDA R312-6',
    facts: 'appeal rejected by the commission’s silence: Nantes, two months, without distance',
    events: [
      ['visa-refuse', '2026-03-02', { stay: 'long', remediesStated: true }],
      ['rapo-depose', '2026-03-20', { stay: 'long', remediesStated: true }],
    ],
    known: { procedure: 'visa', residence: 'etranger' },
    gives: { 'rapo-rejet-implicite': '2026-05-20', 'visa-ta-nantes-2-mois': '2026-07-21' },
  },
  {
    court: 'décret 93-1362 art. 45',
    facts: 'naturalisation adjourned: two months to the minister, four of silence, two for Nantes',
    events: [
      ['naturalisation-decision', '2026-01-12', { outcome: 'ajournement', remediesStated: true }],
      ['rapo-ministre', '2026-02-20', { remediesStated: true }],
    ],
    known: NATURALISATION,
    gives: {
      'naturalisation-rapo-2-mois': '2026-03-12; met',
      'rapo-ministre-rejet-implicite': '2026-06-20',
      [IMPLICIT]: '2026-08-21',
    },
  },
  {
    court: 'CAA Nantes n° 24NT01909',
    facts: 'adjourned two years on 10 February 2020; the minister decides on 8 October',
    events: [
      ['naturalisation-decision', '2020-02-10', { outcome: 'ajournement', months: 24 }],
      ['rapo-ministre', '2020-03-09'],
      ['naturalisation-decision', '2020-10-08', { outcome: 'ajournement', remediesStated: true }],
    ],
    known: NATURALISATION,
    gives: { [TWO_MONTHS]: '2020-12-09' },
  },
  {
    court: 'CRPA L311-14, R343-1 to R343-5',
    facts: 'documents: a month of silence, two to seise CADA, two of silence from its receipt',
    events: [
      ['communication-demandee', '2026-03-02', { remediesStated: true }],
      ['cada-saisie', '2026-05-04', { remediesStated: true }],
    ],
    gives: {
      'communication-refus-implicite': '2026-04-02',
      'communication-refus-confirme': '2026-07-04',
    },
  },
];

describe('decided cases: silence and prior appeals', () => {
  it.each(CASES)('$court: $facts', (one) => expect(found(one)).toEqual(one.gives));
});
