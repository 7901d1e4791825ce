import { describe, expect, it } from '@jest/globals';
import { answerTo } from '../testing/examples.ts';
import type { Facts } from './known.ts';

const VISITOR: Facts = {
  'person.nationality': ['US'],
  'stay.titles': [{ title: 'cst-visiteur', from: '2024-11-01', to: '2026-12-31' }],
  'stay.title_conditions_still_met': true,
};

describe('what is missing', () => {
  it('leaves out what was told of a fact that several others make', () => {
    const born = { 'person.nationality': ['ML'], 'person.birth_date': '2008-02-01' };
    const { missing } = answerTo('cst-vpf-13-ans', born, '2026-11-21');
    expect(missing).toContain('parent.lived_with_since');
    expect(missing).not.toContain('person.birth_date');
  });
});

describe('the reasons of a verdict', () => {
  it('what must not be so, and is so, is a condition that is not met', () => {
    const { verdict, reasons } = answerTo('csp-generale', VISITOR, '2026-11-21');
    expect(verdict).toBe('not-eligible');
    expect(reasons).toMatchObject([
      {
        state: 'not-met',
        articles: ['CESEDA L433-5'],
        facts: ['stay.current_title_id'],
        text: { fr: 'Carte détenue que L433-5 n’exclut pas' },
      },
    ]);
  });

  it('nothing that is met is a reason to refuse', () => {
    const titles = ['rld-ue-5-ans', 'csp-renouvellement', 'carte-resident-permanent'];
    const facts: Facts = {
      ...VISITOR,
      'stay.current_title_id': 'cst-stagiaire-ict',
      'stay.resident_cards_consecutive': 0,
    };
    for (const title of titles) {
      const { verdict, reasons } = answerTo(title, facts, '2026-11-21');
      expect([title, verdict]).toEqual([title, 'not-eligible']);
      expect(reasons.filter(({ state }) => state !== 'not-met')).toEqual([]);
    }
  });
});
