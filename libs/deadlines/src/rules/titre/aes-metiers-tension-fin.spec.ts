import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'aes-metiers-tension-fin';
const TITLE = { title: 'aes-metiers-tension' };
const AES = { procedure: 'admission-exceptionnelle' } as const;

describe('occupations under strain: until 31 December 2026 (CESEDA L435-4)', () => {
  it.each<[string, readonly EventWords[], object]>([
    ['title of the dossier', [], { titleRequested: 'aes-metiers-tension' }],
    ['title of the request', [['demande-deposee', '2026-10-01', TITLE]], {}],
    ['contemplated', [['aes-metiers-tension-envisagee', '2026-11-21']], {}],
    ['last day', [['aes-metiers-tension-envisagee', '2026-12-31']], {}],
  ])('%s', (_, events, facts) => {
    const deadline = only(compute(events, { ...AES, facts: { ...facts } }), RULE);
    expect(lastDays(deadline)).toEqual(['2026-12-31', '2026-12-31']);
    expect(articlesOf(deadline)).toEqual(['CESEDA L435-4']);
    expect(deadline.undetermined).toEqual([]);
  });

  it('one deadline a dossier, whatever the steps recorded', () => {
    const events: EventWords[] = [
      ['promesse-embauche-recue', '2026-09-01'],
      ['employeur-verifie', '2026-09-15'],
      ['demande-deposee', '2026-10-01', TITLE],
    ];
    expect(only(compute(events, AES), RULE).triggeredBy).toBe('e1');
    const facts = { titleRequested: 'aes-metiers-tension' };
    expect(only(compute(events, { ...AES, facts }), RULE).triggeredBy).toBe('titleRequested');
  });

  it.each<[EventWords, string | undefined]>([
    [['promesse-embauche-recue', '2026-09-01'], 'title'],
    [['preuves-presence-tableau-complet', '2026-09-01'], undefined],
    [['demande-deposee', '2026-09-01'], undefined],
    [['demande-deposee', '2026-09-01', { title: 'aes-vpf' }], undefined],
    [['demande-deposee', '2027-01-01', TITLE], undefined],
  ])('%j: asks %s, else does not run', (event, fact) => {
    const computation = compute([event], AES);
    expect(has(computation, RULE)).toBe(fact !== undefined);
    if (fact) expect(only(computation, RULE).undetermined[0]?.fact).toBe(fact);
  });

  it('a promise of work says nothing of that ground in another procedure', () => {
    const event: EventWords = ['promesse-embauche-recue', '2026-09-01'];
    expect(has(compute([event], { procedure: 'premiere-demande' }), RULE)).toBe(false);
  });

  it.each([
    ['demande-deposee', '2026-12-01', 'live', 'filing may not be enough'],
    ['decision-favorable', '2026-12-10', 'met', 'before the end'],
    ['decision-favorable', '2026-12-31', 'met', 'on the last day'],
    ['decision-favorable', '2027-01-01', 'live', 'the day after'],
    ['refus-notifie', '2026-12-01', 'extinguished', 'refused'],
  ])('%s on %s: %s (%s)', (type, on, outcome) => {
    const events: EventWords[] = [
      ['demande-deposee', '2026-10-01', TITLE],
      [type, on],
    ];
    expect(only(compute(events, AES), RULE).outcome).toBe(outcome);
  });
});
