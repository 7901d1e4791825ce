import { describe, expect, it } from '@jest/globals';
import { isAskedOfClient, nextClientQuestion } from './client-question.ts';
import { FACTS, type FactId } from './facts/index.ts';

const ON = '2026-11-22';

/** Every question that somebody is asked who can tell nothing. */
function allAsked(facts: Readonly<Record<string, never>>): readonly FactId[] {
  const asked: FactId[] = [];
  for (;;) {
    const next = nextClientQuestion({ facts, on: ON, skip: asked });
    if (next === null) return asked;
    asked.push(next);
  }
}

describe('the questions of a client', () => {
  it('begin with what settles most: the nationality, unless it is known', () => {
    const first = nextClientQuestion({ facts: {}, on: ON, skip: [] });
    expect(first).toBe('person.nationality');
    const facts = { 'person.nationality': ['ML'] };
    expect(nextClientQuestion({ facts, on: ON, skip: [] })).not.toBe('person.nationality');
  });

  it('are never a lawyer’s appraisal, a computation, nor rows without a form; and they end', () => {
    const asked = allAsked({});
    expect(asked.length).toBeGreaterThan(100);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.filter((id) => !isAskedOfClient(id))).toEqual([]);
  });

  it.each<[FactId, boolean]>([
    ['person.birth_date', true],
    ['stay.titles', true],
    ['order.convictions', false],
    ['order.threat_level', false],
    ['person.age', false],
  ])('%s: %s', (id, asked) => {
    expect(FACTS[id]).toBeDefined();
    expect(isAskedOfClient(id)).toBe(asked);
  });
});
