import { describe, expect, it } from '@jest/globals';
import { compute, type EventWords } from '../testing/case-file.ts';
import { diffDeadlines } from './difference.ts';
import { retainEarlier } from './retain.ts';

const REQUEST: EventWords = ['demande-deposee', '2026-06-15', { title: 'cst-salarie' }];
const REFUSAL: EventWords = ['refus-notifie', '2026-10-05', { id: 'refusal', oqtf: false }];
const of = (...events: EventWords[]) => compute(events).deadlines;
const keys = (deadlines: readonly { key: string }[]) => deadlines.map(({ key }) => key).sort();

describe('what a change did to the deadlines', () => {
  it('nothing, when nothing changed', () => {
    const found = diffDeadlines(of(REQUEST), of(REQUEST));
    expect([found.created, found.moved, found.ended].map(({ length }) => length)).toEqual([
      0, 0, 0,
    ]);
    expect(keys(found.unchanged)).toEqual(keys(of(REQUEST)));
  });

  it('a correction of the title moves every date and keeps every key but the silence', () => {
    const student: EventWords = ['demande-deposee', '2026-06-15', { title: 'cst-etudiant' }];
    const found = diffDeadlines(of(REQUEST), of(student));
    expect(keys(found.created)).toEqual(['titre-silence-90-jours@e1']);
    expect(found.ended.map(({ before, after }) => [before.key, after])).toEqual([
      ['titre-silence-4-mois@e1', null],
    ]);
    expect(found.moved.map(({ after }) => after.rule).sort()).toEqual([
      'motifs-demande',
      'recours-gracieux-interruption',
      'ta-recours-implicite-2-mois',
    ]);
  });

  it('an application to the court ends the window it meets', () => {
    const found = diffDeadlines(of(REFUSAL), of(REFUSAL, ['requete-ta-deposee', '2026-11-02']));
    const ended = found.ended.map(({ before, after }) => `${before.rule} ${after?.outcome}`);
    expect(ended.sort()).toEqual([
      'recours-gracieux-interruption extinguished',
      'ta-recours-2-mois met',
    ]);
  });
});

describe('a deadline before and after a change', () => {
  const ended = of(REFUSAL, ['requete-ta-deposee', '2026-11-02']);
  const earlier = of(['refus-notifie', '2026-10-01', { id: 'refusal', oqtf: false }]);
  const suing = (deadlines: ReturnType<typeof of>) =>
    deadlines.filter(({ rule }) => rule === 'ta-recours-2-mois');

  it.each([
    ['live, and as before', of(REFUSAL), of(REFUSAL), 'unchanged'],
    ['live, on another day', of(REFUSAL), earlier, 'moved'],
    ['live, then met', of(REFUSAL), ended, 'ended'],
    ['live, then started by nothing', of(REFUSAL), [], 'ended'],
    ['met, and still', ended, ended, 'unchanged'],
    ['met, then live again', ended, of(REFUSAL), 'moved'],
    ['met, then started by nothing', ended, [], undefined],
    ['started at last', [], of(REFUSAL), 'created'],
  ])('%s', (_what, before, after, expected) => {
    const found = diffDeadlines(suing(before), suing(after));
    const named = Object.entries(found).flatMap(([name, list]) =>
      (list as readonly unknown[]).map(() => name),
    );
    expect(named).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('only a lawyer postpones a fatal deadline (D4)', () => {
  const standing = (result: ReturnType<typeof retainEarlier>) =>
    String(result.effective.find(({ rule }) => rule === 'ta-recours-2-mois')?.lastDay);

  it.each([
    [
      'a postponement by an administrative appeal',
      ['gracieux-depose', '2026-11-02'],
      '2026-12-07',
      1,
    ],
    ['a request for legal aid', ['aj-demandee', '2026-11-02'], '2026-12-07', 1],
    [
      'an application to the court: met, nothing to confirm',
      ['requete-ta-deposee', '2026-11-02'],
      '2026-12-07',
      0,
    ],
    [
      'a withdrawal of the decision: extinguished',
      ['decision-retiree', '2026-11-02'],
      '2026-12-07',
      1,
    ],
  ] as [string, EventWords, string, number][])('%s', (_name, event, expected, waiting) => {
    const result = retainEarlier(of(REFUSAL), of(REFUSAL, event), false);
    expect(standing(result)).toBe(expected);
    expect(result.pending).toHaveLength(waiting);
  });

  it('a lawyer’s own act counts at once', () => {
    const after = of(REFUSAL, ['gracieux-depose', '2026-11-02']);
    const result = retainEarlier(of(REFUSAL), after, true);
    expect([standing(result), result.pending]).toEqual(['2027-03-03', []]);
  });

  it('an earlier date never waits', () => {
    const earlier: EventWords = ['refus-notifie', '2026-10-01', { id: 'refusal', oqtf: false }];
    const result = retainEarlier(of(REFUSAL), of(earlier), false);
    expect([standing(result), result.pending]).toEqual(['2026-12-02', []]);
  });

  it('an annulled refusal keeps its deadline until a lawyer confirms', () => {
    const result = retainEarlier(of(REFUSAL), [], false);
    expect(result.pending.map(({ before, after }) => [before.rule, after])).toEqual([
      ['ta-recours-2-mois', null],
    ]);
    expect(keys(result.effective)).toEqual(['ta-recours-2-mois@refusal']);
  });

  it('held once, still held at the next computation', () => {
    const after = of(REFUSAL, ['gracieux-depose', '2026-11-02']);
    const held = retainEarlier(of(REFUSAL), after, false).effective;
    expect(retainEarlier(held, after, false).pending).toHaveLength(1);
  });
});
