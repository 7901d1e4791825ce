import { describe, expect, it } from '@jest/globals';
import { text } from '../text.ts';
import type { LetterField } from './field.ts';
import { blockStrings } from './letter.ts';
import { isKnownUse, readTags } from './tags.ts';

const label = text('x', 'x');
const known = new Map<string, LetterField>(
  [
    { name: 'client.nom', label, type: 'text', place: 'client' },
    {
      name: 'tentatives',
      label,
      type: 'list',
      place: 'attempts',
      items: [{ name: 'date', label, type: 'date' }],
    },
  ].map((field) => [field.name, field as LetterField]),
);

function unknownIn(words: string): readonly string[] {
  const read = readTags(words);
  if (read.status !== 'read') return [read.tag];
  return read.uses.filter((use) => !isKnownUse(use, known)).map(({ name }) => name);
}

describe('fields used between braces', () => {
  it.each([
    ['{client.nom}', []],
    ['{client.prenom}', ['client.prenom']],
    ['{#tentatives}{date} {client.nom}{/tentatives}', []],
    ['{date}', ['date']],
    ['{#tentatives}{heure}{/tentatives}', ['heure']],
    ['{#tentatives?}{date}{/tentatives?}', ['date']],
    ['{#client.nom?}{client.nom}{/client.nom?}', []],
    ['{#client.nom}x{/client.nom}', ['client.nom']],
    ['{tentatives}', ['tentatives']],
    ['{#tentatives}{date}', ['{#tentatives}']],
    ['{#tentatives}{#client.nom?}{/tentatives}', ['{/tentatives}']],
  ])('%s: unknown %j', (words, unknown) => {
    expect(unknownIn(words)).toEqual(unknown);
  });

  it('are found in every kind of block', () => {
    const strings = blockStrings([
      { heading: 'H {client.nom}' },
      { list: ['a', 'b'], numbered: true },
      { each: 'tentatives', line: 'le {date}' },
      { table: { each: 'tentatives', columns: [{ title: 'Date', cell: '{date}' }] } },
      { when: '!client.nom', then: [{ paragraph: 'sans nom' }, { signature: 'S' }] },
    ]);
    expect(strings.join('')).toBe(
      'H {client.nom}ab{#tentatives}le {date}{/tentatives}Date{#tentatives}{date}{/tentatives}' +
        '{^client.nom?}sans nomS{/client.nom?}',
    );
  });
});
