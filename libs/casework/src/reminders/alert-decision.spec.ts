import { describe, expect, it } from '@jest/globals';
import type { Recipient } from '@quantieme/persistence';
import type { DeadlineToWatch } from './alert.ts';
import { recipientsOf, whyNotSend } from './alert-decision.ts';

function aPerson(id: string, role: string): Recipient {
  return { id, name: id, email: `${id}@q.test`, role, isLawyer: role === 'lawyer', locale: 'fr' };
}

const PEOPLE = [
  aPerson('rossi', 'lawyer'),
  aPerson('le', 'paralegal'),
  aPerson('owner', 'owner'),
  aPerson('compta', 'billing'),
];

const warned = (responsibleId: string | null, paralegalId: string | null, assigneeId = '') =>
  recipientsOf({ responsibleId, paralegalId, assigneeId }, PEOPLE).map(({ id }) => id);

describe('who is warned', () => {
  it.each([
    // responsible, paralegal, assignee, warned, because
    ['rossi', 'le', '', ['rossi', 'le'], 'the lawyer and the paralegal'],
    ['rossi', null, '', ['rossi'], 'nobody else has it'],
    ['rossi', null, 'compta', ['rossi', 'compta'], 'whoever it was given to as well'],
    [null, null, '', ['rossi', 'owner'], 'nobody owns it: every lawyer and owner'],
    [null, 'le', '', ['rossi', 'le', 'owner'], 'a paralegal alone is not enough'],
    ['gone', 'le', '', ['rossi', 'le', 'owner'], 'the lawyer has left the firm'],
  ] as const)(
    'responsible %s, paralegal %s, assignee %s → %s (%s)',
    (lawyer, paralegal, assignee, who, _because) => {
      expect(warned(lawyer, paralegal, assignee)).toEqual(who);
    },
  );
});

describe('an alert that has fallen due', () => {
  const targetAt = Temporal.Instant.from('2026-11-13T23:00Z');
  const lastDay = Temporal.PlainDate.from('2026-11-13');
  const deadline: DeadlineToWatch = {
    id: 'd1',
    rule: 'ta-recours-implicite-2-mois',
    nature: 'to-act',
    severity: 'fatal',
    precision: 'day',
    outcome: 'live',
    done: false,
    startsOn: null,
    opensOn: null,
    lastDay,
    prudentLastDay: lastDay,
    expiresAt: null,
    prudentExpiresAt: null,
    timeZone: 'Europe/Paris',
  };
  const alert = { targetAt, overtaken: false };

  it('is sent as long as its deadline stands where it stood', () => {
    expect(whyNotSend(alert, deadline)).toBeNull();
  });

  it.each([
    [undefined, 'extinguished'],
    [{ ...deadline, done: true }, 'met'],
    [{ ...deadline, outcome: 'superseded' as const }, 'superseded'],
    [{ ...deadline, prudentLastDay: lastDay.subtract({ days: 1 }) }, 'moved'],
  ])('is dropped otherwise, and says why', (changed, because) => {
    expect(whyNotSend(alert, changed)).toBe(because);
  });

  it('gives way to a later one that is due as well', () => {
    expect(whyNotSend({ ...alert, overtaken: true }, deadline)).toBe('overtaken');
  });
});
