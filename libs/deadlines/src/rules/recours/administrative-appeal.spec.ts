import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const REFUSAL: EventWords = ['refus-notifie', '2026-03-12', { oqtf: false, remediesStated: true }];
const after = (...events: EventWords[]) => compute([REFUSAL, ...events]);
const window = (...events: EventWords[]) => lastDays(only(after(...events), 'ta-recours-2-mois'));

describe('silence on an administrative appeal: two months (CRPA L411-7)', () => {
  it.each([
    ['gracieux-depose', '2026-04-02', '2026-06-02', 'gracieux-rejet-implicite'],
    ['hierarchique-depose', '2026-04-30', '2026-06-30', 'hierarchique-rejet-implicite'],
    ['gracieux-depose', '2026-12-31', '2027-02-28', 'gracieux-rejet-implicite'],
  ])('%s received %s: rejected on %s', (type, received, rejected, birth) => {
    const computation = compute([[type, received]]);
    const deadline = only(computation, 'recours-gracieux-silence-2-mois');
    expect(lastDays(deadline)).toEqual([rejected, rejected]);
    expect(articlesOf(deadline)[0]).toBe('CRPA L411-7');
    expect(computation.derivedEvents.map((event) => event.type)).toEqual([birth]);
  });

  it('receipt not proved: prudently from dispatch', () => {
    const computation = compute([
      ['gracieux-depose', '2026-04-07', { sentOn: '2026-04-02', receivedOn: null }],
    ]);
    expect(lastDays(only(computation, 'recours-gracieux-silence-2-mois'))).toEqual([
      '2026-06-07',
      '2026-06-02',
    ]);
  });

  it('alone in the dossier, its rejection opens two months', () => {
    const computation = compute([['gracieux-depose', '2026-04-02']]);
    expect(lastDays(only(computation, 'ta-recours-implicite-2-mois'))[0]).toBe('2026-08-03');
  });
});

describe('interruption of the time to sue (CRPA L411-2)', () => {
  it('must be sent within the window', () => {
    const deadline = only(compute([REFUSAL]), 'recours-gracieux-interruption');
    expect(lastDays(deadline)).toEqual(['2026-05-13', '2026-05-13']);
    expect(articlesOf(deadline)[0]).toBe('CRPA L411-2');
  });

  it.each([
    // sent          legal         because
    ['2026-05-12', '2026-09-14', 'the eve: rejected 12 July, 12 September + 1 is a Sunday'],
    ['2026-05-13', '2026-09-14', 'the last day'],
    ['2026-05-14', '2026-05-13', 'too late: nothing moves'],
  ])('sent on %s → %s (%s)', (sent, expected) => {
    expect(window(['gracieux-depose', sent])[0]).toBe(expected);
  });

  it('the postmark counts (CE n° 494573)', () => {
    expect(window(['gracieux-depose', '2026-05-18', { sentOn: '2026-05-13' }])[0]).toBe(
      '2026-09-21',
    );
  });

  it('restarts from an express rejection, if it comes before silence ends', () => {
    expect(
      window(
        ['gracieux-depose', '2026-04-02'],
        ['gracieux-rejete', '2026-05-05', { remediesStated: true }],
      ),
    ).toEqual(['2026-07-06', '2026-07-06']);
  });

  it('an express rejection within the window that silence opened renews it, prudently not', () => {
    expect(
      window(
        ['gracieux-depose', '2026-04-02'],
        ['gracieux-rejete', '2026-07-01', { remediesStated: true }],
      ),
    ).toEqual(['2026-09-02', '2026-08-03']);
  });

  it('an express rejection after that window renews nothing', () => {
    expect(
      window(
        ['gracieux-depose', '2026-04-02'],
        ['gracieux-rejete', '2026-09-15', { remediesStated: true }],
      ),
    ).toEqual(['2026-08-03', '2026-08-03']);
  });

  it('a rejection without remedies: a reasonable year, prudently two months', () => {
    expect(
      window(
        ['gracieux-depose', '2026-04-02'],
        ['gracieux-rejete', '2026-05-05', { remediesStated: false }],
      ),
    ).toEqual(['2027-05-05', '2026-07-06']);
  });

  it('an appeal not acknowledged: the same from its implicit rejection (CE n° 429185)', () => {
    expect(window(['gracieux-depose', '2026-04-02', { remediesStated: false }])).toEqual([
      '2027-06-02',
      '2026-08-03',
    ]);
  });
});

describe('one interruption only', () => {
  it('a second appeal to the author changes nothing', () => {
    expect(window(['gracieux-depose', '2026-04-02'], ['gracieux-depose', '2026-05-04'])[0]).toBe(
      '2026-08-03',
    );
  });

  it('both kinds in the initial window: from the later rejection', () => {
    expect(
      window(
        ['gracieux-depose', '2026-04-02'],
        ['hierarchique-depose', '2026-05-01'],
        ['gracieux-rejete', '2026-05-20', { remediesStated: true }],
      )[0],
    ).toBe('2026-09-02');
  });

  it('the second kind after the initial window changes nothing', () => {
    expect(
      window(['gracieux-depose', '2026-04-02'], ['hierarchique-depose', '2026-06-10'])[0],
    ).toBe('2026-08-03');
  });

  it('sent in the time that distance adds: no interruption (CE n° 170954)', () => {
    const computation = compute([REFUSAL, ['gracieux-depose', '2026-06-01']], {
      residence: 'etranger',
    });
    expect(lastDays(only(computation, 'ta-recours-2-mois'))).toEqual(['2026-07-13', '2026-07-13']);
  });
});

describe('around it', () => {
  it('no effect against a refusal with an obligation to leave', () => {
    const computation = compute([
      ['refus-notifie', '2026-03-12', { oqtf: true }],
      ['gracieux-depose', '2026-04-02'],
    ]);
    expect(has(computation, 'ta-recours-2-mois')).toBe(false);
    expect(has(computation, 'recours-gracieux-interruption')).toBe(false);
  });

  it('against an implicit refusal too', () => {
    const computation = compute([
      ['demande-deposee', '2026-06-15'],
      ['gracieux-depose', '2026-11-02'],
    ]);
    expect(lastDays(only(computation, 'ta-recours-implicite-2-mois'))[0]).toBe('2027-03-03');
  });

  it.each<[string, EventWords, readonly string[]]>([
    [
      'nothing named: the latest decision',
      ['gracieux-depose', '2026-05-11'],
      ['2026-05-13', '2026-09-14'],
    ],
    [
      'the implicit refusal named by its request',
      ['gracieux-depose', '2026-05-11', { decision: 'e2' }],
      ['2026-05-13', '2026-09-14'],
    ],
    [
      'the implicit refusal named by its own key',
      ['gracieux-depose', '2026-05-11', { decision: 'refus-implicite-ne@e2' }],
      ['2026-05-13', '2026-09-14'],
    ],
    [
      'the withdrawal named',
      ['gracieux-depose', '2026-05-11', { decision: 'e1' }],
      ['2026-09-14', '2026-07-06'],
    ],
  ])('a withdrawal, then an implicit refusal; %s', (_what, appeal, expected) => {
    const { deadlines } = compute([
      ['retrait-notifie', '2026-03-12', { oqtf: false, remediesStated: true }],
      ['demande-deposee', '2026-01-05', { remediesStated: true }],
      appeal,
    ]);
    const last = (key: string) => String(deadlines.find((one) => one.key === key)?.lastDay);
    expect([
      last('ta-recours-2-mois@e1'),
      last('ta-recours-implicite-2-mois@refus-implicite-ne@e2'),
    ]).toEqual(expected);
  });

  it.each([
    ['2026-10-12', 'the recorded day comes before that of the law'],
    ['2026-10-20', 'the recorded day comes after it'],
  ])('an implicit refusal recorded by hand on %s is attacked once (%s)', (on) => {
    const computation = compute([
      ['demande-deposee', '2026-06-15'],
      ['refus-implicite-ne', on],
      ['gracieux-depose', '2026-11-02'],
    ]);
    expect(lastDays(only(computation, 'ta-recours-implicite-2-mois'))[0]).toBe('2027-03-03');
  });

  it.each([{ decision: 'e2' }, { decision: 'e1' }])('named %j, the same', (named) => {
    const computation = compute([
      ['demande-deposee', '2026-06-15'],
      ['refus-implicite-ne', '2026-10-20'],
      ['gracieux-depose', '2026-11-02', named],
    ]);
    expect(lastDays(only(computation, 'ta-recours-implicite-2-mois'))[0]).toBe('2027-03-03');
  });

  it('rejected beside an obligation to leave, it opens nothing (R911-1)', () => {
    const computation = compute([
      ['oqtf-notifiee', '2026-03-02', { situation: 'libre' }],
      ['gracieux-rejete', '2026-03-12'],
    ]);
    expect(has(computation, 'ta-recours-2-mois')).toBe(false);
  });

  it('an answer to the superior does not end the silence of the author', () => {
    const { deadlines } = compute([
      REFUSAL,
      ['gracieux-depose', '2026-04-02'],
      ['hierarchique-depose', '2026-04-02'],
      ['hierarchique-rejete', '2026-05-05'],
    ]);
    const silences = deadlines.filter(({ rule }) => rule === 'recours-gracieux-silence-2-mois');
    expect(silences.map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`).sort()).toEqual([
      'e2 live',
      'e3 met',
    ]);
  });

  it.each<[string, EventWords, EventWords, string]>([
    [
      'an implicit refusal, then an express one',
      ['demande-deposee', '2026-06-15'],
      ['refus-notifie', '2026-11-10'],
      'superseded',
    ],
    [
      'an express one that merely confirms it',
      ['demande-deposee', '2026-06-15'],
      ['refus-notifie', '2026-11-10', { confirmative: true }],
      'live',
    ],
    ['an express refusal, then another', REFUSAL, ['refus-notifie', '2026-04-10'], 'live'],
  ])('%s', (_what, first, then, outcome) => {
    const [own] = compute([first, then]).deadlines.filter(
      ({ rule, triggeredBy }) => rule === 'recours-gracieux-interruption' && triggeredBy !== 'e2',
    );
    expect(own?.outcome).toBe(outcome);
  });

  it('attacks the decision it names, else the latest one', () => {
    const events: EventWords[] = [REFUSAL, ['retrait-notifie', '2026-03-20', { oqtf: false }]];
    const last = (appeal: EventWords) =>
      compute([...events, appeal])
        .deadlines.filter(({ rule }) => rule === 'ta-recours-2-mois')
        .map(({ triggeredBy, lastDay }) => `${triggeredBy} ${lastDay}`)
        .sort();
    expect(last(['gracieux-depose', '2026-04-02'])).toEqual(['e1 2026-05-13', 'e2 2026-08-03']);
    expect(last(['gracieux-depose', '2026-04-02', { decision: 'e1' }])).toEqual([
      'e1 2026-08-03',
      'e2 2026-05-21',
    ]);
  });

  it('granted: nothing left to sue for', () => {
    const computation = after(
      ['gracieux-depose', '2026-04-02'],
      ['gracieux-accueilli', '2026-05-05'],
    );
    expect(only(computation, 'ta-recours-2-mois').outcome).toBe('extinguished');
    expect(computation.derivedEvents).toEqual([]);
  });

  it.each<[EventWords | null, readonly string[], string]>([
    [null, ['2026-10-05', '2026-08-03'], 'implicit: distance is arguable (R421-2)'],
    [
      ['gracieux-rejete', '2026-05-04', { remediesStated: true }],
      ['2026-09-07', '2026-09-07'],
      'express: firm (R421-1)',
    ],
  ])('abroad, rejected %j → %j (%s)', (rejected, expected) => {
    const events: EventWords[] = [REFUSAL, ['gracieux-depose', '2026-04-02']];
    const computation = compute([...events, ...(rejected ? [rejected] : [])], {
      residence: 'etranger',
    });
    expect(lastDays(only(computation, 'ta-recours-2-mois'))).toEqual(expected);
  });
});
