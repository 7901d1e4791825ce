import { describe, expect, it } from '@jest/globals';
import { citation } from './citation.ts';

const ON = Temporal.PlainDate.from('2026-11-21');

describe('a text named as lawyers write it', () => {
  it.each([
    ['CESEDA R432-2', 'CESEDA', 'R432-2', '2025-06-16'],
    ['CESEDA R999-99', 'CESEDA', 'R999-99', null],
    ['CRPA L231-4', 'CRPA', 'L231-4', '2016-01-01'],
    ['CE 499904', 'CE', 'avis 6 mai 2025 n° 499904', '2025-05-06'],
    ['Accord franco-algérien 6, 1)', 'Accord franco-algérien', '6, 1)', null],
    ['Directive 2004/38', 'Directive', '2004/38', null],
    ['circulaire', 'circulaire', '', null],
  ])('%s', (words, code, article, from) => {
    expect(citation(words, ON)).toMatchObject({ code, article, from });
  });
});
