import { describe, expect, it } from '@jest/globals';
import type { CaseFile } from '../engine/model.ts';
import { compute, derivation, lastDays, only, type EventWords } from '../testing/case-file.ts';

const REFUSAL: EventWords = ['refus-notifie', '2026-03-12', { oqtf: false, remediesStated: true }];

const suing = (events: readonly EventWords[], known: Partial<CaseFile> = {}) =>
  only(compute([REFUSAL, ...events], known), 'ta-recours-2-mois');

/** The steps that an appeal adds to the initial window, which ends on 13 May 2026. */
const added = (events: readonly EventWords[], known: Partial<CaseFile> = {}) =>
  derivation(suing(events, known)).slice(3);

describe('the derivation of a window that an administrative appeal interrupts (CRPA L411-2)', () => {
  it('rejected by silence', () => {
    expect(added([['gracieux-depose', '2026-04-02', { remediesStated: true }]])).toEqual([
      'interruption 2026-04-02 CRPA L411-2',
      'implicit-rejection 2026-06-02 CRPA L411-7',
      'length 2026-08-02 CJA R421-1',
      'franc 2026-08-03 CJA R421-1',
    ]);
  });

  it('rejected by silence under the former text', () => {
    const refused: EventWords = ['refus-notifie', '2015-09-10', { oqtf: false }];
    const appeal: EventWords = ['gracieux-depose', '2015-10-02', { remediesStated: true }];
    const found = only(compute([refused, appeal]), 'ta-recours-2-mois');
    expect(derivation(found)).toContain('implicit-rejection 2015-12-02 Loi 2000-321 21');
  });

  it('both appeals: from the later rejection, whichever it is', () => {
    const events: EventWords[] = [
      ['gracieux-depose', '2026-04-10'],
      ['hierarchique-depose', '2026-03-20'],
    ];
    expect(added(events)).toEqual([
      'interruption 2026-04-10 CRPA L411-2',
      'interruption 2026-03-20 CRPA L411-2',
      'implicit-rejection 2026-06-10 CRPA L411-7',
      'implicit-rejection 2026-05-20 CRPA L411-7',
      'length 2026-08-10 CJA R421-1',
      'franc 2026-08-11 CJA R421-1',
    ]);
    const words = suing(events).steps.map(({ text }) => text.fr.split(' ')[1]);
    expect(words.slice(3, 5)).toEqual(['gracieux', 'hiérarchique']);
  });

  it('two appeals to the author: the one sent first, whichever was received first', () => {
    const events: EventWords[] = [
      ['gracieux-depose', '2026-04-20', { sentOn: '2026-03-25' }],
      ['gracieux-depose', '2026-04-02'],
    ];
    expect(added(events)[0]).toBe('interruption 2026-03-25 CRPA L411-2');
    expect(lastDays(suing(events))).toEqual(['2026-08-21', '2026-08-21']);
  });

  it('receipt not proved: prudently two months from dispatch', () => {
    const sent: EventWords = [
      'gracieux-depose',
      '2026-04-07',
      { sentOn: '2026-04-02', receivedOn: null },
    ];
    expect(lastDays(suing([sent]))).toEqual(['2026-08-10', '2026-08-03']);
  });

  it('a rejection put in the online account: from its opening, prudently from its arrival', () => {
    const known = { channel: 'anef', availableOn: '2026-04-29', notifiedOn: null };
    const rejected: EventWords = [
      'gracieux-rejete',
      '2026-05-05',
      { ...known, firstViewedOn: '2026-05-05', remediesStated: true },
    ];
    expect(lastDays(suing([['gracieux-depose', '2026-04-02'], rejected]))).toEqual([
      '2026-07-06',
      '2026-06-30',
    ]);
  });

  it('distance does not extend the time to appeal to the administration (CE n° 170954)', () => {
    const appeal: EventWords = ['gracieux-depose', '2026-06-01'];
    expect(derivation(suing([appeal], { residence: 'etranger' })).slice(1)).toEqual([
      'length 2026-05-12 CJA R421-1',
      'distance 2026-07-12 CJA R421-7',
      'franc 2026-07-13 CJA R421-1',
      'too-late 2026-05-13 CE Sect. 5 janvier 2000 n° 170954',
    ]);
  });
});

describe('rejected by silence without acknowledgement (CE n° 429185)', () => {
  const APPEAL: EventWords = ['gracieux-depose', '2026-04-02', { remediesStated: false }];
  const known = (on: string, details: object = {}): EventWords => [
    'connaissance-decision',
    on,
    { ...details },
  ];

  it.each<[string, EventWords[], string, string]>([
    [
      'never known: the year runs from the birth',
      [],
      'implicit-rejection 2026-06-02',
      '2027-06-02',
    ],
    [
      'known before the birth',
      [known('2026-06-01')],
      'implicit-rejection 2026-06-02',
      '2027-06-02',
    ],
    ['known on the day of birth', [known('2026-06-02')], 'known 2026-06-02', '2027-06-02'],
    ['known later', [known('2026-07-01')], 'known 2026-07-01', '2027-07-01'],
    [
      'another decision known',
      [known('2026-07-01', { decision: 'another' })],
      'implicit-rejection 2026-06-02',
      '2027-06-02',
    ],
    [
      'another event after the birth',
      [['titre-obtenu', '2026-07-01']],
      'implicit-rejection 2026-06-02',
      '2027-06-02',
    ],
  ])('%s', (_what, events, step, last) => {
    const all = [APPEAL, ...events];
    expect(added(all).slice(1, 2)).toEqual([`${step} CE 12 octobre 2020 n° 429185`]);
    expect(lastDays(suing(all))).toEqual([last, '2026-08-03']);
  });

  it('acknowledged: the day it was known changes nothing', () => {
    const acknowledged: EventWords = ['gracieux-depose', '2026-04-02', { remediesStated: true }];
    expect(lastDays(suing([acknowledged, known('2026-07-01')]))).toEqual([
      '2026-08-03',
      '2026-08-03',
    ]);
  });
});
