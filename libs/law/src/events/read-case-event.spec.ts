import { describe, expect, it } from '@jest/globals';
import { historyProblems } from './history.ts';
import { readCaseEvent, type ReadOptions } from './read-case-event.ts';
import { EVENT_TYPES } from './registry.ts';
import { writeCaseEvent } from './write-case-event.ts';

const TODAY = Temporal.PlainDate.from('2026-11-21');
const read = (input: unknown, options: Partial<ReadOptions> = {}) =>
  readCaseEvent(input, { today: TODAY, ...options });

const problemsOf = (input: unknown, options: Partial<ReadOptions> = {}) => {
  const result = read(input, options);
  return result.ok ? [] : result.problems.map(({ pointer, code }) => `${pointer} ${code}`);
};

const eventOf = (input: unknown, options: Partial<ReadOptions> = {}) => {
  const result = read(input, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.event;
};

describe('reading an event', () => {
  it.each(Object.keys(EVENT_TYPES))('accepts the least that can be said of %s', (type) => {
    expect(problemsOf({ type, on: '2026-05-12' }, { strictDetails: true })).toEqual([]);
  });

  it('keeps the day, the hour, the dates and the details', () => {
    const event = eventOf({
      id: 'e1',
      type: 'oqtf-notifiee',
      on: '2026-10-05',
      at: '2026-10-05T18:20+02:00',
      dates: { decidedOn: '2026-10-01', sentOn: null },
      details: { situation: 'retention', remediesStated: null, departureDays: 0 },
      proof: { kind: 'hand-delivery', documentId: null },
      status: 'recorded',
    });
    expect(writeCaseEvent(event)).toEqual({
      id: 'e1',
      type: 'oqtf-notifiee',
      on: '2026-10-05',
      at: '2026-10-05T18:20+02:00',
      dates: { decidedOn: '2026-10-01', notifiedOn: '2026-10-05' },
      details: { situation: 'retention', remediesStated: null, departureDays: 0 },
    });
  });

  it.each([
    ['several', { grounds: ['ressources', 'logement'] }, ['ressources', 'logement']],
    ['one alone', { grounds: 'ressources' }, ['ressources']],
    ['one, as it was said once', { ground: 'logement' }, ['logement']],
    ['unknown', { grounds: null }, null],
  ])('keeps the grounds of a refusal: %s', (_name, details, expected) => {
    const refusal = { type: 'rf-refus', on: '2026-05-12', details };
    expect(eventOf(refusal, { strictDetails: true }).details['grounds']).toEqual(expected);
  });

  it.each([
    ['the hour', { at: '2026-10-05T00:30+02:00' }, '2026-10-05'],
    ['the hour, in UTC', { at: '2026-10-04T22:30:00Z' }, '2026-10-05'],
    ['notifiedOn', { dates: { notifiedOn: '2026-10-05' } }, '2026-10-05'],
    [
      'a registered letter collected in time',
      { dates: { firstPresentedOn: '2026-10-01', collectedOn: '2026-10-16' } },
      '2026-10-16',
    ],
    [
      'a registered letter collected too late',
      { dates: { firstPresentedOn: '2026-10-01', collectedOn: '2026-10-17' } },
      '2026-10-01',
    ],
    ['the decision alone', { dates: { decidedOn: '2026-10-01' } }, '2026-10-01'],
  ])('finds the day from %s', (_what, rest, expected) => {
    expect(String(eventOf({ type: 'refus-notifie', ...rest }).on)).toBe(expected);
  });

  it('finds the day of a filing from its dispatch, of an expiry from nothing else', () => {
    expect(String(eventOf({ type: 'demande-deposee', dates: { sentOn: '2026-05-11' } }).on)).toBe(
      '2026-05-11',
    );
    expect(
      problemsOf({ type: 'titre-expire-bientot', dates: { validFrom: '2026-05-11' } }),
    ).toEqual(['/on event/missing-date']);
  });

  it('understands other names of types and details', () => {
    expect(eventOf({ type: 'accuse-reception', on: '2026-05-12' }).type).toBe(
      'accuse-reception-recu',
    );
    const filed = eventOf({
      type: 'demande-deposee',
      on: '2026-05-12',
      details: { titre: 'cst-etudiant', channel: 'anef' },
    });
    expect(filed.details).toEqual({
      title: 'cst-etudiant',
      channel: 'anef',
      filingChannel: 'anef',
    });
  });

  it('lets an expiry or a simulation lie ahead', () => {
    expect(problemsOf({ type: 'titre-expire-bientot', on: '2027-03-31' })).toEqual([]);
    expect(problemsOf({ type: 'refus-notifie', on: '2026-11-22' }, { allowFuture: true })).toEqual(
      [],
    );
    expect(
      problemsOf({ type: 'carte-remise', on: '2026-11-01', dates: { expiresOn: '2036-10-31' } }),
    ).toEqual([]);
  });
});

describe('refusing an event', () => {
  const refus = (rest: object) => ({ type: 'refus-notifie', on: '2026-05-12', ...rest });

  it.each<[string, unknown, readonly string[]]>([
    ['not an object', [], [' event/not-an-object']],
    ['no type', { on: '2026-05-12' }, ['/type event/unknown-type']],
    ['an unknown type', { type: 'refus-notifié', on: '2026-05-12' }, ['/type event/unknown-type']],
    [
      'a name of every object',
      { type: 'toString', on: '2026-05-12' },
      ['/type event/unknown-type'],
    ],
    ['no date', { type: 'refus-notifie' }, ['/on event/missing-date']],
    ['30 February', refus({ on: '2026-02-30' }), ['/on event/impossible-date']],
    ['a French date', refus({ on: '12/05/2026' }), ['/on event/not-a-date']],
    ['a number', refus({ on: 20260512 }), ['/on event/not-a-date']],
    ['1850', refus({ on: '1850-01-01' }), ['/on event/too-old']],
    ['2190', refus({ on: '2190-01-01' }), ['/on event/too-far']],
    ['tomorrow', refus({ on: '2026-11-22' }), ['/on event/in-the-future']],
    [
      'a proof date ahead',
      refus({ dates: { decidedOn: '2026-12-01' } }),
      ['/dates/decidedOn event/in-the-future', '/on event/before-decision'],
    ],
    ['an unknown field', refus({ when: '2026-05-12' }), ['/when event/unknown-field']],
    [
      'an unknown date',
      refus({ dates: { 'a/b': '2026-05-12' } }),
      ['/dates/a~1b event/unknown-field'],
    ],
    ['dates that are no object', refus({ dates: 'x' }), ['/dates event/not-an-object']],
    ['details that are no object', refus({ details: [] }), ['/details event/not-an-object']],
    [
      'a situation of no kind',
      refus({ details: { situation: 'dehors' } }),
      ['/details/situation event/wrong-value'],
    ],
    [
      'a ground that is on no list',
      refus({ details: { grounds: ['ressources', 'humeur'] } }),
      ['/details/grounds event/wrong-value'],
    ],
    ['a text for a flag', refus({ details: { oqtf: 'oui' } }), ['/details/oqtf event/wrong-value']],
    [
      'half a day',
      refus({ details: { departureDays: 1.5 } }),
      ['/details/departureDays event/wrong-value'],
    ],
    [
      'an unknown permit',
      refus({ details: { title: 'cst-etudient' } }),
      ['/details/title event/unknown-title'],
    ],
    ['an hour without offset', refus({ at: '2026-05-12T18:20' }), ['/at event/not-an-hour']],
    ['an hour that is none', refus({ at: '2026-05-12T25:61+02:00' }), ['/at event/not-an-hour']],
    [
      'an hour of another day',
      refus({ at: '2026-05-13T18:20+02:00' }),
      ['/at event/hour-on-another-day'],
    ],
    [
      'two days of notification',
      refus({ dates: { notifiedOn: '2026-05-11' } }),
      ['/dates/notifiedOn event/two-days'],
    ],
    ['a proof of no kind', refus({ proof: { kind: 'rumour' } }), ['/proof/kind event/wrong-value']],
    [
      'a note of 5 MB',
      refus({ details: { note: 'x'.repeat(5_000_000) } }),
      ['/details/note event/text-too-long'],
    ],
    [
      'half a character',
      refus({ details: { note: '\ud800' } }),
      ['/details/note event/broken-text'],
    ],
    ['a null character', refus({ details: { note: 'a\0b' } }), ['/details/note event/broken-text']],
    [
      'a notification before its decision',
      refus({ dates: { decidedOn: '2026-05-13' } }),
      ['/on event/before-decision'],
    ],
    [
      'a collection before its presentation',
      {
        type: 'refus-notifie',
        dates: { firstPresentedOn: '2026-05-12', collectedOn: '2026-05-11' },
      },
      ['/dates/collectedOn event/before-presentation'],
    ],
    [
      'a notification before the letter came',
      refus({ dates: { firstPresentedOn: '2026-05-13' } }),
      ['/on event/before-presentation'],
    ],
    [
      'a notification before it was available',
      refus({ dates: { availableOn: '2026-05-13' } }),
      ['/on event/before-availability'],
    ],
  ])('%s', (_what, input, expected) => {
    expect(problemsOf(input)).toEqual(expected);
  });

  it('says every problem at once, and proposes the nearest name', () => {
    const result = read({ type: 'refus-notife', on: '2026-05-12', foo: 1 });
    const details = result.ok ? [] : result.problems.map(({ detail }) => detail.fr);
    expect(details).toEqual([
      'Type d’événement inconnu : « refus-notife ». Vouliez-vous dire « refus-notifie » ?',
      'Champ inconnu : « foo ».',
    ]);
  });

  it('refuses undeclared dates and details only when records are made', () => {
    const input = refus({ dates: { enteredOn: '2026-05-12' }, details: { colour: 'red' } });
    expect(problemsOf(input)).toEqual([]);
    expect(problemsOf(input, { strictDetails: true })).toEqual([
      '/dates/enteredOn event/unknown-field',
      '/details/colour event/unknown-field',
    ]);
  });

  it('writes the two dates that contradict each other in words', () => {
    const result = read({
      type: 'refus-notifie',
      on: '2026-03-03',
      dates: { decidedOn: '2026-03-10' },
    });
    expect(result.ok ? null : result.problems[0]?.detail.fr).toBe(
      'La notification (3 mars 2026) ne peut pas précéder la décision (10 mars 2026). Vérifiez les deux dates.',
    );
  });
});

describe('the order of a history', () => {
  it.each([
    ['2026-05-11', ['/events/1/on event/before-its-cause']],
    ['2026-05-12', []],
    ['2026-05-13', []],
  ])('a refusal of %s to a request of 12 May', (on, expected) => {
    const events = [
      eventOf({ type: 'demande-deposee', on: '2026-05-12' }),
      eventOf({ type: 'refus-notifie', on }),
    ];
    expect(historyProblems(events).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(
      expected,
    );
  });

  it('asks nothing of an event whose cause is not recorded', () => {
    expect(historyProblems([eventOf({ type: 'refus-notifie', on: '2026-05-12' })])).toEqual([]);
  });

  it.each([
    ['gracieux-depose', 'refus-notifie', '2026-05-11', 1],
    ['gracieux-depose', 'refus-notifie', '2026-05-12', 0],
    ['hierarchique-depose', 'refus-notifie', '2026-05-11', 1],
    ['motifs-demandes', 'demande-deposee', '2026-05-11', 1],
  ])('%s before %s', (type, cause, on, count) => {
    const events = [eventOf({ type: cause, on: '2026-05-12' }), eventOf({ type, on })];
    expect(historyProblems(events)).toHaveLength(count);
  });

  it('allows an act against a decision taken but not yet notified', () => {
    const dates = { decidedOn: '2026-05-04' };
    const refusal = eventOf({ type: 'refus-notifie', on: '2026-05-12', dates });
    const appeal = eventOf({ type: 'gracieux-depose', on: '2026-05-05' });
    expect(historyProblems([refusal, appeal])).toEqual([]);
  });

  it('compares with the event that is named, not with an earlier one of the same type', () => {
    const first = eventOf({ type: 'demande-deposee', on: '2025-05-12', id: 'first' });
    const second = eventOf({ type: 'demande-deposee', on: '2026-05-12', id: 'second' });
    const details = { request: 'second' };
    const refusal = eventOf({ type: 'refus-notifie', on: '2026-05-11', details });
    expect(historyProblems([first, second, refusal]).map(({ pointer }) => pointer)).toEqual([
      '/events/2/on',
    ]);
  });
});
