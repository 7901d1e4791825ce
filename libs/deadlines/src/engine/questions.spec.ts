import { describe, expect, it } from '@jest/globals';
import { RULES } from '../rules/index.ts';
import { anEvent, compute, only } from '../testing/case-file.ts';
import { recordedOccurrence } from './occurrences.ts';
import { distinct, questionsOf } from './questions.ts';
import type { Scene, Window } from './rule.ts';

const OQTF = { procedure: 'oqtf' } as const;

describe('an hour nobody recorded', () => {
  it.each<[string, string, object]>([
    ['oqtf-recours-48-heures', 'oqtf-notifiee', { situation: 'retention' }],
    ['retention-placement', 'retention-notifiee', {}],
    ['ofpra-decision', 'dossier-ofpra', { detained: true }],
  ])('%s asks for it once', (rule, type, known) => {
    const event = [type, '2026-12-04', { ...known }] as const;
    const deadline = only(compute([event], OQTF), rule);
    expect(deadline.precision).toBe('day');
    const hours = deadline.undetermined.filter(({ fact }) => fact === 'at');
    expect(hours.map(({ eventId, kind }) => [eventId, kind])).toEqual([['e1', 'instant']]);
    const at = '2026-12-04T17:20:00Z';
    const timed = only(compute([[type, '2026-12-04', { ...known, at }]], OQTF), rule);
    expect(timed.undetermined.some(({ fact }) => fact === 'at')).toBe(false);
    expect(timed.precision).toBe('minute');
  });

  it('is not asked of a limit in days', () => {
    const event = ['oqtf-notifiee', '2026-12-04', { situation: 'libre' }] as const;
    const deadline = only(compute([event], OQTF), 'oqtf-recours-1-mois');
    expect(deadline.undetermined.map(({ fact }) => fact)).not.toContain('at');
  });
});

describe('the hour, of whatever rule', () => {
  const MODEL = RULES.find(({ opposability }) => !opposability);
  const recorded = recordedOccurrence(anEvent(['oqtf-notifiee', '2026-12-04']));
  const timed = recordedOccurrence(
    anEvent(['oqtf-notifiee', '2026-12-04', { at: '2026-12-04T17:20Z' }]),
  );
  const window = (mode: 'hours' | 'plain', at: Temporal.Instant | null) =>
    ({ limit: { mode }, start: { on: recorded.on, at }, undetermined: [] }) as unknown as Window;
  const noHour = window('hours', null);
  const notStarted = { ...noHour, start: null };

  it.each([
    ['a limit in hours from an event without one', recorded, [noHour], ['at']],
    ['one of its windows is enough', recorded, [window('plain', null), noHour], ['at']],
    ['a limit in days', recorded, [window('plain', null)], []],
    ['an event whose hour is known', timed, [noHour], []],
    ['a birth, which has no hour', { ...recorded, event: null }, [noHour], []],
    [
      'an hour found elsewhere',
      recorded,
      [window('hours', Temporal.Instant.from('2026-12-04T17:20Z'))],
      [],
    ],
    ['nothing runs', recorded, [notStarted], []],
  ])('%s', (_what, occurrence, windows, expected) => {
    const asked =
      MODEL && questionsOf({ ...MODEL, questions: [] }, { occurrence } as Scene, windows);
    expect(asked?.map(({ fact }) => fact)).toEqual(expected);
  });
});

describe('questions', () => {
  const raised = () => compute([['oqtf-notifiee', '2026-12-04']], OQTF).undetermined;

  it('say the answers of a choice, and nothing for the others', () => {
    const valuesOf = (kind: string) =>
      raised().find((entry) => entry.kind === kind)?.values ?? null;
    expect(valuesOf('choice')).toContain('libre');
    expect(valuesOf('boolean')).toBeNull();
  });

  it('are put once for each fact, event and effect', () => {
    const [first] = raised();
    if (!first) throw new Error('an obligation to leave raises questions');
    const elsewhere = { ...first, eventId: 'another' };
    const other = { ...first, effect: { fr: 'autre', en: 'another' } };
    const nothing = { ...first, eventId: null };
    expect(distinct([first, elsewhere, first, other, nothing, other])).toEqual([
      first,
      elsewhere,
      other,
      nothing,
    ]);
  });
});
