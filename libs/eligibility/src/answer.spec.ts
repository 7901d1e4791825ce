import { describe, expect, it } from '@jest/globals';
import { answerTo } from './testing/examples.ts';

describe('what is left to confirm', () => {
  it('is what the way that gives the verdict rests on, not what another way would', () => {
    const algerian = { 'person.nationality': ['DZ'] };
    const tunisian = { 'person.nationality': ['TN'] };
    const confirm = (client: object) =>
      answerTo('regularisation-discretionnaire', client, '2026-11-21').toConfirm;
    expect(confirm(algerian)).toContain('order.threat_level');
    expect(confirm(algerian)).not.toContain('engagement.refused');
    expect(confirm(tunisian)).toContain('engagement.refused');
  });
});

describe('the law before the code was renumbered', () => {
  it.each([
    ['cst-vpf-liens', '2021-04-30', 'unknown', 'n’est pas appliqué'],
    ['cst-vpf-liens', '2021-05-01', 'discretionary', null],
    // Created in 2024: no text gave it, under any number.
    ['cst-vpf-habitat-indigne', '2021-04-30', 'not-eligible', 'Aucun texte'],
    ['cst-salarie-en-mission', '2015-01-01', 'not-eligible', 'Aucun texte'],
  ])('%s on %s: %s', (title, on, verdict, said) => {
    const client = { 'person.nationality': ['ML'], 'rf.eligible_category': false };
    const found = answerTo(title, client, on);
    expect(found.verdict).toBe(verdict);
    expect(found.missing).toEqual([]);
    if (said !== null) expect(found.reasons[0]?.text.fr).toContain(said);
  });

  it('is left open, not denied', () => {
    const { conditions, changesOn } = answerTo('cst-vpf-liens', {}, '2021-04-30');
    expect([conditions.met, conditions.state]).toEqual([null, 'unknown']);
    expect(changesOn).toBeNull();
  });
});
