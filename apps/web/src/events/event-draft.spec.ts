import { describe, expect, it } from '@jest/globals';
import type { EventTypeView } from '@quantieme/api-client';
import { bodyOf, detailsOf, EMPTY_DRAFT, withType } from './event-draft.ts';

function aType(
  id: string,
  dates: readonly string[],
  details: readonly string[] = [],
): EventTypeView {
  return {
    id,
    label: id,
    procedures: [],
    causedBy: [],
    whichDateIsOn: dates[0] ?? '',
    hour: 'none',
    future: false,
    dates: dates.map((name, index) => ({ name, label: name, required: index === 0 })),
    details: details.map((name) => ({ name, label: name, kind: 'text', values: [] })),
  };
}

const filed = aType('demande-deposee', ['receivedOn', 'sentOn'], ['channel']);
const refused = aType('refus-notifie', ['notifiedOn', 'decidedOn'], ['channel', 'object']);

describe('an event being typed', () => {
  it('is not sent before its required date', () => {
    const draft = { ...EMPTY_DRAFT, type: filed.id, dates: { sentOn: '2026-05-11' } };
    expect(bodyOf(draft, filed, 'Europe/Paris')).toBeNull();
  });

  it('leaves out what is not known', () => {
    const draft = {
      ...EMPTY_DRAFT,
      type: filed.id,
      dates: { receivedOn: '2026-05-12', sentOn: '' },
      details: { channel: null },
    };
    expect(bodyOf(draft, filed, 'Europe/Paris')).toEqual({
      type: 'demande-deposee',
      dates: { receivedOn: '2026-05-12' },
      details: {},
    });
  });

  it('keeps what still fits when its type changes, and carries the main date over', () => {
    const draft = {
      ...EMPTY_DRAFT,
      type: filed.id,
      dates: { receivedOn: '2026-05-12' },
      details: { channel: 'anef', purpose: 'lost' },
    };
    expect(withType(draft, refused)).toMatchObject({
      type: 'refus-notifie',
      dates: { notifiedOn: '2026-05-12' },
      details: { channel: 'anef' },
    });
  });

  it('sends its hour with the offset of the place', () => {
    const draft = {
      ...EMPTY_DRAFT,
      type: refused.id,
      dates: { notifiedOn: '2026-12-04' },
      clock: '18:20',
    };
    expect(bodyOf(draft, refused, 'Europe/Paris')?.at).toBe('2026-12-04T18:20+01:00');
  });

  it('asks once for what bears a new name and the one it had before', () => {
    const asked = (...details: string[]) =>
      detailsOf(aType('demande-deposee', ['receivedOn'], details)).map(({ name }) => name);
    expect(asked('filingChannel', 'channel', 'complete')).toEqual(['filingChannel', 'complete']);
    expect(asked('channel', 'complete')).toEqual(['channel', 'complete']);
  });
});
