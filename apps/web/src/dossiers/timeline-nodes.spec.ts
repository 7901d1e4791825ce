import { describe, expect, it } from '@jest/globals';
import type { ActivityLineView, DeadlineView, DossierView } from '@quantieme/api-client';
import { folded } from './timeline-folds.ts';
import {
  countParts,
  looseDeadlines,
  timelineNodes,
  wordsOf,
  type TimelineAsked,
  type TimelineNode,
} from './timeline-nodes.ts';

const deadline = (id: string, said: Partial<DeadlineView>) =>
  ({
    ...{ id, label: `délai ${id}`, status: 'running', prudentLastDay: '2026-12-16' },
    ...{ triggeredBy: 'refus', ...said },
  }) as DeadlineView;

const line = (id: string, said: Partial<ActivityLineView>) =>
  ({
    ...{ id, kind: 'document', on: '2026-06-20', at: null, label: id, state: 'received' },
    ...{ detail: '', by: null, ...said },
  }) as ActivityLineView;

const dossier = {
  today: '2026-11-21',
  knownAt: null,
  events: [
    { id: 'depot', on: '2026-06-15', label: 'Dépôt', status: 'recorded', details: {} },
    { id: 'refus', on: '2026-10-15', label: 'Refus', status: 'recorded', details: {} },
    { id: 'faux', on: '2026-10-14', label: 'Refus', status: 'annulled', details: {} },
  ],
  derivedEvents: [],
  deadlines: [
    deadline('ta', {}),
    deadline('echu', { status: 'met', prudentLastDay: '2026-11-02' }),
    deadline('aj', { prudentLastDay: null, triggeredBy: 'ailleurs' }),
  ],
  notes: [{ id: 'note', body: 'Appelé la préfecture', createdAt: '2026-10-20T09:00+02:00' }],
} as unknown as DossierView;

const lines = [
  line('passeport', {}),
  line('relance', { kind: 'task', state: 'open', on: '2026-12-01' }),
  line('appel', { kind: 'task', state: 'done', on: '2026-10-21' }),
  line('sans jour', { kind: 'task', state: 'open', on: null }),
  line('entretien', { kind: 'time', state: 'entered', on: '2026-10-22' }),
];

const shown = (asked: Partial<TimelineAsked>) =>
  timelineNodes(dossier, { lines, everything: false, parts: new Set(), ...asked }).map(
    ({ key }) => key,
  );

describe('the rows of a timeline', () => {
  it('are in order, with what is done left out until everything is asked', () => {
    expect(shown({})).toEqual(['depot', 'passeport', 'refus', 'note', 'today', 'relance']);
    expect(shown({ everything: true })).toEqual([
      ...['depot', 'passeport', 'faux', 'refus', 'note', 'appel', 'entretien', 'today', 'relance'],
    ]);
  });

  it.each([
    [['time'], ['entretien', 'today']],
    [['tasks'], ['appel', 'today', 'relance']],
    [['deadlines'], ['today', 'ta']],
    [
      ['events', 'notes'],
      ['depot', 'refus', 'note', 'today'],
    ],
  ] as const)('of %j are %j', (parts, expected) => {
    expect(shown({ parts: new Set(parts) })).toEqual(expected);
  });

  it('are counted by what each filter would show', () => {
    const counts = countParts(dossier, { lines, everything: false });
    expect(Object.fromEntries(counts)).toEqual({
      ...{ events: 2, deadlines: 2, documents: 1, tasks: 2, notes: 1, time: 1 },
    });
    expect(countParts(dossier, { lines, everything: true }).get('deadlines')).toBe(3);
  });

  it('leave a limit without a day, or of no event shown, apart', () => {
    const asked = { lines, everything: false, parts: new Set<never>() };
    expect(looseDeadlines(dossier, asked).map(({ id }) => id)).toEqual(['aj']);
    const only = { ...asked, parts: new Set(['deadlines'] as const) };
    expect(looseDeadlines(dossier, only).map(({ id }) => id)).toEqual(['aj']);
    expect(looseDeadlines(dossier, { ...asked, parts: new Set(['notes'] as const) })).toEqual([]);
  });

  it('are found by their words, and those of their limits', () => {
    const nodes = timelineNodes(dossier, { lines, everything: false, parts: new Set() });
    const found = (word: string) => nodes.filter((node) => wordsOf(node).includes(word));
    expect(found('préfecture').map(({ key }) => key)).toEqual(['note']);
    expect(found('délai ta').map(({ key }) => key)).toEqual(['refus']);
  });
});

describe('a long timeline', () => {
  const note = (on: string, place: number): TimelineNode =>
    ({ kind: 'note', key: `${on}-${place}`, on, deadlines: [], note: {} }) as never;
  const year = (of: string, count: number) =>
    Array.from({ length: count }, (_, place) =>
      note(`${of}-${String(1 + (place % 12)).padStart(2, '0')}-05`, place),
    ).sort((one, other) => one.on.localeCompare(other.on));
  const today = { kind: 'today', key: 'today', on: '2026-11-21', deadlines: [] } as never;

  it('folds its old rows by year, or by month where a year is full', () => {
    const rows = folded([...year('2023', 10), ...year('2024', 72), ...year('2026', 30), today]);
    const folds = rows.flatMap((row) => (row.kind === 'fold' ? [row.period] : []));
    expect(folds).toEqual([
      '2023',
      ...Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`),
    ]);
    expect(rows.length).toBe(13 + 30 + 1);
  });

  it('never folds away what still runs', () => {
    const live = { ...note('2024-06-01', 0), key: 'live', deadlines: [deadline('ta', {})] };
    const rows = folded([...year('2023', 40), live, ...year('2026', 30), today]);
    expect(rows.some((row) => row.kind !== 'fold' && row.key === 'live')).toBe(true);
  });

  it('is left alone while it is short', () => {
    const short = [...year('2023', 20), today];
    expect(folded(short)).toEqual(short);
  });
});
