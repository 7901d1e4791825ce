import { describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '../events/registry.ts';
import { LETTER_IDS } from '../procedures/letter-ids.ts';
import { CODES } from '../sources/codes.ts';
import { DECISIONS } from '../sources/decisions.ts';
import { citedOf, CORPUS_CODES, describeWithCorpus } from '../testing/corpus.ts';
import { LETTER_FIELDS } from './fields.ts';
import { LETTER_DEFINITIONS } from './index.ts';
import { letterText, type LetterDefinition } from './letter.ts';
import { isKnownUse, letterTags } from './tags.ts';

const known = new Map(LETTER_FIELDS.map((field) => [field.name, field]));

describe('the list of fields', () => {
  it('names each field once, in words of docxtemplater', () => {
    const names = LETTER_FIELDS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => !/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)?$/u.test(name))).toEqual([]);
  });

  it('speaks French and English, and says what a list holds', () => {
    for (const { label, type, items = [] } of LETTER_FIELDS) {
      for (const words of [label, ...items.map((item) => item.label)])
        expect([words.fr.trim(), words.en.trim()]).not.toContain('');
      expect(items.length > 0).toBe(type === 'list');
    }
  });
});

describe('the set of letters', () => {
  it('has each letter that procedures know, once, in their order', () => {
    expect(LETTER_DEFINITIONS.map(({ id }) => id)).toEqual(LETTER_IDS);
  });
});

for (const letter of LETTER_DEFINITIONS) {
  describe(letter.id, () => {
    it('uses fields of the list, and closes what it opens', () => {
      const tags = letterTags(letter);
      expect(tags).toMatchObject({ status: 'read' });
      const uses = tags.status === 'read' ? tags.uses : [];
      expect(uses.filter((use) => !isKnownUse(use, known))).toEqual([]);
    });

    it('records an event that exists', () => {
      if (letter.records !== null) expect(Object.keys(EVENT_TYPES)).toContain(letter.records);
    });

    it('holds what it must say', () => {
      const words = letterText(letter);
      expect(
        letter.mentions.filter(({ pattern }) => !pattern.test(words)).map(({ what }) => what),
      ).toEqual([]);
    });

    it('cites texts and decisions that are known', () => {
      expect(sourcesOf(letter).filter((words) => !isNamed(words))).toEqual([]);
    });

    it('is French as lawyers write it, and has a label in both languages', () => {
      expect([letter.label.fr.trim(), letter.label.en.trim()]).not.toContain('');
      for (const words of [letter.label.fr, letterText(letter)])
        expect(words).not.toMatch(/ [;:!?»]|« |'/u);
    });
  });
}

function sourcesOf({ sources, mentions }: LetterDefinition): readonly string[] {
  return [...new Set([...sources, ...mentions.flatMap(({ source }) => source ?? [])])];
}

/** Texts outside the product's registry of sources. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'CAA Versailles 8 juin 2017 16VE03460',
  'CEDH 3',
  'CEDH 8',
  'CIDE 3-1',
  'Loi 71-1130 10',
  'Loi 91-647',
  'Règlement 2016/679',
]);

function isNamed(words: string): boolean {
  if (OUTSIDE.has(words)) return true;
  if (words.startsWith('CE ')) return Object.hasOwn(DECISIONS, words.split(' ').at(-1) ?? '');
  return Object.keys(CODES).some((code) => words.startsWith(`${code} `));
}

describeWithCorpus('articles that letters cite, in the law corpus', ({ isInForce }) => {
  it.each(CORPUS_CODES)('%s', (code) => {
    const cited = citedOf(code, LETTER_DEFINITIONS.flatMap(sourcesOf));
    expect(cited.filter((words) => !isInForce(words, '2026-01-01'))).toEqual([]);
    expect(cited).not.toEqual([]);
  });
});
