import { describe, expect, it } from '@jest/globals';
import { compute, has, type EventWords } from '../../testing/case-file.ts';

const refused: EventWords = ['refus-notifie', '2025-11-03', { oqtf: false }];
const obliged: EventWords = ['oqtf-notifiee', '2025-11-03', { situation: 'libre' }];
const judged = (outcome: string | null): EventWords => ['jugement', '2026-03-12', { outcome }];
const ruled = (outcome: string): EventWords => ['arret', '2026-10-12', { outcome }];
const appealed: EventWords = ['appel-depose', '2026-04-12'];

describe('only who lost something may appeal (CJA R811-1 al. 1)', () => {
  it.each([
    ['annulation', false],
    ['annulation-partielle', true],
    ['rejet', true],
    ['non-lieu', true],
    ['desistement', true],
    [null, true],
  ])('judgment: %s → an appeal: %s', (outcome, runs) => {
    expect(has(compute([refused, judged(outcome)]), 'caa-appel-2-mois')).toBe(runs);
    expect(has(compute([obliged, judged(outcome)]), 'oqtf-appel-1-mois')).toBe(runs);
  });

  it.each<[string, EventWords[], boolean]>([
    ['appeal granted', [judged('rejet'), appealed, ruled('annulation')], false],
    ['appeal dismissed', [judged('rejet'), appealed, ruled('rejet')], true],
    ['judgment won, quashed on appeal', [judged('annulation'), ruled('annulation')], true],
    ['judgment won, upheld on appeal', [judged('annulation'), ruled('rejet')], false],
    ['nothing known but the ruling', [ruled('annulation')], true],
    ['judgment lost, the appeal not recorded', [judged('rejet'), ruled('annulation')], false],
    [
      'an appeal of another case, after the ruling',
      [ruled('annulation'), ['appel-depose', '2026-11-12']],
      true,
    ],
    ['the firm appealed, the first outcome unknown', [appealed, ruled('annulation')], false],
  ])('court of appeal: %s', (_what, events, runs) => {
    expect(has(compute(events), 'cassation-2-mois')).toBe(runs);
  });

  it.each([
    ['refugie', false],
    ['subsidiaire', true],
    ['rejet', true],
    ['renvoi', true],
  ])('asylum court: %s → an appeal on points of law: %s', (outcome, runs) => {
    const events: EventWords[] = [['decision-cnda', '2026-03-12', { outcome }]];
    expect(has(compute(events, { procedure: 'asile' }), 'cassation-2-mois')).toBe(runs);
  });
});

describe('documents: no appeal lies from the tribunal (CJA R811-1 2°)', () => {
  const asked: EventWords = ['communication-demandee', '2025-06-02'];
  const refusedAgain: EventWords = ['communication-refusee', '2025-10-02', { id: 'refus' }];
  const seised: EventWords = ['cada-saisie', '2025-08-02'];

  it('a judgment on the refusal: cassation', () => {
    const ruling: EventWords = ['jugement', '2026-03-12', { decision: 'refus', outcome: 'rejet' }];
    const computation = compute([asked, seised, refusedAgain, ruling]);
    expect(has(computation, 'cassation-2-mois')).toBe(true);
    expect(has(computation, 'caa-appel-2-mois')).toBe(false);
  });

  it.each<[string, EventWords[], boolean]>([
    ['CADA was seised', [asked, seised, judged('rejet')], true],
    ['CADA was seised afterwards', [asked, judged('rejet'), ['cada-saisie', '2026-04-12']], false],
    ['a refusal of stay may have been judged', [seised, refused, judged('rejet')], false],
  ])('a judgment that names nothing, %s: asks whether appeal lies: %s', (_what, events, asks) => {
    const facts = compute(events).undetermined.map(({ fact }) => fact);
    expect(facts.includes('lastResort')).toBe(asks);
  });
});
