import { describe, expect, it } from '@jest/globals';
import { hasBlanks, isUnfinished } from './unfinished.ts';

describe('a pleading', () => {
  it.each<[string, boolean]>([
    ['La requérante vit en France depuis 2019.', false],
    ['Madame {client.nom} demande', true],
    ['{#moyens}{texte}{/moyens}', true],
    ['‹\u00a0Décision contestée\u00a0›', true],
    ['le [à compléter] 2026', true],
    ['née le XXXXX à Bouaké', true],
    ['Louis XXX, {accolades} et ‹guillemets›', false],
  ])('« %s » is left to be completed: %s', (text, expected) => {
    expect(hasBlanks(text)).toBe(expected);
  });

  it('is looked into by its file', async () => {
    const bytes = new TextEncoder().encode('Le [à compléter]');
    expect(await isUnfinished({ mediaType: 'text/plain', bytes })).toBe(true);
    expect(await isUnfinished({ mediaType: 'image/png', bytes })).toBe(false);
  });
});
