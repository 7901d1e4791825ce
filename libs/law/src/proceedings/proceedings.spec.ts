import { describe, expect, it } from '@jest/globals';
import { eventType } from '../events/registry.ts';
import { PROCEEDING_IDS, PROCEEDINGS, proceedingOf } from './proceedings.ts';

describe('requests to a court and their exhibits', () => {
  it('are those that are named, each once', () => {
    expect(PROCEEDINGS.map(({ id }) => id)).toEqual(PROCEEDING_IDS);
    expect(proceedingOf('annulation')?.records).toBe('requete-ta-deposee');
    expect([proceedingOf('pourvoi'), proceedingOf(null)]).toEqual([null, null]);
  });

  it.each(PROCEEDINGS.map((proceeding) => [proceeding.id, proceeding] as const))(
    '%s: what is filed is dated by its registration, and by the hour where limits are in hours',
    (_, { records, needsHour, order }) => {
      const type = eventType(records);
      expect(type?.whichDateIsOn).toBe('registeredOn');
      if (needsHour) expect(type?.hour).not.toBe('none');
      expect(new Set(order).size).toBe(order.length);
    },
  );

  it('asks for the decision (R412-1) everywhere a decision is contested on its merits', () => {
    const withDecision = PROCEEDINGS.filter(({ mandatory }) =>
      mandatory.some(({ source }) => source === 'CJA R412-1'),
    );
    expect(withDecision.map(({ id }) => id)).toEqual([
      'refere-suspension',
      'annulation',
      'oqtf',
      'visa-nantes',
    ]);
  });

  it('asks for a copy of the main application with a request for suspension alone (R522-1)', () => {
    const withCopy = PROCEEDINGS.filter(({ mandatory }) =>
      mandatory.some(({ source }) => source === 'CJA R522-1'),
    );
    expect(withCopy.map(({ id }) => id)).toEqual(['refere-suspension']);
  });
});
