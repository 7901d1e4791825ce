import { describe, expect, it } from '@jest/globals';
import { anEvent } from '../testing/case-file.ts';
import { eventsOfFacts, standsForFact } from './fact-events.ts';

const shown = (facts: Readonly<Record<string, string | null>>, recorded: readonly string[] = []) =>
  eventsOfFacts({
    facts,
    events: recorded.map((type, index) => anEvent([type, '2008-03-01'], index)),
  }).map(({ id, type, on }) => `${type} of ${id} on ${String(on)}`);

describe('facts that stand for an event', () => {
  it.each<[Readonly<Record<string, string | null>>, readonly string[]]>([
    [{ 'person.birth_date': '2008-02-29' }, ['naissance of person.birth_date on 2008-02-29']],
    [
      { 'study.diploma_date': '2024-06-30' },
      ['diplome-obtenu of study.diploma_date on 2024-06-30'],
    ],
    [
      { titleRequested: 'aes-metiers-tension' },
      ['aes-metiers-tension-envisagee of titleRequested on 2024-01-28'],
    ],
    [{ 'person.birth_date': '2007-02-29' }, []],
    [{ 'person.birth_date': null }, []],
    [{ title: 'aes-vpf' }, []],
    [{}, []],
  ])('%j → %j', (facts, expected) => {
    expect(shown(facts)).toEqual(expected);
  });

  it('name the date that the event is read by', () => {
    const [born] = eventsOfFacts({ facts: { 'person.birth_date': '2008-02-29' }, events: [] });
    expect(String(born?.dates.bornOn)).toBe('2008-02-29');
    const [ground] = eventsOfFacts({ facts: { title: 'aes-metiers-tension' }, events: [] });
    expect([ground?.id, ground?.dates, ground?.details]).toEqual(['title', {}, {}]);
  });

  it('give way to the event that somebody recorded', () => {
    expect(shown({ 'person.birth_date': '2008-02-29' }, ['naissance'])).toEqual([]);
  });

  it('are told apart by their id', () => {
    expect(standsForFact(anEvent(['naissance', '2008-02-29']))).toBe(false);
    expect(standsForFact(anEvent(['naissance', '2008-02-29', { id: 'person.birth_date' }]))).toBe(
      true,
    );
  });
});
