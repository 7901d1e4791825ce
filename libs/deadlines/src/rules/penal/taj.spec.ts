import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const ANSWER = 'taj-effacement';
const CHALLENGE = 'taj-recours-1-mois';
const CASE = { procedure: 'casier-judiciaire' } as const;
const asked = (on: string, known: object = {}): EventWords => [
  'taj-effacement-demande',
  on,
  { receivedOn: on, ...known },
];

describe('police files: two months for the prosecutor, one to challenge (CPP R40-31-1)', () => {
  it.each([
    // received      silence       to challenge, legal and prudent
    ['2026-03-12', '2026-05-12', '2026-06-12', '2026-06-12'],
    ['2026-12-31', '2027-02-28', '2027-03-30', '2027-03-28'],
    ['2026-06-15', '2026-08-15', '2026-09-15', '2026-09-15'],
  ])('received %s: silence on %s, challenge until %s, prudently %s', (on, silence, ...last) => {
    const computation = compute([asked(on)], CASE);
    expect(lastDays(only(computation, ANSWER))).toEqual([silence, silence]);
    expect(lastDays(only(computation, CHALLENGE))).toEqual(last);
    expect(only(computation, CHALLENGE).dependsOn).toBe(`${ANSWER}@e1`);
    expect(articlesOf(only(computation, CHALLENGE))[0]).toBe('CPP R40-31-1');
  });

  it('receipt not proved: prudently from dispatch', () => {
    const events = [asked('2026-03-12', { sentOn: '2026-03-09', receivedOn: null })];
    const computation = compute(events, CASE);
    expect(lastDays(only(computation, ANSWER))).toEqual(['2026-05-12', '2026-05-09']);
    expect(lastDays(only(computation, CHALLENGE))[1]).toBe('2026-06-09');
  });

  it('refused: a month from dispatch, not from receipt', () => {
    const events: EventWords[] = [
      asked('2026-03-12'),
      ['taj-effacement-refuse', '2026-04-17', { sentOn: '2026-04-12' }],
    ];
    const computation = compute(events, CASE);
    expect(only(computation, ANSWER).outcome).toBe('met');
    const challenge = only(computation, CHALLENGE);
    expect(lastDays(challenge)).toEqual(['2026-05-12', '2026-05-12']);
    expect(derivation(challenge)[0]).toBe('dispatch 2026-04-12');
    expect(challenge.undetermined).toEqual([]);
  });

  it('a second refusal leaves the first to be challenged', () => {
    const events: EventWords[] = [
      ['taj-effacement-refuse', '2026-04-17', { sentOn: '2026-04-12' }],
      ['taj-effacement-refuse', '2026-05-04', { sentOn: '2026-05-04' }],
    ];
    const found = compute(events, CASE).deadlines.filter(({ rule }) => rule === CHALLENGE);
    expect(found.map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`)).toEqual([
      'e1 live',
      'e2 live',
    ]);
  });

  it('dispatch unknown: the question', () => {
    const deadline = only(compute([['taj-effacement-refuse', '2026-04-17']], CASE), CHALLENGE);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['sentOn']);
    expect(only(compute([asked('2026-03-12')], CASE), CHALLENGE).undetermined).toEqual([]);
  });

  it.each<[EventWords, string]>([
    [['taj-recours-depose', '2026-06-12'], 'met'],
    [['taj-recours-depose', '2026-06-13'], 'live'],
    [['taj-effacement-refuse', '2026-05-20'], 'superseded'],
    [['taj-effacement-accorde', '2026-05-20'], 'extinguished'],
  ])('after silence, %j: %s', (event, outcome) => {
    const found = compute([asked('2026-03-12'), event], CASE).deadlines;
    const silence = found.find(({ key }) => key === `${CHALLENGE}@taj-refus-implicite@e1`);
    expect(silence?.outcome).toBe(outcome);
  });

  it('granted in time: nothing to challenge', () => {
    const events: EventWords[] = [asked('2026-03-12'), ['taj-effacement-accorde', '2026-05-12']];
    const computation = compute(events, CASE);
    expect(only(computation, ANSWER).outcome).toBe('met');
    expect(has(computation, CHALLENGE)).toBe(false);
  });
});
