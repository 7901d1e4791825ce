import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from './registry.ts';
import {
  deciderOf,
  DECISION_TYPES,
  REFUSAL_TYPES,
  wayOfDecision,
  DECISION_WAYS,
} from './decision-ways.ts';

describe('which way decisions go', () => {
  it.each(DECISION_TYPES)('%s is a type of event, and goes one way or another', (type) => {
    const declared = EVENT_TYPES[type];
    expect(declared).toBeDefined();
    const ways = declared?.details['outcome']?.values?.map(({ value }) => value) ?? [''];
    for (const way of declared?.details['favourable'] ? ['true', 'false'] : ways) {
      expect(DECISION_WAYS).toContain(wayOfDecision(type, way));
      expect(wayOfDecision(type, way)).not.toBe('not-said');
    }
  });

  it('doesn’t guess an outcome that was not recorded', () => {
    expect(wayOfDecision('jugement', '')).toBe('not-said');
    expect(wayOfDecision('ordonnance', '')).toBe('not-said');
    expect(wayOfDecision('audience', '')).toBeNull();
  });

  it('counts every refusal whose grounds are asked as a refusal, reasons given later apart', () => {
    const apart = ['motifs-communiques'];
    for (const type of REFUSAL_TYPES.filter((one) => !apart.includes(one)))
      expect(['refused', 'not-said']).toContain(wayOfDecision(type, ''));
  });

  it('tells courts from authorities', () => {
    expect(deciderOf('jugement')).toEqual({ actor: 'ta', isCourt: true });
    expect(deciderOf('refus-notifie')).toEqual({ actor: 'prefet', isCourt: false });
  });
});
