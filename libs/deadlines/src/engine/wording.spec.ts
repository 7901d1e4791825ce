import { describe, expect, it } from '@jest/globals';
import type { LimitStep } from '@quantieme/calendar';
import { source } from '@quantieme/law';
import { longDate, step, text, wordsOf } from './wording.ts';

const day = (written: string) => Temporal.PlainDate.from(written);

describe('words', () => {
  it.each([
    ['2026-03-01', 'dimanche 1er mars 2026', 'Sunday 1 March 2026'],
    ['2026-03-02', 'lundi 2 mars 2026', 'Monday 2 March 2026'],
    ['2026-12-31', 'jeudi 31 décembre 2026', 'Thursday 31 December 2026'],
    ['2027-01-01', 'vendredi 1er janvier 2027', 'Friday 1 January 2027'],
  ])('%s is « %s »', (written, fr, en) => {
    expect(longDate(day(written))).toEqual({ fr, en });
  });

  it('French keeps its signs with what they belong to', () => {
    expect(text('« Moins de » : l’art. 4, n° 3', "the firm's").fr).toBe(
      '«\u00a0Moins de\u00a0»\u00a0: l’art.\u00a04, n°\u00a03',
    );
    expect(text("l'an", "the firm's")).toEqual({ fr: 'l’an', en: 'the firm’s' });
  });

  it('a step has no day and no text unless they are given', () => {
    const words = text('Attente', 'Wait');
    expect(step('pending', words)).toEqual({
      kind: 'pending',
      text: words,
      date: null,
      source: null,
    });
  });

  it.each<[Omit<LimitStep, 'date'>, string, string]>([
    [{ kind: 'length', count: 1, unit: 'month' }, '+ 1 mois : ', '+ 1 month: '],
    [{ kind: 'length', count: 2, unit: 'month' }, '+ 2 mois : ', '+ 2 months: '],
    [{ kind: 'length', count: 1, unit: 'day' }, '+ 1 jour : ', '+ 1 day: '],
    [{ kind: 'length', count: 7, unit: 'day' }, '+ 7 jours : ', '+ 7 days: '],
    [{ kind: 'hours', count: 48, unit: 'hour' }, '+ 48 heures, ', '+ 48 hours, '],
    [{ kind: 'distance', count: 1 }, 'Délai de distance, + 1 mois : ', 'Distance, + 1 month: '],
    [{ kind: 'closes', count: 0, unit: 'day' }, 'Clôture à cette date : ', 'Closes on that date: '],
    [{ kind: 'closes', count: 60, unit: 'day' }, 'Clôture, 60 jours ', 'Closes 60 days before: '],
  ])('%j begins « %s »', (move, fr, en) => {
    const said = wordsOf({ ...move, date: day('2026-03-02') }, null).text;
    expect(said.fr.replaceAll('\u00a0', ' ').slice(0, fr.length)).toBe(fr);
    expect(said.en.slice(0, en.length)).toBe(en);
  });

  it('a holiday is named', () => {
    const holiday = { fr: 'Noël', en: 'Christmas Day' };
    const said = wordsOf({ kind: 'holiday', date: day('2026-12-26'), holiday }, null).text;
    expect([said.fr, said.en]).toEqual([
      'Jour férié (Noël)\u00a0: reporté au samedi 26 décembre 2026',
      'Public holiday (Christmas Day): moved to Saturday 26 December 2026',
    ]);
  });

  it.each<[LimitStep['kind'], string]>([
    ['length', 'R421-1'],
    ['franc', 'R421-1'],
    ['weekend', '642'],
    ['holiday', '642'],
    ['month-end', '641'],
    ['distance', 'R421-7'],
  ])('%s rests on %s', (kind, article) => {
    const move = { kind, date: day('2026-03-02'), count: 2 };
    expect(wordsOf(move, source('CJA', 'R421-1')).source?.article).toBe(article);
  });
});
