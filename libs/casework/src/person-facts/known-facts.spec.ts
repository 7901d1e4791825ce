import { describe, expect, it } from '@jest/globals';
import type { FactId } from '@quantieme/eligibility';
import type { Context } from '../context.ts';
import { isForOthers, isHidden } from './known-facts.ts';

type Actor = Pick<Context['actor'], 'role' | 'isLawyer'>;

const as = (role: Actor['role'], isLawyer = false) => ({ actor: { role, isLawyer } }) as Context;

describe('what is not for who asks', () => {
  it.each<[FactId, boolean, boolean, boolean]>([
    // fact                     lawyer paralegal assistant
    ['stay.in_france', false, false, false],
    ['protection.status', false, false, true],
    ['order.threat_level', false, true, true],
    ['child.contribution_proven', false, true, true],
  ])(
    '%s to answer: lawyer %s, paralegal %s, assistant %s',
    (fact, lawyer, paralegal, assistant) => {
      const asked = [as('lawyer', true), as('paralegal'), as('assistant')];
      expect(asked.map((ctx) => isForOthers(fact, ctx))).toEqual([lawyer, paralegal, assistant]);
    },
  );

  it('a lawyer’s appraisal may be read by others; what is sensitive may not', () => {
    const assistant = as('assistant');
    expect(isHidden('child.contribution_proven', assistant)).toBe(false);
    expect(isHidden('order.threat_level', assistant)).toBe(true);
    expect(isHidden('order.threat_level', as('paralegal'))).toBe(false);
  });
});
