import { expect, it } from '@jest/globals';
import { storedAnswers } from './stored-answers.ts';

it('reads what the facts of a dossier say of its documents, and leaves the rest aside', () => {
  const stored = storedAnswers({
    birthDate: '1990-01-01',
    'pieces.marie': true,
    'pieces.logement': 'chateau',
    'pieces.revenus': ['salarie', 'btp'],
    'pieces.listes': ['salarie', 'nowhere'],
    'pieces.depot': '2026-12-01',
    'pieces.item.photos': { decision: 'not-needed', reason: 'déjà transmises' } as never,
    'pieces.item.lettre-motivee': { decision: 'added', reason: '' } as never,
    'pieces.item.domicile': 'no',
  });
  expect(stored.answers).toEqual({
    'pieces.marie': true,
    'pieces.revenus': ['salarie', 'btp'],
  });
  expect(stored.lists).toEqual(['salarie']);
  expect(String(stored.filingOn)).toBe('2026-12-01');
  expect([...stored.decisions.notNeeded]).toEqual([['photos', 'déjà transmises']]);
  expect(stored.decisions.added).toEqual(['lettre-motivee']);
});

it.each([['2026-02-30'], ['hier'], [12], [null]])('knows no day of filing in %p', (day) => {
  expect(storedAnswers({ 'pieces.depot': day }).filingOn).toBeNull();
});
