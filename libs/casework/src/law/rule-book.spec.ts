import { readFileSync } from 'node:fs';
import { RULES } from '@quantieme/deadlines';
import { describe, expect, it } from '@jest/globals';
import { ruleBook } from './rule-book.ts';
import { ruleView } from './rule-view.ts';

const BOOK = new URL('../../../../docs/rules.md', import.meta.url);

describe('the rule book', () => {
  it('is what the rules say today: run "npm run rules" after a change', () => {
    expect(readFileSync(BOOK, 'utf8')).toBe(ruleBook());
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('has a chapter for %s', (id, rule) => {
    const chapter = ruleBook([rule]);
    expect(chapter).toContain(`## ${id}`);
    for (const { article } of ruleView(rule, { language: 'fr' }).versions.flatMap(
      ({ sources }) => sources,
    )) {
      expect(chapter).toContain(article);
    }
  });

  it('gives the two months of a decision of 12 March 2026 their dates', () => {
    const rule = RULES.filter(({ id }) => id === 'ta-recours-2-mois');
    expect(ruleBook(rule)).toContain('depuis le 12 mars 2026, dernier jour le 13 mai 2026');
  });

  it('gives forty-eight hours across a change of clocks both ends', () => {
    const rule = RULES.filter(({ id }) => id === 'oqtf-recours-48-heures');
    expect(ruleBook(rule)).toContain('jusqu’au 29 mars 2027 à 19 h 00');
  });
});
