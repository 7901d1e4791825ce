import { describe, expect, it } from '@jest/globals';
import type { Deadline } from '@quantieme/deadlines';
import type { DeadlineRecord, PendingChange } from '@quantieme/persistence';
import { holdBack, type Held } from './hold-back.ts';

const NOW = Temporal.Instant.from('2026-06-01T08:00:00Z');
const nobody = { now: NOW, actorId: null, isLawyer: false, causeEvent: null };
const lawyer = { now: NOW, actorId: 'lawyer', isLawyer: true, causeEvent: null };

const day = (text: string) => Temporal.PlainDate.from(text);

function deadline(lastDay: string, more: Partial<Deadline> = {}): Deadline {
  const words = { fr: '', en: '' };
  return {
    key: 'suit',
    rule: 'ta-recours-2-mois',
    ruleVersion: '2016-11-01',
    label: words,
    nature: 'to-act',
    severity: 'fatal',
    startsOn: null,
    opensOn: null,
    lastDay: day(lastDay),
    prudentLastDay: day(lastDay),
    expiresAt: null,
    prudentExpiresAt: null,
    timeZone: 'Europe/Paris',
    precision: 'day',
    outcome: 'live',
    outcomeReason: null,
    outcomeBy: null,
    readings: [],
    steps: [],
    sources: [],
    effect: words,
    triggeredBy: 'event',
    dependsOn: null,
    undetermined: [],
    ...more,
  };
}

function standing(lastDay: string, pending: PendingChange | null = null): DeadlineRecord {
  return {
    id: 'id',
    dossierId: 'dossier',
    deadline: deadline(lastDay),
    withdrawn: false,
    assigneeId: null,
    chosenReading: null,
    computedWith: null,
    done: null,
    doneClaim: null,
    pending,
    version: 1,
  };
}

function proposal(lastDay: string, state: PendingChange['state']): PendingChange {
  return {
    state,
    lastDay: day(lastDay),
    prudentLastDay: day(lastDay),
    outcome: 'live',
    requestedBy: 'paralegal',
    requestedAt: NOW,
    causeEvent: null,
    decidedBy: null,
    reason: null,
  };
}

const read = (held: readonly Held[]) =>
  held.map(({ effective, holding }) => [
    String(effective.lastDay),
    holding === null ? null : `${holding.isNew ? 'new' : 'old'} ${holding.pending.state}`,
  ]);

describe('a later date (architecture D4)', () => {
  const later = [deadline('2026-07-13')];
  const earlier = [deadline('2026-06-29')];

  it.each([
    ['by a lawyer, applies', standing('2026-07-06'), lawyer, '2026-07-13', null],
    ['by anybody else, waits', standing('2026-07-06'), nobody, '2026-07-06', 'new awaiting'],
    [
      'asked about before, still waits after a lawyer’s other change',
      standing('2026-07-06', proposal('2026-07-13', 'awaiting')),
      lawyer,
      '2026-07-06',
      'old awaiting',
    ],
    [
      'refused before, stays refused',
      standing('2026-07-06', proposal('2026-07-13', 'refused')),
      nobody,
      '2026-07-06',
      'old refused',
    ],
    [
      'other than the one refused, is a new question',
      standing('2026-07-06', proposal('2026-07-20', 'refused')),
      nobody,
      '2026-07-06',
      'new awaiting',
    ],
    [
      'accepted by this very act, applies',
      standing('2026-07-06', proposal('2026-07-13', 'awaiting')),
      { ...lawyer, accepted: new Set(['suit']) },
      '2026-07-13',
      null,
    ],
  ])('%s', (_what, record, actor, lastDay, holding) => {
    expect(read(holdBack([record], later, actor))).toEqual([[lastDay, holding]]);
  });

  it('is no question any more once the date comes forward', () => {
    const record = standing('2026-07-06', proposal('2026-07-13', 'awaiting'));
    expect(read(holdBack([record], earlier, nobody))).toEqual([['2026-06-29', null]]);
  });

  it('is that of a deadline that would vanish, too', () => {
    expect(read(holdBack([standing('2026-07-06')], [], nobody))).toEqual([
      ['2026-07-06', 'new awaiting'],
    ]);
    expect(read(holdBack([standing('2026-07-06')], [], lawyer))).toEqual([]);
  });
});
