import { describe, expect, it } from '@jest/globals';
import { statusOn } from '../../engine/status.ts';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const ONLINE = 'titre-renouvellement-fenetre-teleservice';
const COUNTER = 'titre-renouvellement-fenetre-guichet';
const RENEWAL = { procedure: 'renouvellement' } as const;

const window = (rule: string, events: readonly EventWords[]) => {
  const deadline = only(compute(events, RENEWAL), rule);
  return [String(deadline.opensOn), ...lastDays(deadline)];
};

describe('online renewal: 120th to 60th day before expiry (CESEDA R431-5 1°)', () => {
  it.each([
    ['2027-03-31', '2026-12-01', '2027-01-30', 'example 8 of the notes'],
    ['2027-03-01', '2026-11-01', '2026-12-31', 'All Saints’ Day opens it all the same'],
    ['2028-03-31', '2027-12-02', '2028-01-31', 'leap year'],
    ['2026-10-31', '2026-07-03', '2026-09-01', 'days, not months'],
    ['2021-05-01', '2021-01-01', '2021-03-02', 'first day of the new window'],
  ])('expiring on %s: from %s to %s (%s)', (expiresOn, opens, closes) => {
    const event: EventWords = ['titre-expire-bientot', expiresOn, { teleservice: true }];
    expect(window(ONLINE, [event])).toEqual([opens, closes, closes]);
    expect(articlesOf(only(compute([event], RENEWAL), ONLINE))[0]).toBe('CESEDA R431-5');
  });

  it('was the last two months until April 2021 (R311-2)', () => {
    const event: EventWords = ['titre-expire-bientot', '2021-04-30', { teleservice: true }];
    expect(window(ONLINE, [event])).toEqual(['2021-02-28', '2021-04-30', '2021-04-30']);
    expect(articlesOf(only(compute([event], RENEWAL), ONLINE))[0]).toBe('CESEDA R311-2');
  });

  it.each([
    ['2026-11-30', 'live', 'too early'],
    ['2026-12-01', 'met', 'first day'],
    ['2027-01-30', 'met', 'last day'],
    ['2027-01-31', 'live', 'late'],
  ])('a request of %s: %s (%s)', (filedOn, outcome) => {
    const events: EventWords[] = [
      ['titre-expire-bientot', '2027-03-31', { teleservice: true }],
      ['demande-deposee', filedOn],
    ];
    expect(only(compute(events, RENEWAL), ONLINE).outcome).toBe(outcome);
  });
});

describe('renewal at the counter: the two months before expiry (CESEDA R431-5 1°)', () => {
  it.each([
    ['2027-03-31', '2027-01-31', 'same number'],
    ['2027-04-30', '2027-02-28', 'no 30 February'],
    ['2028-04-30', '2028-02-29', 'leap year'],
    ['2026-12-27', '2026-10-27', 'a Sunday: the last day is not moved'],
  ])('expiring on %s: from %s (%s)', (expiresOn, opens) => {
    const event: EventWords = ['titre-expire-bientot', expiresOn, { teleservice: false }];
    expect(window(COUNTER, [event])).toEqual([opens, expiresOn, expiresOn]);
  });

  it('shows both windows and asks while the list is unknown', () => {
    const computation = compute([['titre-expire-bientot', '2027-03-31']], RENEWAL);
    expect([has(computation, ONLINE), has(computation, COUNTER)]).toEqual([true, true]);
    expect(computation.undetermined.map(({ fact }) => fact)).toContain('teleservice');
  });

  it.each([
    ['2021-04-30', false],
    ['2021-05-01', true],
  ])('expiring on %s, list unknown: online window = %s', (expiresOn, online) => {
    const computation = compute([['titre-expire-bientot', expiresOn]], RENEWAL);
    expect([has(computation, ONLINE), has(computation, COUNTER)]).toEqual([online, true]);
  });

  it('the expiry picks the version, not the day the card was handed over', () => {
    const card: EventWords = ['carte-remise', '2021-04-10', { expiresOn: '2022-04-09' }];
    expect(articlesOf(only(compute([card], RENEWAL), COUNTER))[0]).toBe('CESEDA R431-5');
  });

  it.each<[object, boolean, boolean]>([
    [{ teleservice: true }, true, false],
    [{ teleservice: false }, false, true],
    [{ title: 'aes-salarie' }, false, true],
    [{ statusRldUe: true }, false, false],
    [{ title: 'rld-ue-5-ans' }, false, false],
  ])('%j: online %s, counter %s', (known, online, counter) => {
    const computation = compute([['titre-expire-bientot', '2027-03-31', { ...known }]], RENEWAL);
    expect([has(computation, ONLINE), has(computation, COUNTER)]).toEqual([online, counter]);
    const windows = computation.deadlines.filter(({ rule }) => [ONLINE, COUNTER].includes(rule));
    expect(windows.flatMap(({ undetermined }) => undetermined)).toEqual([]);
  });

  it('runs once for a card and its expiry, and is replaced by a longer card', () => {
    const card: EventWords = ['carte-remise', '2026-04-10', { expiresOn: '2027-03-31' }];
    const soon: EventWords = ['titre-expire-bientot', '2027-03-31'];
    const next: EventWords = ['carte-remise', '2027-06-10', { expiresOn: '2031-03-31' }];
    expect(only(compute([card, soon], RENEWAL), COUNTER).triggeredBy).toBe('e2');
    const later = compute([card, next], RENEWAL).deadlines.filter(({ rule }) => rule === COUNTER);
    expect(later.map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`)).toEqual([
      'e1 superseded',
      'e2 live',
    ]);
  });

  it.each([
    ['2027-01-31', 'live', 'as the window opens'],
    ['2027-02-01', 'superseded', 'within the window'],
    ['2027-04-10', 'superseded', 'after expiry'],
  ])('a longer card handed over on %s: %s (%s)', (on, outcome) => {
    const soon: EventWords = ['titre-expire-bientot', '2027-03-31', { teleservice: false }];
    const card: EventWords = ['carte-remise', on, { expiresOn: '2031-03-31', teleservice: false }];
    const found = compute([soon, card], RENEWAL).deadlines.find(
      ({ key }) => key === `${COUNTER}@e1`,
    );
    expect(found?.outcome).toBe(outcome);
  });

  it.each<[string, EventWords, EventWords, string]>([
    [
      'a card handed over before',
      ['carte-remise', '2026-06-10', { expiresOn: '2027-06-09' }],
      ['carte-remise', '2026-04-10', { expiresOn: '2031-03-31' }],
      'live',
    ],
    [
      'a card that ends on the same day',
      ['carte-remise', '2026-04-10', { expiresOn: '2027-03-31' }],
      ['rf-titre-renouvele', '2026-06-10', { expiresOn: '2027-03-31' }],
      'live',
    ],
    [
      'a card without date',
      ['carte-remise', '2026-04-10', { expiresOn: '2027-03-31' }],
      ['carte-remise', '2026-06-10'],
      'live',
    ],
    [
      'a card when the end of the first is unknown',
      ['carte-remise', '2026-04-10'],
      ['carte-remise', '2026-06-10', { expiresOn: '2031-03-31' }],
      'live',
    ],
  ])('is not replaced by %s', (_what, held, other, outcome) => {
    const found = compute([held, other], RENEWAL).deadlines.find(
      ({ key }) => key === `${COUNTER}@e1`,
    );
    expect(found?.outcome).toBe(outcome);
  });

  it('asks for the expiry of a card without date', () => {
    const deadline = only(compute([['carte-remise', '2026-04-10']], RENEWAL), COUNTER);
    expect(deadline.lastDay).toBeNull();
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('expiresOn');
  });
});

describe('status of a window counted backwards', () => {
  it.each([
    ['2026-11-30', 'projected', 'the eve of the opening'],
    ['2026-12-01', 'open', '120th day'],
    ['2027-01-14', 'open', 'sixteen days left'],
    ['2027-01-15', 'due-soon', 'fifteen days left'],
    ['2027-01-30', 'due-soon', '60th day'],
    ['2027-01-31', 'missed', 'the day after'],
  ])('online, expiry on 31 March 2027, seen on %s: %s (%s)', (today, status) => {
    const events: EventWords[] = [['titre-expire-bientot', '2027-03-31', { teleservice: true }]];
    const deadline = only(compute(events, RENEWAL), ONLINE);
    expect(statusOn(deadline, Temporal.PlainDate.from(today))).toBe(status);
  });

  it('a card of long-term resident has no window, and keeps its three months (R431-5 last al., L433-3)', () => {
    const computation = compute([['titre-expire', '2026-10-31', { kind: 'rld-ue' }]], RENEWAL);
    expect(computation.deadlines.map(({ rule }) => rule)).toEqual(['titre-expire-3-mois']);
  });
});
