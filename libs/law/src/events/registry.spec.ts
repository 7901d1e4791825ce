import { describe, expect, it } from '@jest/globals';
import { EVENT_DATE_NAMES } from '../case-event.ts';
import { PROCEDURE_IDS } from '../procedures/procedure-ids.ts';
import { EVENT_TYPES } from './registry.ts';

describe('event types', () => {
  it.each(Object.entries(EVENT_TYPES))('%s is declared in full', (id, type) => {
    expect(type.id).toBe(id);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
    expect(type.label.fr.length * type.label.en.length).toBeGreaterThan(0);
    expect(PROCEDURE_IDS).toEqual(expect.arrayContaining([...type.procedures]));
    expect(EVENT_DATE_NAMES).toEqual(
      expect.arrayContaining([...type.dates.required, ...type.dates.optional]),
    );
    expect(type.dates.required).toContain(type.whichDateIsOn);
    expect(Object.keys(EVENT_TYPES)).toEqual(expect.arrayContaining([...type.after]));
  });

  it('label every detail and every value in both languages', () => {
    const texts = Object.values(EVENT_TYPES).flatMap(({ details }) =>
      Object.values(details).flatMap(({ label, values = [] }) => [
        label,
        ...values.map((value) => value.label),
      ]),
    );
    expect(texts.filter(({ fr, en }) => fr === '' || en === '')).toEqual([]);
  });

  it('offer events to every procedure', () => {
    const offered = new Set(Object.values(EVENT_TYPES).flatMap(({ procedures }) => procedures));
    expect([...offered].sort()).toEqual([...PROCEDURE_IDS].sort());
  });
});
