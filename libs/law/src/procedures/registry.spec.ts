import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '../events/registry.ts';
import { PROCEDURE_IDS } from './procedure-ids.ts';
import { isProcedure, PROCEDURES } from './registry.ts';

describe('procedures', () => {
  it.each(PROCEDURE_IDS)('%s proposes its first event among others that exist', (id) => {
    const { eventTypes, firstEvent, label } = PROCEDURES[id];
    expect(eventTypes).toContain(firstEvent);
    expect(Object.keys(EVENT_TYPES)).toEqual(expect.arrayContaining([...eventTypes]));
    expect(label.fr.length * label.en.length).toBeGreaterThan(0);
  });

  it('propose their own events before those of everybody', () => {
    const { eventTypes } = PROCEDURES['regroupement-familial'];
    expect(eventTypes.indexOf('rf-depose')).toBeLessThan(eventTypes.indexOf('jugement'));
  });

  it.each([
    ['oqtf', true],
    ['divorce', false],
    ['toString', false],
  ])('%s is a procedure: %s', (id, expected) => {
    expect(isProcedure(id)).toBe(expected);
  });
});
