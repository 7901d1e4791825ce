import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'cnda-aj-15-jours';
const APPEAL = 'cnda-recours-1-mois';
const ASYLUM = { procedure: 'asile' } as const;
const STATED = { remediesStated: true, outcome: 'rejet' } as const;

describe('asking for legal aid before the asylum court: fifteen days (loi 91-647 art. 9-4)', () => {
  it.each([
    ['2026-10-05', '2026-10-20', '2026-10-20', 'the day of notification does not count'],
    ['2026-10-30', '2026-11-16', '2026-11-14', 'a Saturday: prudently not moved'],
    ['2026-10-27', '2026-11-12', '2026-11-11', 'Armistice Day'],
  ])('notified on %s → legal %s, prudent %s (%s)', (on, legal, prudent) => {
    const deadline = only(compute([['decision-ofpra', on, STATED]], ASYLUM), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('Loi 91-647 9-4');
  });

  it('is only about an appeal not yet lodged', () => {
    const events = [
      ['decision-ofpra', '2026-10-05', STATED],
      ['recours-cnda', '2026-10-12'],
    ] as const;
    expect(only(compute(events, ASYLUM), RULE).outcome).toBe('extinguished');
    const other: EventWords[] = [
      ['decision-ofpra', '2026-09-28', STATED],
      events[0],
      ['recours-cnda', '2026-10-12', { decision: 'e1' }],
    ];
    const found = compute(other, ASYLUM).deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`).sort()).toEqual([
      'e1 extinguished',
      'e2 live',
    ]);
  });

  it('before 31 July 2015 it was asked for after the appeal', () => {
    const before = only(compute([['decision-ofpra', '2015-07-30', STATED]], ASYLUM), RULE);
    expect(before.lastDay).toBeNull();
    expect(articlesOf(before)[0]).toBe('CESEDA L731-2');
    const after = only(compute([['decision-ofpra', '2015-07-31', STATED]], ASYLUM), RULE);
    expect(lastDays(after)[0]).toBe('2015-08-17');
  });
});

describe('legal aid suspends the month to appeal: what remained runs again', () => {
  const appeal = (events: readonly EventWords[]) => only(compute(events, ASYLUM), APPEAL);
  const notified: EventWords = ['decision-ofpra', '2027-03-01', STATED];

  it('example 11 of the notes: 23 days legally, 22 prudently', () => {
    const deadline = appeal([
      notified,
      ['aj-demandee', '2027-03-10'],
      ['aj-decision', '2027-05-03'],
    ]);
    expect(lastDays(deadline)).toEqual(['2027-05-26', '2027-05-25']);
    expect(articlesOf(deadline)).toContain('Loi 91-647 9-4');
  });

  it.each([
    // 1 March + 15 days = 16 March; 32 − 15 = 17 days after 3 May, 31 − 15 = 16.
    ['2027-03-16', '2027-05-20', '2027-05-19', 'the last day'],
    ['2027-03-17', '2027-04-02', '2027-04-02', 'the day after: nothing is suspended'],
  ])('asked on %s → legal %s, prudent %s (%s)', (on, legal, prudent) => {
    const deadline = appeal([notified, ['aj-demandee', on], ['aj-decision', '2027-05-03']]);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
  });

  it('from the later of the two notifications; prudently from the first', () => {
    const deadline = appeal([
      notified,
      ['aj-demandee', '2027-03-10'],
      ['aj-decision', '2027-05-03', { notifiedTo: 'client' }],
      ['aj-decision', '2027-05-10', { notifiedTo: 'avocat' }],
    ]);
    // 10 May + 23 days = 2 June; 3 May + 22 days = 25 May.
    expect(lastDays(deadline)).toEqual(['2027-06-02', '2027-05-25']);
  });

  it('waits for the decision, and asks for it', () => {
    const deadline = appeal([notified, ['aj-demandee', '2027-03-10']]);
    expect(deadline.lastDay).toBeNull();
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('aj-decision');
    const lawyerOnly = appeal([
      notified,
      ['aj-demandee', '2027-03-10'],
      ['aj-decision', '2027-05-03', { notifiedTo: 'avocat' }],
    ]);
    expect(lastDays(lawyerOnly)).toEqual(['null', '2027-05-25']);
  });

  it('only the first request counts, and only after the decision', () => {
    const deadline = appeal([
      ['aj-demandee', '2027-02-20'],
      notified,
      ['aj-demandee', '2027-03-20'],
      ['aj-decision', '2027-05-03'],
    ]);
    expect(lastDays(deadline)).toEqual(['2027-04-02', '2027-04-02']);
  });

  it('an appeal lodged after the resumption, in time', () => {
    const events: EventWords[] = [
      notified,
      ['aj-demandee', '2027-03-10'],
      ['aj-decision', '2027-05-03'],
    ];
    expect(appeal([...events, ['recours-cnda', '2027-05-26']]).outcome).toBe('met');
    expect(appeal([...events, ['recours-cnda', '2027-05-27']]).outcome).toBe('live');
  });

  it('interrupted it for decisions of 2015 to 2018: a full month starts again', () => {
    const deadline = appeal([
      ['decision-ofpra', '2018-12-31', STATED],
      ['aj-demandee', '2019-01-10'],
      ['aj-decision', '2019-03-04'],
    ]);
    // 4 March + 1 month + the franc day.
    expect(lastDays(deadline)).toEqual(['2019-04-05', '2019-04-05']);
  });

  it('is no interruption before the administrative court', () => {
    const events: EventWords[] = [notified, ['aj-demandee', '2027-03-10']];
    expect(has(compute(events, ASYLUM), 'aj-interruption-ta')).toBe(false);
    const removal: EventWords[] = [
      notified,
      ['oqtf-notifiee', '2027-03-08', { situation: 'libre' }],
      ['aj-demandee', '2027-03-10'],
    ];
    expect(has(compute(removal, ASYLUM), 'aj-interruption-ta')).toBe(true);
  });
});
