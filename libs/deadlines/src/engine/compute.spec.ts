import { describe, expect, it } from '@jest/globals';
import { RULES } from '../rules/index.ts';
import { anEvent, compute, type EventWords } from '../testing/case-file.ts';
import { computeWith, ruleSet } from './compute.ts';
import type { Rule, Scene } from './rule.ts';
import { startOn } from './starts.ts';

const [MODEL] = RULES;
const TODAY = Temporal.PlainDate.from('2026-11-21');

/** A month from a refusal, under a name of its own. */
function aRule(id: string, when: (scene: Scene) => boolean, months = 1): Rule {
  if (!MODEL) throw new Error('no rule to start from');
  return {
    id,
    label: MODEL.label,
    explanation: MODEL.explanation,
    effect: MODEL.effect,
    nature: 'to-act',
    severity: 'fatal',
    trigger: {
      on: ['refus-notifie'],
      when,
      start: ({ occurrence }) => startOn(occurrence.on),
    },
    versionBy: ({ occurrence }) => occurrence.on,
    versionDate: MODEL.versionDate,
    versions: [
      {
        from: null,
        to: null,
        limit: { mode: 'plain', unit: 'month', count: months, roll: 'no' },
        sources: MODEL.versions[0].sources,
      },
    ],
    calculator: { event: 'refus-notifie', startsAs: 'notifiedOn' },
  };
}

const computed = (rules: readonly Rule[], ...events: EventWords[]) =>
  computeWith(
    ruleSet(rules),
    {
      procedure: 'premiere-demande',
      territory: 'metropole',
      residence: 'metropole',
      facts: {},
      events: events.map((words, index) => anEvent(words, index)),
    },
    TODAY,
  ).deadlines.map(({ key, lastDay }) => `${key} ${String(lastDay)}`);

const REFUSAL: EventWords = ['refus-notifie', '2026-10-05'];

describe('a rule that looks at another one', () => {
  it('sees its deadline, computed once', () => {
    let times = 0;
    const seen: unknown[] = [];
    const looked = aRule('looked-at', () => (times += 1) > 0);
    const looks = aRule('looks', ({ deadlineOf }) => {
      seen.push(String(deadlineOf('looked-at', 'e1')?.lastDay));
      return true;
    });
    expect(computed([looks, looked], REFUSAL)).toEqual([
      'looked-at@e1 2026-11-05',
      'looks@e1 2026-11-05',
    ]);
    expect([seen, times]).toEqual([['2026-11-05'], 1]);
  });

  it('sees nothing of a rule or an event that is not there', () => {
    const seen: unknown[] = [];
    const looks = aRule('looks', ({ deadlineOf }) => {
      seen.push(deadlineOf('nowhere', 'e1'), deadlineOf('looks', 'nothing'));
      return true;
    });
    computed([looks], REFUSAL);
    expect(seen).toEqual([null, null]);
  });

  it('sees nothing of one that looks at it', () => {
    const one = aRule('one', ({ deadlineOf }) => deadlineOf('two', 'e1') === null);
    const two = aRule('two', ({ deadlineOf }) => deadlineOf('one', 'e1') === null);
    expect(computed([one, two], REFUSAL)).toEqual(['two@e1 2026-11-05']);
  });
});

describe('a birth and a deadline without a start', () => {
  it('a birth rests on the text that gives the length of silence', () => {
    const [birth] = compute([['demande-deposee', '2026-06-15']]).derivedEvents;
    expect([birth?.source?.code, birth?.source?.article]).toEqual(['CESEDA', 'R432-2']);
  });

  it('nothing is derived without a start', () => {
    const rule = aRule('undated', () => true);
    const { deadlines } = computeWith(
      ruleSet([{ ...rule, trigger: { ...rule.trigger, start: () => null } }]),
      {
        procedure: '',
        territory: 'metropole',
        residence: null,
        facts: {},
        events: [anEvent(REFUSAL)],
      },
      TODAY,
    );
    expect(deadlines.map(({ readings, steps, outcome }) => [readings, steps, outcome])).toEqual([
      [[], [], 'live'],
    ]);
  });
});

describe('the order of deadlines', () => {
  it('by prudent last day, then by key, undated ones last', () => {
    const undated = (id: string): Rule => {
      const rule = aRule(id, () => true);
      return { ...rule, trigger: { ...rule.trigger, start: () => null } };
    };
    const rules = [
      undated('d'),
      aRule('b', () => true, 2),
      undated('c'),
      aRule('a', () => true, 3),
      aRule('e', () => true, 2),
    ];
    expect(computed(rules, REFUSAL)).toEqual([
      'b@e1 2026-12-05',
      'e@e1 2026-12-05',
      'a@e1 2027-01-05',
      'c@e1 null',
      'd@e1 null',
    ]);
  });
});

describe('the next day on which something changes by itself', () => {
  const refusal: EventWords = ['refus-notifie', '2026-10-05', { oqtf: false }];
  const next = (today: string, ...events: EventWords[]) =>
    String(compute(events, { today }).nextChangeOn);

  it.each([
    // The last day is 7 December: due soon from 22 November, missed on the 8th.
    ['2026-10-04', '2026-10-05'],
    ['2026-10-05', '2026-11-22'],
    ['2026-11-21', '2026-11-22'],
    ['2026-11-22', '2026-12-08'],
    ['2026-12-07', '2026-12-08'],
    ['2026-12-08', 'null'],
  ])('a refusal notified on 5 October, on %s: %s', (today, expected) => {
    expect(next(today, refusal)).toBe(expected);
  });

  it('what is met announces nothing', () => {
    const applied: EventWords = ['requete-ta-deposee', '2026-10-12'];
    expect(next('2026-11-21', refusal)).toBe('2026-11-22');
    const { deadlines, nextChangeOn } = compute([refusal, applied], { today: '2026-11-21' });
    const ahead = deadlines.filter(({ outcome }) => outcome === 'live');
    expect(ahead.map(({ rule }) => rule)).not.toContain('ta-recours-2-mois');
    expect(String(nextChangeOn)).not.toBe('2026-11-22');
  });

  it('the birth of an implicit refusal is one', () => {
    const request: EventWords = ['demande-deposee', '2026-06-15'];
    expect(next('2026-10-14', request)).toBe('2026-10-15');
  });
});
