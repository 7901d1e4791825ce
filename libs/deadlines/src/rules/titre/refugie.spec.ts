import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const PERMIT = 'refugie-delivrance-3-mois';
const AFTER = 'refugie-fin-protection-4-mois';
const granted = (on: string, known: object = {}): EventWords => [
  'protection-notifiee',
  on,
  { ...known },
];

describe('permit of a protected person: three months from the decision (CESEDA R424-1, R424-7)', () => {
  it.each<[object, string, string]>([
    [{ decidedOn: '2026-05-15', protection: 'refugie' }, '2026-08-15', 'R424-1'],
    [{ decidedOn: '2026-05-15', protection: 'subsidiaire' }, '2026-08-15', 'R424-7'],
    [{ decidedOn: '2026-05-15' }, '2026-08-15', 'R424-1'],
    [{ decidedOn: '2025-11-30' }, '2026-02-28', 'R424-1'],
    [{}, '2026-09-01', 'R424-1'],
  ])('notified on 1 June 2026 %j → %s (%s)', (known, expected, article) => {
    const deadline = only(compute([granted('2026-06-01', known)], { procedure: 'asile' }), PERMIT);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe(`CESEDA ${article}`);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(
      'decidedOn' in known ? [] : ['decidedOn'],
    );
  });

  it.each<[string, object, boolean]>([
    ['protection-accordee', {}, true],
    ['decision-ofpra', { outcome: 'refugie' }, true],
    ['decision-cnda', { outcome: 'subsidiaire', readOn: '2026-05-15' }, true],
    ['decision-cnda', { outcome: 'rejet' }, false],
    ['decision-ofpra', { outcome: 'rejet' }, false],
    ['decision-ofpra', { outcome: 'fin-protection' }, false],
    ['protection-accordee', { familyMember: false }, true],
    ['decision-ofpra', {}, false],
    ['protection-notifiee', { familyMember: true }, false],
    ['protection-notifiee', { protection: 'apatride' }, false],
    ['protection-notifiee', { decidedOn: '2021-04-30' }, false],
    ['protection-notifiee', { decidedOn: '2021-05-01' }, true],
  ])('%s %j: %s', (type, known, runs) => {
    const computation = compute([[type, '2026-06-01', { ...known }]], { procedure: 'asile' });
    expect(has(computation, PERMIT)).toBe(runs);
  });

  it.each<[EventWords, string]>([
    [['decision-ofpra', '2026-05-20', { decidedOn: '2026-05-15', outcome: 'refugie' }], 'e1'],
    [['decision-cnda', '2026-05-20', { outcome: 'subsidiaire' }], 'e1'],
    [['decision-ofpra', '2026-05-20', { outcome: 'rejet' }], 'e2'],
    [['protection-notifiee', '2026-05-20', { familyMember: true }], 'e2'],
    [['retrait-notifie', '2026-05-20', { outcome: 'refugie' }], 'e2'],
  ])('runs once: %j, then protection notified: from %s', (first, id) => {
    const events: EventWords[] = [first, granted('2026-06-01')];
    expect(only(compute(events, { procedure: 'asile' }), PERMIT).triggeredBy).toBe(id);
  });

  it('a judgment counts from the day it was read', () => {
    const read: EventWords = [
      'decision-cnda',
      '2026-06-01',
      { outcome: 'refugie', readOn: '2026-05-15' },
    ];
    const deadline = only(compute([read], { procedure: 'asile' }), PERMIT);
    expect(lastDays(deadline)).toEqual(['2026-08-15', '2026-08-15']);
    expect(deadline.undetermined).toEqual([]);
  });

  it.each([
    ['2026-08-15', 'met'],
    ['2026-08-16', 'live'],
  ])('card handed over on %s: %s', (on, outcome) => {
    const events: EventWords[] = [
      granted('2026-06-01', { decidedOn: '2026-05-15' }),
      ['carte-remise', on],
    ];
    expect(only(compute(events), PERMIT).outcome).toBe(outcome);
  });
});

describe('protection ended: another right to stay within four months (CESEDA R424-4, R424-11)', () => {
  const withdrawn = (known: object): EventWords => ['retrait-notifie', '2026-10-31', { ...known }];

  it('four months from notification of the withdrawal', () => {
    const deadline = only(compute([withdrawn({ protectionEnded: true })]), AFTER);
    expect(lastDays(deadline)).toEqual(['2027-02-28', '2027-02-28']);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R424-4');
  });

  it.each<[readonly EventWords[], object, boolean]>([
    [[], {}, false],
    [[], { protectionEnded: false }, false],
    [[['decision-ofpra', '2026-03-01', { outcome: 'fin-protection' }]], {}, true],
  ])('%j %j: %s', (before, known, runs) => {
    expect(has(compute([...before, withdrawn(known)]), AFTER)).toBe(runs);
  });
});
