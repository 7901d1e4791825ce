import { describe, expect, it } from '@jest/globals';
import { EMPTY_DRAFT } from '../events/event-draft.ts';
import { EMPTY_CALCULATOR } from './calculator-draft.ts';
import { draftFrom, readCalculatorSearch, searchOf } from './calculator-search.ts';

const CASE = {
  ...EMPTY_CALCULATOR,
  procedure: 'oqtf',
  territory: 'guyane' as const,
  residence: 'outre-mer' as const,
  events: [
    {
      ...EMPTY_DRAFT,
      type: 'oqtf-notifiee',
      dates: { notifiedOn: '2026-11-02' },
      details: { situation: 'libre', remediesStated: true },
      clock: '18:20',
    },
  ],
  facts: { titleRequested: 'vpf' },
};

const LIMIT = {
  ...EMPTY_CALCULATOR,
  mode: 'limit' as const,
  rule: 'ta-recours-2-mois',
  startsOn: '2026-11-02',
  decidedOn: '2026-10-20',
  details: { remediesStated: false },
};

describe('the address of a calculation', () => {
  it.each([
    ['a whole case', CASE],
    ['a single limit', LIMIT],
    ['nothing yet', EMPTY_CALCULATOR],
  ])('gives back %s', (_, draft) => {
    const address: unknown = JSON.parse(JSON.stringify(searchOf(draft)));
    expect(draftFrom(address as Record<string, unknown>)).toEqual(draft);
  });

  it('is empty for an empty page, and never says what was left unknown', () => {
    expect(searchOf(EMPTY_CALCULATOR)).toEqual({});
    const unknown = { ...LIMIT, details: { remediesStated: null } };
    expect(searchOf(unknown)).not.toHaveProperty('details');
  });

  it('leaves out what it does not understand', () => {
    const search = {
      procedure: '<b>',
      territoire: 'lune',
      evenements: [{ type: 'refus-notifie', dates: { notifiedOn: 'hier' }, details: { x: {} } }],
      depart: '2026-11-02',
      client: 'KONÉ Amina',
    };
    expect(readCalculatorSearch(search)).toEqual({ evenements: [{ type: 'refus-notifie' }] });
  });

  it('keeps the place of an event whose type is not chosen yet', () => {
    const draft = { ...CASE, events: [EMPTY_DRAFT, ...CASE.events] };
    expect(draftFrom({ ...searchOf(draft) }).events).toHaveLength(2);
  });
});
