import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const RULE = 'titre-silence-4-mois';
const born = (received: string, known = {}) => {
  const { derivedEvents } = compute([['demande-deposee', received, known]]);
  const [birth] = derivedEvents;
  return [birth?.earliestOn, birth?.on, birth?.latestOn].map(String);
};

describe('silence on a permit request: four months (CESEDA R432-1, R432-2)', () => {
  it.each([
    // received      earliest      born          latest        because
    ['2026-06-14', '2026-10-14', '2026-10-14', '2026-10-15', 'the day before'],
    ['2026-06-15', '2026-10-15', '2026-10-15', '2026-10-16', 'same-numbered day'],
    ['2026-06-16', '2026-10-16', '2026-10-16', '2026-10-17', 'the day after'],
    [
      '2026-07-01',
      '2026-11-01',
      '2026-11-01',
      '2026-11-02',
      'a Sunday and All Saints: never rolled',
    ],
    ['2026-10-30', '2027-02-28', '2027-02-28', '2027-02-28', 'no 30 February'],
    ['2026-10-31', '2027-02-28', '2027-02-28', '2027-03-01', 'no 31 February'],
    ['2027-10-29', '2028-02-29', '2028-02-29', '2028-02-29', 'leap year'],
  ])('received %s: earliest %s, born %s, latest %s (%s)', (received, ...expected) => {
    expect(born(received)).toEqual(expected.slice(0, 3));
  });

  it.each([
    ['2005-06-15', '2002-08-19', 'Décret 2002-814 1'],
    ['2006-11-14', '2002-08-19', 'Décret 2002-814 1'],
    ['2006-11-15', '2006-11-15', 'CESEDA R311-12'],
    ['2016-10-31', '2006-11-15', 'CESEDA R311-12'],
    ['2016-11-01', '2016-11-01', 'CESEDA R311-12-1'],
    ['2021-04-30', '2016-11-01', 'CESEDA R311-12-1'],
    ['2021-05-01', '2021-05-01', 'CESEDA R432-2'],
    ['2025-06-15', '2021-05-01', 'CESEDA R432-2'],
    ['2025-06-16', '2025-06-16', 'CESEDA R432-2'],
  ])('received %s: version of %s, %s', (received, version, article) => {
    const deadline = only(compute([['demande-deposee', received]]), RULE);
    expect([deadline.ruleVersion, articlesOf(deadline)[0]]).toEqual([version, article]);
  });

  it('is prudently counted from dispatch when receipt is not proved', () => {
    const computation = compute([
      ['demande-deposee', '2026-06-15', { sentOn: '2026-06-11', receivedOn: null }],
    ]);
    expect(lastDays(only(computation, RULE))).toEqual(['2026-10-15', '2026-10-11']);
  });

  it('starts when the file is complete, prudently from the first receipt', () => {
    const computation = compute([['demande-deposee', '2026-06-15', { completedOn: '2026-07-03' }]]);
    expect(lastDays(only(computation, RULE))).toEqual(['2026-11-03', '2026-10-15']);
  });

  it('an online form followed by an appointment: the earlier day, the appointment at the latest', () => {
    expect(born('2026-06-15', { appointmentOn: '2026-07-20' })).toEqual([
      '2026-10-15',
      '2026-10-15',
      '2026-11-21',
    ]);
  });
});

describe('documents asked for (CRPA L114-5)', () => {
  const asked = (known: object, ...more: [string, string][]) =>
    only(
      compute([
        ['demande-deposee', '2026-06-15'],
        ['complement-demande', '2026-08-01', known as never],
        ...more,
      ]),
      RULE,
    );

  it.each([
    [{ dueOn: '2026-08-21' }, '2026-11-04', 'the twenty days given'],
    [{ daysGiven: 20 }, '2026-11-04', 'the same in days'],
    [{}, '2026-10-15', 'no time given: not suspended, and asked'],
  ])('%j: legal birth %s, prudent unchanged (%s)', (known, legal, _because) => {
    expect(lastDays(asked(known))).toEqual([legal, '2026-10-15']);
  });

  it('ends early when the documents arrive', () => {
    const deadline = asked({ dueOn: '2026-08-31' }, ['complement-fourni', '2026-08-11']);
    expect(lastDays(deadline)).toEqual(['2026-10-25', '2026-10-15']);
    expect(articlesOf(deadline)).toContain('CRPA L114-5');
  });

  it('asks for the time given when nobody recorded it', () => {
    expect(asked({}).undetermined.map(({ fact, eventId }) => [fact, eventId])).toContainEqual([
      'dueOn',
      'e2',
    ]);
  });

  it.each<[string, EventWords[], string]>([
    [
      'documents that come after the time given',
      [
        ['complement-demande', '2026-08-01', { dueOn: '2026-08-21' }],
        ['complement-fourni', '2026-08-25'],
      ],
      '2026-11-04',
    ],
    [
      'documents without a time given: until they come',
      [
        ['complement-demande', '2026-08-01'],
        ['complement-fourni', '2026-08-11'],
      ],
      '2026-10-25',
    ],
    [
      'a first demand without any time, then one with a time',
      [
        ['complement-demande', '2026-07-20'],
        ['complement-demande', '2026-08-01', { dueOn: '2026-08-21' }],
      ],
      '2026-11-04',
    ],
    [
      'on the day of the birth',
      [['complement-demande', '2026-10-15', { dueOn: '2026-10-25' }]],
      '2026-10-25',
    ],
    [
      'too late, after the birth',
      [['complement-demande', '2026-10-16', { dueOn: '2026-11-16' }]],
      '2026-10-15',
    ],
    [
      'asked before the request',
      [['complement-demande', '2026-06-14', { dueOn: '2026-07-14' }]],
      '2026-10-15',
    ],
  ])('%s: born %3$s', (_what, events, legal) => {
    const deadline = only(compute([['demande-deposee', '2026-06-15'], ...events]), RULE);
    expect(lastDays(deadline)).toEqual([legal, '2026-10-15']);
    expect(derivation(deadline).some((one) => one.startsWith('suspension'))).toBe(
      legal !== '2026-10-15',
    );
  });

  it('a time given that ended before the file was complete suspends nothing', () => {
    const computation = compute([
      ['demande-deposee', '2026-06-15', { complete: false, completedOn: '2026-07-15' }],
      ['complement-demande', '2026-06-20', { dueOn: '2026-07-05' }],
    ]);
    const deadline = only(computation, RULE);
    expect(lastDays(deadline)).toEqual(['2026-11-15', '2026-10-15']);
    expect(derivation(deadline).some((one) => one.startsWith('suspension'))).toBe(false);
  });
});

describe('what ends the silence', () => {
  const outcome = (type: string, on: string, known = {}) =>
    compute([
      ['demande-deposee', '2026-06-15'],
      [type, on, known],
    ]);

  it.each([
    // event            notified      decided       outcome          refusal born?
    ['decision-favorable', '2026-10-14', null, 'met', false],
    ['refus-notifie', '2026-10-14', null, 'met', false],
    ['refus-notifie', '2026-11-03', '2026-10-14', 'met', false],
    ['refus-notifie', '2026-11-03', '2026-10-20', 'live', true],
    ['classement-sans-suite', '2026-09-01', null, 'extinguished', false],
    ['desistement', '2026-09-01', null, 'extinguished', false],
    ['desistement', '2026-10-16', null, 'live', true],
    ['recepisse-delivre', '2026-07-01', null, 'live', true],
    ['api-delivree', '2026-10-14', null, 'live', true],
  ])('%s on %s, decided %s: %s', (type, on, decidedOn, expected, refused) => {
    const computation = outcome(type, on, decidedOn ? { decidedOn } : {});
    expect(only(computation, RULE).outcome).toBe(expected);
    expect(computation.derivedEvents.length > 0).toBe(refused);
  });

  it('a decision on a later request does not answer the first', () => {
    const computation = compute([
      ['demande-deposee', '2026-01-15'],
      ['demande-deposee', '2026-04-20'],
      ['decision-favorable', '2026-05-10'],
    ]);
    const outcomes = computation.deadlines
      .filter(({ rule }) => rule === RULE)
      .map((d) => d.outcome);
    expect(outcomes.sort()).toEqual(['live', 'met']);
  });
});
