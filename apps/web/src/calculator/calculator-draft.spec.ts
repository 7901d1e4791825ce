import { describe, expect, it } from '@jest/globals';
import type { EventTypeView } from '@quantieme/api-client';
import { EMPTY_DRAFT } from '../events/event-draft.ts';
import {
  answerCase,
  answerLimit,
  caseBody,
  EMPTY_CALCULATOR,
  limitBody,
  withoutFreeWords,
} from './calculator-draft.ts';

const refused: EventTypeView = {
  id: 'refus-notifie',
  label: 'Refus notifié',
  procedures: [],
  causedBy: [],
  whichDateIsOn: 'notifiedOn',
  hour: 'optional',
  future: false,
  dates: [
    { name: 'notifiedOn', label: 'Notification', required: true },
    { name: 'decidedOn', label: 'Décision', required: false },
  ],
  details: [
    { name: 'remediesStated', label: 'Voies', kind: 'boolean', values: [] },
    { name: 'object', label: 'Objet', kind: 'text', values: [{ value: 'visa', label: 'Visa' }] },
    { name: 'note', label: 'Précisions', kind: 'text', values: [] },
  ],
};

const reading = { types: [refused], timeZone: 'America/Cayenne' };
const dated = { ...EMPTY_DRAFT, type: refused.id, dates: { notifiedOn: '2026-11-02' } };
const aCase = { ...EMPTY_CALCULATOR, procedure: 'refus-de-titre', events: [EMPTY_DRAFT, dated] };

describe('a whole case', () => {
  it('is not computed before a procedure and a dated event', () => {
    expect(caseBody({ ...aCase, procedure: '' }, reading)).toBeNull();
    expect(caseBody({ ...aCase, events: [EMPTY_DRAFT] }, reading)).toBeNull();
  });

  it('sends the events that have their date, each under the name of its place', () => {
    expect(caseBody(aCase, reading)).toEqual({
      procedure: 'refus-de-titre',
      territory: 'metropole',
      residence: null,
      events: [{ id: 'e2', type: refused.id, dates: dated.dates, details: {} }],
      facts: {},
    });
  });

  it.each([
    ['decidedOn', '2026-10-20', { dates: { notifiedOn: '2026-11-02', decidedOn: '2026-10-20' } }],
    ['remediesStated', false, { details: { remediesStated: false } }],
    ['at', '18:20', { clock: '18:20' }],
  ])('takes the answer about %s to its event', (fact, value, expected) => {
    const answered = answerCase(aCase, { fact, eventId: 'e2' }, value, [refused]);
    expect(answered.events[1]).toMatchObject(expected);
    expect(answered.events[0]).toBe(EMPTY_DRAFT);
  });

  it('keeps the other answers among the facts of the case', () => {
    const about = { fact: 'minorChild', eventId: null };
    expect(answerCase(aCase, about, true, []).facts).toEqual({ minorChild: true });
    const home = { fact: 'residence', eventId: 'e2' };
    expect(answerCase(aCase, home, 'etranger', []).residence).toBe('etranger');
  });

  it('asks for no free words, which could name somebody', () => {
    const names = withoutFreeWords(refused).details.map(({ name }) => name);
    expect(names).toEqual(['remediesStated', 'object']);
  });
});

describe('a single limit', () => {
  const limit = { ...EMPTY_CALCULATOR, rule: 'ta-recours-2-mois', startsOn: '2026-11-02' };

  it('needs its rule and its start', () => {
    expect(limitBody({ ...limit, rule: '' }, 'Europe/Paris')).toBeNull();
    expect(limitBody({ ...limit, startsOn: '' }, 'Europe/Paris')).toBeNull();
  });

  it('reads an hour on the clock of the court', () => {
    const body = limitBody({ ...limit, clock: '18:20' }, 'America/Cayenne');
    expect(body?.startsAt).toBe('2026-11-02T18:20-03:00');
  });

  it('takes answers where they belong', () => {
    expect(answerLimit(limit, 'decidedOn', '2026-10-20').decidedOn).toBe('2026-10-20');
    expect(answerLimit(limit, 'residence', 'etranger').residence).toBe('etranger');
    expect(answerLimit(limit, 'remediesStated', true).details).toEqual({ remediesStated: true });
  });
});
