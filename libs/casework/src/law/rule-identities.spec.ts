import { describe, expect, it } from '@jest/globals';
import { identityOf } from './engine-fingerprint.ts';
import { ruleIdentities } from './rule-identities.ts';

const RULES = 'libs/deadlines/src/rules';
const SOURCES = {
  'libs/calendar/src/last-day.ts': 'export const lastDay = 1;',
  'libs/deadlines/src/engine/compute.ts': "import { RULES } from '../rules/index.ts';",
  'libs/deadlines/src/effects/legal-aid.ts': "import { asked } from '../rules/oqtf/asked.ts';",
  [`${RULES}/oqtf/asked.ts`]: 'export const asked = true;',
  [`${RULES}/oqtf/oqtf-recours.rule.ts`]: "import { aid } from '../../effects/legal-aid.ts';",
  [`${RULES}/visa/visa-recours.rule.ts`]: "import type { Rule } from '../../engine/rule.ts';",
  [`${RULES}/visa/visa-silence.rule.ts`]: "export { a } from './visa-recours.rule.ts';",
  [`${RULES}/index.ts`]: "import './oqtf/oqtf-recours.rule.ts';",
  'libs/deadlines/src/testing/case-file.ts': 'export const aFile = {};',
};

const before = ruleIdentities(new Map(Object.entries(SOURCES)));

/** Ids of the rules whose identity another text of this source changes. */
function changedBy(name: string, text = 'export const other = 2;'): readonly string[] {
  const after = ruleIdentities(new Map(Object.entries({ ...SOURCES, [name]: text })));
  return [...before.keys()].filter((rule) => after.get(rule) !== before.get(rule)).toSorted();
}

describe('the identity of a rule', () => {
  it('is a hash of its own', () => {
    expect([...before.keys()]).toEqual(['oqtf-recours', 'visa-recours', 'visa-silence']);
    expect(new Set(before.values()).size).toBe(3);
    for (const identity of before.values()) expect(identity).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['its own source', `${RULES}/oqtf/oqtf-recours.rule.ts`, ['oqtf-recours']],
    ['what it is made of', 'libs/deadlines/src/effects/legal-aid.ts', ['oqtf-recours']],
    ['what that is made of', `${RULES}/oqtf/asked.ts`, ['oqtf-recours']],
    [
      'another rule it uses',
      `${RULES}/visa/visa-recours.rule.ts`,
      ['visa-recours', 'visa-silence'],
    ],
    ['the engine', 'libs/deadlines/src/engine/compute.ts', [...before.keys()]],
    ['the calendar', 'libs/calendar/src/last-day.ts', [...before.keys()]],
  ])('changes with %s', (_what, name, rules) => {
    expect(changedBy(name)).toEqual(rules);
  });

  it.each([
    ['a rule that is added', `${RULES}/visa/visa-autre.rule.ts`],
    ['the list of the rules', `${RULES}/index.ts`],
    ['what serves specs', 'libs/deadlines/src/testing/case-file.ts'],
  ])('does not change with %s', (_what, name) => {
    expect(changedBy(name)).toEqual([]);
  });
});

describe('the identity of a rule for a firm', () => {
  const amendment = {
    rule: 'visa-recours',
    from: '2027-01-01',
    limit: { mode: 'franc', unit: 'month', count: 1, roll: 'yes' },
    sources: [],
  } as const;
  const usual = identityOf({ identities: before }, []);
  const amended = identityOf({ identities: before }, [amendment]);

  it('is that of the library until the firm adopts a change of this very rule', () => {
    expect(usual('visa-recours')).toBe(before.get('visa-recours'));
    expect(amended('oqtf-recours')).toBe(before.get('oqtf-recours'));
    expect(amended('visa-recours')).not.toBe(before.get('visa-recours'));
  });

  it('is another one under each change, and the same under the same', () => {
    const again = identityOf({ identities: before }, [{ ...amendment }]);
    const later = identityOf({ identities: before }, [{ ...amendment, from: '2027-02-01' }]);
    expect(again('visa-recours')).toBe(amended('visa-recours'));
    expect(later('visa-recours')).not.toBe(amended('visa-recours'));
  });

  it('is nothing for a rule that is gone', () => {
    expect(usual('ancienne-regle')).toBeNull();
  });
});
